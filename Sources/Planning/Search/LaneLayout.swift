/// How the units of several resources share the 64 bits of a word.
///
/// Each resource has a lane as wide as its capacity needs and one guard bit on
/// top. With the guard bits of what is left set, what is needed can be taken
/// from all lanes by one subtraction: a guard bit that is gone was borrowed, so
/// that there was too little in its lane.
struct LaneLayout {
  /// Where a resource stands: its word, and its lowest bit in that word.
  private(set) var lanes: [(word: Int, shift: UInt64)] = []
  /// The guard bits of each word.
  private(set) var guards: [UInt64] = []
  /// Capacities and guard bits: a slot of which nothing is taken.
  private(set) var full: [UInt64] = []

  init(_ supplies: [Workload.Supply]) {
    var used = 64
    for supply in supplies {
      let width = Int.bitWidth - supply.capacity.leadingZeroBitCount + 1
      if used + width > 64 {
        guards.append(0)
        full.append(0)
        used = 0
      }
      let word = guards.count - 1
      lanes.append((word, UInt64(used)))
      guards[word] |= 1 << UInt64(used + width - 1)
      full[word] |= UInt64(supply.capacity) << UInt64(used)
      used += width
    }
    for word in guards.indices { full[word] |= guards[word] }
  }

  /// Units of one resource in its lane.
  func packed(_ units: Int, of resource: Int) -> UInt64 {
    UInt64(units) << lanes[resource].shift
  }
}
