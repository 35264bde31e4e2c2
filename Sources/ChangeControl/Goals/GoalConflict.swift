public import Planning

/// Which side pays for what the board decides, over a number of decisions.
///
/// What a decision costs a side is told against what else could have been done: an
/// approved option against leaving the plan as it is; a refusal or a deferral against
/// the option that would have been taken, the one recommended or else the first that
/// can be done. A decision with nothing to choose from cost nobody anything.
public struct GoalConflict: Sendable, Equatable {
  /// One decided change.
  public struct Line: Sendable, Equatable {
    public var change: ChangeID
    public var choice: Choice
    /// Thousandths of a point that the project's side gained; below zero where it paid.
    public var project: Int
    /// The same of the side of sales.
    public var sales: Int

    public init(change: ChangeID, choice: Choice, project: Int, sales: Int) {
      self.change = change
      self.choice = choice
      self.project = project
      self.sales = sales
    }
  }

  /// So many decisions that cost a side points are needed for a warning.
  public static let leastDecisions = 4
  /// A side that bears so many per cent of all that was lost pays always.
  public static let share = 80

  /// In the order of their decisions.
  public let lines: [Line]

  public init(_ lines: [Line]) {
    self.lines = lines
  }

  /// Thousandths of a point lost by a side.
  public func lost(by side: Goal.Side) -> Int { -amounts(of: side).filter { $0 < 0 }.reduce(0, +) }

  /// Thousandths of a point gained by a side.
  public func gained(by side: Goal.Side) -> Int { amounts(of: side).filter { $0 > 0 }.reduce(0, +) }

  /// The side that always pays; nil while none does.
  public var payer: Goal.Side? {
    guard lines.count(where: { $0.project < 0 || $0.sales < 0 }) >= GoalConflict.leastDecisions
    else { return nil }
    let lost = (project: lost(by: .project), sales: lost(by: .sales))
    let all = lost.project + lost.sales
    if lost.project * 100 >= all * GoalConflict.share { return .project }
    if lost.sales * 100 >= all * GoalConflict.share { return .sales }
    return nil
  }

  private func amounts(of side: Goal.Side) -> [Int] {
    switch side {
    case .company: []
    case .project: lines.map(\.project)
    case .sales: lines.map(\.sales)
    }
  }
}

extension GoalConflict.Line {
  /// What a decision cost or gave the two sides, by the evaluation it rests on.
  public init(_ change: ChangeID, _ choice: Choice, _ evaluation: Evaluation, goals: [Goal]) {
    let (taken, sign): (OptionAssessment?, Int) =
      switch choice {
      case .approve(let kind): (evaluation.option(kind), 1)
      case .reject, .postpone: (evaluation.alternative, -1)
      }
    func points(_ side: Goal.Side) -> Int {
      sign * goals.filter { $0.side == side }.reduce(0) { $0 + (taken?.points(of: $1) ?? 0) }
    }
    self.init(change: change, choice: choice, project: points(.project), sales: points(.sales))
  }
}

extension OptionAssessment {
  /// Thousandths of a point that the option gives a goal line, or takes.
  public func points(of goal: Goal) -> Int {
    guard let effect = goals.first(where: { $0.goal == goal.id }) else { return 0 }
    return goal.points(of: effect.after) - goal.points(of: effect.before)
  }
}

extension Evaluation {
  /// What would have been done if the change had been granted.
  fileprivate var alternative: OptionAssessment? {
    let recommended = recommendation.option
    if recommended.changesPlan, let option = option(recommended) { return option }
    return options.first { $0.kind.changesPlan && $0.isFeasible }
  }
}
