/// How much of one resource is taken, minute by minute, as steps.
struct ResourceProfile: Sendable {
  /// The minutes at which the level changes, in order.
  private var edges: [Int] = []
  /// The level from each edge to the next; nothing is taken before the first.
  private var levels: [Int] = []

  /// Takes units from `start` up to `end`; gives them back where negative.
  mutating func take(_ units: Int, from start: Int, to end: Int) {
    guard start < end, units != 0 else { return }
    let first = edge(at: start)
    let last = edge(at: end)
    for index in first..<last { levels[index] += units }
  }

  /// Where the last step above `limit` ends that touches `start ..< end`.
  func lastExcess(above limit: Int, from start: Int, to end: Int) -> Int? {
    var index = WorkTime.lastIndex(in: edges, notAbove: end - 1)
    while index >= 0 {
      if levels[index] > limit { return index + 1 < edges.count ? edges[index + 1] : nil }
      if edges[index] <= start { return nil }
      index -= 1
    }
    return nil
  }

  /// Where the first step above `limit` begins that touches `start ..< end`.
  func firstExcess(above limit: Int, from start: Int, to end: Int) -> Int? {
    var index = max(0, WorkTime.lastIndex(in: edges, notAbove: start))
    while index < edges.count, edges[index] < end {
      let stepEnd = index + 1 < edges.count ? edges[index + 1] : Int.max
      if levels[index] > limit, stepEnd > start { return max(edges[index], start) }
      index += 1
    }
    return nil
  }

  /// The place of the edge at a minute, made if there is none.
  private mutating func edge(at minute: Int) -> Int {
    let before = WorkTime.lastIndex(in: edges, notAbove: minute)
    if before >= 0, edges[before] == minute { return before }
    edges.insert(minute, at: before + 1)
    levels.insert(before >= 0 ? levels[before] : 0, at: before + 1)
    return before + 1
  }
}
