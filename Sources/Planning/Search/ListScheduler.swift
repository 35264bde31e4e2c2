/// Places activities one by one in the order of a list, each as early as it
/// fits: the serial schedule generation scheme.
///
/// What is left of the resources stands in one word per slot for each group of
/// resources (``LaneLayout``). Slots behind `filled` have not been touched
/// since the last schedule and count as full.
struct ListScheduler: ~Copyable {
  let count: Int
  let left: PackedSide
  let right: PackedSide
  let duration: UnsafeMutablePointer<Int32>
  /// No schedule made from a list is longer.
  let longest: Int
  /// The finish by gaps alone.
  let longestPath: Int32
  /// Slots of the profile of one word.
  private let stride: Int
  /// Whether every capacity is the same in all slots.
  let isSteady: Bool
  /// How many schedules were made.
  private(set) var made = 0

  private struct Take {
    var word: Int32
    var units: UInt64
  }

  /// What activity `j` takes is `takes[firstTake[j] ..< firstTake[j + 1]]`.
  private let firstTake: UnsafeMutablePointer<Int32>
  private let takes: UnsafeMutablePointer<Take>
  private let words: Int
  private let guards: UnsafeMutablePointer<UInt64>
  private let full: UnsafeMutablePointer<UInt64>
  private let profile: UnsafeMutablePointer<UInt64>
  private let filled: UnsafeMutablePointer<Int>
  /// By word, the slots in which capacities differ, forward and backward.
  private let uneven: UnsafeMutablePointer<UInt64>
  private let unevenBackward: UnsafeMutablePointer<UInt64>
  private let unevenCount: Int
  private let arena: Arena

  init(_ workload: Workload) {
    var arena = Arena()
    let activities = workload.activities
    count = activities.count
    left = PackedSide(workload, isMirrored: false, &arena)
    right = PackedSide(workload, isMirrored: true, &arena)
    duration = arena.copy(activities.map { Int32($0.duration) })
    let layout = LaneLayout(workload.supplies)
    words = layout.guards.count
    guards = arena.copy(layout.guards)
    full = arena.copy(layout.full)
    var first: [Int32] = [0]
    var takes: [Take] = []
    for activity in activities {
      var mine: [Take] = []
      for need in activity.needs where need.units > 0 && activity.duration > 0 {
        let word = Int32(layout.lanes[need.resource].word)
        let units = layout.packed(need.units, of: need.resource)
        if let known = mine.firstIndex(where: { $0.word == word }) {
          mine[known].units += units
        } else {
          mine.append(Take(word: word, units: units))
        }
      }
      takes += mine
      first.append(Int32(takes.count))
    }
    firstTake = arena.copy(first)
    self.takes = arena.copy(takes)
    let shortages = workload.supplies.indices.map { workload.shortage(of: $0) }
    unevenCount = shortages.map(\.count).max() ?? 0
    isSteady = unevenCount == 0
    var uneven = [UInt64](repeating: 0, count: unevenCount * words)
    for word in 0..<words {
      for slot in 0..<unevenCount { uneven[word * unevenCount + slot] = layout.full[word] }
    }
    for (resource, missing) in shortages.enumerated() {
      for (slot, units) in missing.enumerated() {
        let gone = layout.packed(min(units, workload.supplies[resource].capacity), of: resource)
        uneven[layout.lanes[resource].word * unevenCount + slot] -= gone
      }
    }
    self.uneven = arena.copy(uneven)
    var backward = uneven
    for word in 0..<words {
      for slot in 0..<unevenCount {
        backward[word * unevenCount + slot] =
          uneven[word * unevenCount + unevenCount - 1 - slot]
      }
    }
    unevenBackward = arena.copy(backward)
    longest = ListScheduler.longest(workload, unevenCount)
    stride = longest + 1
    let bounds = PathBounds(workload)
    longestPath = Int32(bounds.path)
    profile = arena.fill(0, stride * max(1, words))
    filled = arena.fill(0, max(1, words))
    self.arena = arena
  }

  /// Slots that no list needs more of, in either direction.
  private static func longest(_ workload: Workload, _ unevenCount: Int) -> Int {
    let activities = workload.activities
    let work = activities.reduce(0) { $0 + $1.duration }
    let gaps = workload.gaps.reduce(0) {
      let change = activities[$1.successor].duration - activities[$1.predecessor].duration
      return $0 + max(0, $1.slots, $1.slots + change)
    }
    let release = activities.map(\.earliestStart).max() ?? 0
    let once = work + gaps + release + unevenCount + 1
    return unevenCount == 0 ? once : 2 * once
  }

  /// Schedules the list from the left and returns the finish.
  ///
  /// `order` names each activity after those it waits for. With a `bound` the
  /// work is given up as soon as it cannot finish by it, and `Int32.max` is
  /// returned.
  @inline(__always)
  mutating func fromLeft(
    _ order: UnsafePointer<Int32>, into starts: UnsafeMutablePointer<Int32>,
    bound: Int32 = Int32.max - 1
  ) -> Int32 {
    made += 1
    for word in 0..<words {
      (profile + word * stride).update(
        from: uneven + word * unevenCount, count: unevenCount)
      filled[word] = unevenCount
    }
    return words == 1
      ? placeInOneWord(left, order, starts, bound) : place(left, order, starts, bound)
  }

