/// A workload seen from one end of time, laid out for scheduling.
///
/// Seen from the far end, time runs backward and gaps hang on finishes, so that
/// the same code schedules from the left and from the right.
/// The memory belongs to the arena that it is made in.
struct PackedSide {
  /// What an activity waits for: the start of `other` and `slots` more.
  struct Wait {
    var other: Int32
    var slots: Int32
  }

  /// The waits of activity `j` are `waits[firstWait[j] ..< firstWait[j + 1]]`.
  let firstWait: UnsafeMutablePointer<Int32>
  let waits: UnsafeMutablePointer<Wait>
  /// Earliest starts of activities by themselves.
  let release: UnsafeMutablePointer<Int32>
  /// Earliest starts by gaps and releases alone.
  let head: UnsafeMutablePointer<Int32>
  /// The longest way from the start of each activity to the end of the work.
  let tail: UnsafeMutablePointer<Int32>
  /// Each activity after those it waits for.
  let order: UnsafeMutablePointer<Int32>

  init(_ workload: Workload, isMirrored: Bool, _ arena: inout Arena) {
    let count = workload.activities.count
    let order = isMirrored ? workload.order.reversed() : workload.order
    self.order = arena.copy(order.map { Int32($0) })
    release = arena.copy(
      workload.activities.map { isMirrored ? 0 : Int32($0.earliestStart) })
    var lists = [[Wait]](repeating: [], count: count)
    for gap in workload.gaps {
      if isMirrored {
        let slots =
          gap.slots + workload.activities[gap.successor].duration
          - workload.activities[gap.predecessor].duration
        lists[gap.predecessor].append(Wait(other: Int32(gap.successor), slots: Int32(slots)))
      } else {
        lists[gap.successor].append(
          Wait(other: Int32(gap.predecessor), slots: Int32(gap.slots)))
      }
    }
    var first: [Int32] = [0]
    for list in lists { first.append(first[first.count - 1] + Int32(list.count)) }
    firstWait = arena.copy(first)
    waits = arena.copy(lists.flatMap { $0 })
    var head = [Int32](repeating: 0, count: count)
    var tail = workload.activities.map { Int32($0.duration) }
    for place in order {
      head[place] = release[place]
      for wait in lists[place] {
        head[place] = max(head[place], head[Int(wait.other)] + wait.slots)
      }
    }
    for place in order.reversed() {
      for wait in lists[place] {
        tail[Int(wait.other)] = max(tail[Int(wait.other)], tail[place] + wait.slots)
      }
    }
    self.head = arena.copy(head)
    self.tail = arena.copy(tail)
  }
}
