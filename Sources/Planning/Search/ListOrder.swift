/// Makes lists of activities out of keys, the smallest key first.
///
/// Keys are times, so that counting sorts them: n + range steps. On ties
/// the topological order counts, which keeps lists feasible.
/// The memory belongs to the arena that it is made in.
struct ListOrder {
  let count: Int
  /// By activity; from 0, written by the caller.
  let keys: UnsafeMutablePointer<Int32>
  /// The list: each activity after those it waits for.
  let list: UnsafeMutablePointer<Int32>
  private let bins: UnsafeMutablePointer<Int32>
  private let binCount: Int

  /// Keys may reach up to `largestKey`; larger ones count as equal.
  init(count: Int, largestKey: Int, _ arena: inout Arena) {
    self.count = count
    keys = arena.fill(0, count)
    list = arena.fill(0, count)
    binCount = largestKey + 2
    bins = arena.fill(0, binCount)
  }

  /// Raises keys so that no activity has a smaller one than what it waits for.
  @inline(__always)
  func raise(_ side: PackedSide) {
    var index = 0
    while index < count {
      let activity = Int(side.order[index])
      index &+= 1
      var key = keys[activity]
      var wait = Int(side.firstWait[activity])
      let end = Int(side.firstWait[activity &+ 1])
      while wait < end {
        let other = keys[Int(side.waits[wait].other)]
        key = other > key ? other : key
        wait &+= 1
      }
      keys[activity] = key
    }
  }

  /// Writes the list for the keys, of which the largest is `largest`.
  @inline(__always)
  func sort(_ side: PackedSide, largest: Int32) {
    let top = min(Int(largest), binCount - 2)
    bins.update(repeating: 0, count: top &+ 2)
    var index = 0
    while index < count {
      let bin = min(Int(keys[index]), top)
      bins[bin &+ 1] &+= 1
      index &+= 1
    }
    var bin = 1
    while bin <= top {
      bins[bin] &+= bins[bin &- 1]
      bin &+= 1
    }
    index = 0
    while index < count {
      let activity = side.order[index]
      let bin = min(Int(keys[Int(activity)]), top)
      list[Int(bins[bin])] = activity
      bins[bin] &+= 1
      index &+= 1
    }
  }
}