  /// Schedules the list from the right: starts are counted backward from the
  /// finish `end`, and of each activity its finish is what starts.
  @inline(__always)
  mutating func fromRight(
    _ order: UnsafePointer<Int32>, end: Int32, into starts: UnsafeMutablePointer<Int32>,
    bound: Int32 = Int32.max - 1
  ) -> Int32 {
    made += 1
    for word in 0..<words { filled[word] = 0 }
    if !isSteady { layBackward(end: Int(end)) }
    return words == 1
      ? placeInOneWord(right, order, starts, bound) : place(right, order, starts, bound)
  }

  /// Slot 0 from the right is slot `end - 1`: what is beyond `end` is skipped.
  private func layBackward(end: Int) {
    let room = max(0, end - unevenCount)
    let beyond = max(0, unevenCount - end)
    for word in 0..<words {
      let mine = profile + word * stride
      for slot in 0..<room { mine[slot] = full[word] }
      (mine + room).update(
        from: unevenBackward + word * unevenCount + beyond, count: unevenCount - beyond)
      filled[word] = end
    }
  }

  @inline(__always)
  private func earliest(
    _ side: PackedSide, _ activity: Int, _ starts: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    var start = side.release[activity]
    var wait = Int(side.firstWait[activity])
    let end = Int(side.firstWait[activity + 1])
    while wait < end {
      let bound = starts[Int(side.waits[wait].other)] &+ side.waits[wait].slots
      start = bound > start ? bound : start
      wait &+= 1
    }
    return start
  }

  /// The case that all resources share one word, without the loop over words.
  private func placeInOneWord(
    _ side: PackedSide, _ order: UnsafePointer<Int32>,
    _ starts: UnsafeMutablePointer<Int32>, _ bound: Int32
  ) -> Int32 {
    let profile = self.profile
    let duration = self.duration
    let firstTake = self.firstTake
    let takes = self.takes
    let tail = side.tail
    let mask = guards[0]
    let unused = full[0]
    var touched = filled[0]
    var finish: Int32 = 0
    var index = 0
    while index < count {
      let activity = Int(order[index])
      index &+= 1
      let length = Int(duration[activity])
      var start = Int(earliest(side, activity, starts))
      let take = Int(firstTake[activity])
      if take < Int(firstTake[activity &+ 1]) {
        let units = takes[take].units
        // Slots from `start` to `known` are seen to have room.
        var known = start
        while true {
          let end = start &+ length
          var slot = (end < touched ? end : touched) &- 1
          while slot >= known && (profile[slot] &- units) & mask == mask { slot &-= 1 }
          if slot < known { break }
          known = end
          start = slot &+ 1
        }
        let end = start &+ length
        while touched < end {
          profile[touched] = unused
          touched &+= 1
        }
        var slot = start
        while slot < end {
          profile[slot] = profile[slot] &- units
          slot &+= 1
        }
      }
      if Int32(truncatingIfNeeded: start) &+ tail[activity] > bound { return Int32.max }
      starts[activity] = Int32(truncatingIfNeeded: start)
      let end = Int32(truncatingIfNeeded: start &+ length)
      finish = end > finish ? end : finish
    }
    return finish
  }

  private func place(
    _ side: PackedSide, _ order: UnsafePointer<Int32>,
    _ starts: UnsafeMutablePointer<Int32>, _ bound: Int32
  ) -> Int32 {
    var finish: Int32 = 0
    for index in 0..<count {
      let activity = Int(order[index])
      let length = Int(duration[activity])
      var start = Int(earliest(side, activity, starts))
      let range = Int(firstTake[activity])..<Int(firstTake[activity + 1])
      var agreed = 0
      var take = range.lowerBound
      while agreed < range.count {
        let fit = firstFit(takes[take], from: start, length)
        agreed = fit == start ? agreed + 1 : 1
        start = fit
        take += 1
        if take == range.upperBound { take = range.lowerBound }
      }
      if Int32(start) + side.tail[activity] > bound { return Int32.max }
      for take in range { book(takes[take], start..<start + length) }
      starts[activity] = Int32(start)
      finish = max(finish, Int32(start + length))
    }
    return finish
  }

  @inline(__always)
  private func firstFit(_ take: Take, from: Int, _ length: Int) -> Int {
    let word = Int(take.word)
    let mine = profile + word * stride
    let mask = guards[word]
    let touched = filled[word]
    var start = from
    var known = start
    while true {
      let end = start &+ length
      var slot = (end < touched ? end : touched) &- 1
      while slot >= known && (mine[slot] &- take.units) & mask == mask { slot &-= 1 }
      if slot < known { return start }
      known = end
      start = slot &+ 1
    }
  }

  @inline(__always)
  private func book(_ take: Take, _ slots: Range<Int>) {
    let word = Int(take.word)
    let mine = profile + word * stride
    while filled[word] < slots.upperBound {
      mine[filled[word]] = full[word]
      filled[word] += 1
    }
    for slot in slots { mine[slot] = mine[slot] &- take.units }
  }
}
