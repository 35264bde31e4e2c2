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
    // Names of goals are worth more than their owners where there is little room.
    let showsOwner = page.style.width >= 100
    var table = Table(
      [Table.Column("Goal", .left, .flexible)] + (showsOwner ? [Table.Column("Owner")] : []) + [
        Table.Column("Weight", .right), Table.Column("Target", .right),
      ] + (opening == nil ? [] : [Table.Column("Before", .right)])
        + [
          Table.Column("Actual", .right), Table.Column("Attained", .right),
          Table.Column("Points", .right),
        ])
    for line in performance.closing.tree.lines {
      let goal = line.goal
      var cells = [
        Phrase(verbatim: String(repeating: "  ", count: min(line.depth, 8)))
          + Phrase(verbatim: goal.id, line.depth == 0 ? .strong : nil)
          + Phrase(" \(goal.name)", .faint),
        Phrase("\(goal.weight)"), Phrase(verbatim: GoalWords.target(goal)),
      ]
      if showsOwner { cells.insert(Phrase(verbatim: goal.owner ?? ""), at: 1) }
      if let opening {
        cells.append(Phrase(verbatim: actual(before(line, in: opening), goal), .faint))
      }
      cells += [
        Phrase(verbatim: actual(line.actual, goal)),
        Phrase(verbatim: GoalWords.share(line.permille), ink(line.permille)),
        Phrase(verbatim: line.points.map { GoalWords.points($0) } ?? "-"),
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
