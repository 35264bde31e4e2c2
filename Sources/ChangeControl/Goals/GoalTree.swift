/// The goal tree with what every line has attained.
///
/// Points of lines are rounded once, to thousandths; all sums are of these, so that
/// what is shown adds up.
public struct GoalTree: Sendable, Equatable {
  /// One line, as far in as it stands below the root.
  public struct Line: Sendable, Equatable {
    public var goal: Goal
    /// 0 for a root.
    public var depth: Int
    /// In the goal's unit; nil where nothing was measured.
    public var actual: Int?
    /// Thousandths of the target; of a line without an actual those of the lines
    /// below it, weighed; nil where they have none either.
    public var permille: Int?
    /// Thousandths of a point; nil without an actual.
    public var points: Int?
  }

  /// What the lines of one side come to.
  public struct Score: Sendable, Equatable {
    public var side: Goal.Side
    /// Lines of the side, and those that were measured.
    public var lines: Int
    public var measured: Int
    /// Weights of the measured lines: the points there are.
    public var weight: Int
    /// Thousandths of a point.
    public var points: Int
    /// Thousandths of the points there are; nil where nothing was measured or weighs.
    public var permille: Int? {
      weight > 0 ? Attainment.rounded(points, times: 1, over: weight) : nil
    }
  }

  /// Each line behind the one above it, else in the order of the goals.
  public let lines: [Line]
  /// One for each side that has lines, in the order of `Goal.Side.allCases`.
  public let scores: [Score]

  /// `actual` says what a line measured.
  public init(_ goals: [Goal], actual: (Goal) -> Int?) {
    let actuals = goals.map(actual)
    var below: [String: [Int]] = [:]
    let known = Set(goals.map(\.id))
    var roots: [Int] = []
    for (index, goal) in goals.enumerated() {
      if let parent = goal.parent, parent != goal.id, known.contains(parent) {
        below[parent, default: []].append(index)
      } else {
        roots.append(index)
      }
    }
    var order: [(index: Int, depth: Int)] = []
    var seen: Set<Int> = []
    func visit(_ index: Int, _ depth: Int) {
      guard seen.insert(index).inserted else { return }
      order.append((index, depth))
      for child in below[goals[index].id] ?? [] { visit(child, depth + 1) }
    }
    for root in roots { visit(root, 0) }
    // Lines that stand above each other in a circle have no root.
    for index in goals.indices { visit(index, 0) }

    var permilles: [Int: Int] = [:]
    for (index, _) in order.reversed() {
      if let actual = actuals[index] {
        permilles[index] = Attainment(of: goals[index], by: actual).permille
        continue
      }
      let parts = (below[goals[index].id] ?? []).compactMap { child in
        permilles[child].map { (weight: goals[child].weight, permille: min($0, 1000)) }
      }
      let weight = parts.reduce(0) { $0 + $1.weight }
      guard weight > 0 else { continue }
      permilles[index] = Attainment.rounded(
        parts.reduce(0) { $0 + $1.weight * $1.permille }, times: 1, over: weight)
    }
    lines = order.map { index, depth in
      let goal = goals[index]
      return Line(
        goal: goal, depth: depth, actual: actuals[index], permille: permilles[index],
        points: actuals[index].map { goal.points(of: $0) })
    }
    let lines = lines
    scores = Goal.Side.allCases.compactMap { side in
      let own = lines.filter { $0.goal.side == side }
      guard !own.isEmpty else { return nil }
      let measured = own.filter { $0.points != nil }
      return Score(
        side: side, lines: own.count, measured: measured.count,
        weight: measured.reduce(0) { $0 + $1.goal.weight },
        points: measured.reduce(0) { $0 + ($1.points ?? 0) })
    }
  }
}
