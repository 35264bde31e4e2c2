import ChangeControl
import Planning
import Projections
import Reports

/// Goals as JSON and as rows: values in the goal's unit, shares and points in
/// thousandths.
enum GoalsJSON {
  static func value(_ performance: GoalPerformance) -> JSON {
    [
      "from": .string(performance.from.flatMap(Timestamp.text)),
      "until": .string(performance.until.flatMap(Timestamp.text)),
      "position": .integer(Int(performance.closing.position)),
      "goals": .list(performance.closing.tree.lines) { line in
        let reading = performance.closing.readings[line.goal.id]
        let before = opening(line, in: performance)
        return [
          "goal": .string(line.goal.id), "name": .string(line.goal.name),
          "side": .string(line.goal.side.code), "parent": .string(line.goal.parent),
          "owner": .string(line.goal.owner), "weight": .integer(line.goal.weight),
          "direction": .string(line.goal.direction.code), "target": .integer(line.goal.target),
          "unit": .string(line.goal.unit),
          "periodFrom": .string(line.goal.period?.first.description),
          "periodEnd": .string(line.goal.period?.end.description),
          "actual": .integer(line.actual), "before": .integer(before?.actual),
          "measuredOn": .string(reading?.on.dateText), "source": .string(reading?.source),
          "attainmentPermille": .integer(line.permille), "pointsMilli": .integer(line.points),
          "pointsMilliBefore": .integer(before?.points),
        ]
      },
      "scores": .list(performance.closing.tree.scores) {
        [
          "side": .string($0.side.code), "lines": .integer($0.lines),
          "measured": .integer($0.measured), "weight": .integer($0.weight),
          "pointsMilli": .integer($0.points), "attainmentPermille": .integer($0.permille),
        ]
      },
      "conflict": conflict(performance.conflict),
    ]
  }

  private static func conflict(_ conflict: GoalConflict) -> JSON {
    [
      "decisions": .list(conflict.lines) {
        [
          "change": .string($0.change.text), "decision": .string($0.choice.code),
          "projectMilli": .integer($0.project), "salesMilli": .integer($0.sales),
        ]
      },
      "lostByProjectMilli": .integer(conflict.lost(by: .project)),
      "lostBySalesMilli": .integer(conflict.lost(by: .sales)),
      "payer": .string(conflict.payer?.code),
    ]
  }

  private static func opening(
    _ line: GoalTree.Line, in performance: GoalPerformance
  ) -> GoalTree.Line? {
    performance.opening?.tree.lines.first { $0.goal.id == line.goal.id }
  }

  static func csv(_ performance: GoalPerformance) -> String {
    var csv = CSV([
      "goal", "name", "side", "parent", "owner", "weight", "direction", "target", "unit",
      "before", "actual", "measured_on", "attainment_permille", "points_milli",
    ])
    for line in performance.closing.tree.lines {
      let goal = line.goal
      csv.add([
        goal.id, goal.name, goal.side.code, goal.parent ?? "", goal.owner ?? "",
        "\(goal.weight)", goal.direction.code, "\(goal.target)", goal.unit,
        opening(line, in: performance)?.actual.map(String.init) ?? "",
        line.actual.map(String.init) ?? "",
        performance.closing.readings[goal.id]?.on.dateText ?? "",
        line.permille.map(String.init) ?? "", line.points.map(String.init) ?? "",
      ])
    }
    return csv.text
  }
}

extension Goal.Side {
  fileprivate var code: String {
    switch self {
    case .company: "company"
    case .project: "project"
    case .sales: "sales"
    }
  }
}

extension Goal.Direction {
  fileprivate var code: String {
    switch self {
    case .higher: "higher"
    case .lower: "lower"
    }
  }
}

extension Choice {
  /// `approve:absorb`, `reject`, `defer:7`.
  fileprivate var code: String {
    switch self {
    case .approve(let option): "approve:\(option.word)"
    case .reject: "reject"
    case .postpone(let cycle): "defer:\(cycle)"
    }
  }
}
