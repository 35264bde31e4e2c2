import ChangeControl
import Projections
import Wording

/// The lines of the goal tree with target, actual and what is attained of it.
struct GoalTable {
  private let performance: GoalPerformance

  init(_ performance: GoalPerformance) {
    self.performance = performance
  }

  func draw(on page: inout Page) {
    let opening = performance.opening
    var table = Table(
      [
        Table.Column(say("Goal"), .left, .flexible),
        Table.Column(say("Owner"), .left, .natural, isOptional: true),
        Table.Column(say("Weight"), .right), Table.Column(say("Target"), .right),
      ] + (opening == nil ? [] : [Table.Column(say("Before"), .right)])
        + [
          Table.Column(say("Actual"), .right), Table.Column(say("Attained"), .right),
          Table.Column(say("Points"), .right),
        ])
    for line in performance.closing.tree.lines {
      let goal = line.goal
      var cells = [
        Phrase(String(repeating: "  ", count: min(line.depth, 8)))
          + Phrase(goal.id, line.depth == 0 ? .strong : nil) + Phrase(" \(goal.name)", .faint),
        Phrase(goal.owner ?? ""), Phrase("\(goal.weight)"), Phrase(GoalWords.target(goal)),
      ]
      if let opening {
        cells.append(Phrase(actual(before(line, in: opening), goal), .faint))
      }
      cells += [
        Phrase(actual(line.actual, goal)),
        Phrase(GoalWords.share(line.permille), ink(line.permille)),
        Phrase(line.points.map { GoalWords.points($0) } ?? "-"),
      ]
      table.rows.append(cells)
    }
    page.table(table)
  }

  private func before(_ line: GoalTree.Line, in view: GoalsView) -> Int? {
    view.tree.lines.first { $0.goal.id == line.goal.id }?.actual
  }

  private func actual(_ value: Int?, _ goal: Goal) -> String {
    value.map { goal.text($0) } ?? "-"
  }

  private func ink(_ permille: Int?) -> Ink? {
    permille.map { $0 >= 1000 ? .good : $0 >= 800 ? .warning : .bad }
  }
}
