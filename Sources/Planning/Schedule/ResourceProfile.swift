/// How much of one resource is taken, as steps along a line of minutes.
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

  /// The first minute not before `start` from which `length` minutes on end
  /// have a level of at most `limit`.
  func firstFit(of length: Int, from start: Int, limit: Int) -> Int {
    var fit = start
    var index = max(0, WorkTime.lastIndex(in: edges, notAbove: start))
    while index < edges.count, edges[index] < fit + length {
      if levels[index] > limit, index + 1 < edges.count {
        fit = max(fit, edges[index + 1])
      }
      index += 1
    }
    return fit
  }

  /// The last minute not after `start` from which `length` minutes on end have
  /// a level of at most `limit`.
  func lastFit(of length: Int, from start: Int, limit: Int) -> Int {
    var fit = start
    var index = WorkTime.lastIndex(in: edges, notAbove: start + length - 1)
    while index >= 0 {
      if index + 1 < edges.count, edges[index + 1] <= fit { return fit }
      if levels[index] > limit { fit = min(fit, edges[index] - length) }
      index -= 1
    }
    return fit
  }

  /// The first stretch not before `start` that keeps to a level of `limit`.
  ///
  /// It ends with `Int.max` where nothing is taken behind it.
  func firstRun(from start: Int, limit: Int) -> Range<Int> {
    var index = WorkTime.lastIndex(in: edges, notAbove: start)
    var begin = start
    while index >= 0, index + 1 < edges.count, levels[index] > limit {
      index += 1
      begin = edges[index]
    }
    index += 1
    while index < edges.count, levels[index] <= limit { index += 1 }
    return begin..<(index < edges.count ? edges[index] : Int.max)
  }

  /// Where the last step above `limit` ends that touches `start ..< end` in a
  /// part that `matters`.
  func lastExcess(
    above limit: Int, from start: Int, to end: Int, where matters: (Int, Int) -> Bool
  ) -> Int? {
    var index = min(WorkTime.lastIndex(in: edges, notAbove: end - 1), edges.count - 2)
    while index >= 0, edges[index + 1] > start {
      if levels[index] > limit,
        matters(max(start, edges[index]), min(end, edges[index + 1]))
      {
        return edges[index + 1]
      }
      index -= 1
    }
    return nil
  }

  /// Where the first step above `limit` begins that touches `start ..< end` in
  /// a part that `matters`.
  func firstExcess(
    above limit: Int, from start: Int, to end: Int, where matters: (Int, Int) -> Bool
  ) -> Int? {
    var index = max(0, WorkTime.lastIndex(in: edges, notAbove: start))
    while index + 1 < edges.count, edges[index] < end {
      let from = max(start, edges[index])
      let to = min(end, edges[index + 1])
      if levels[index] > limit, from < to, matters(from, to) { return from }
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
