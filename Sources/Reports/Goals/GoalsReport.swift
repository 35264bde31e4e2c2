import ChangeControl
public import Projections
import Wording

/// The goal tree, the scorecards of the sides beside each other, and who paid.
public enum GoalsReport {
  public static func text(
    _ performance: GoalPerformance, _ style: ReportStyle = ReportStyle()
  ) -> String {
    let closing = performance.closing
    guard !closing.tree.lines.isEmpty else {
      return Page.note(
        "No goals are defined.", next: say("name some under goals: in a plan file"), style)
    }
    var page = Page(style)
    page.title(
      Phrase(verbatim: say("GOALS"), .strong), Phrase(verbatim: period(performance), .faint))
    GoalTable(performance).draw(on: &page)
    drawScores(performance, on: &page)
    ConflictTable(performance.conflict).draw(on: &page)
    return page.text
  }

  private static func period(_ performance: GoalPerformance) -> String {
    switch (performance.from, performance.until) {
    case (nil, nil): say("as of #\(performance.closing.position)")
    case (let from?, nil): say("since \(EventTime.text(from))")
    case (nil, let until?): say("until \(EventTime.text(until))")
    case (let from?, let until?): "\(EventTime.text(from)) – \(EventTime.text(until))"
    }
  }

  /// One column for each side.
  private static func drawScores(_ performance: GoalPerformance, on page: inout Page) {
    page.section("SCORECARD")
    let scores = performance.closing.tree.scores
    var table = Table(
      [Table.Column("")] + scores.map { Table.Column(Message(verbatim: $0.side.word), .right) })
    func row(_ label: String, _ cell: (GoalTree.Score) -> Phrase) {
      table.rows.append([Phrase(verbatim: label, .faint)] + scores.map(cell))
    }
    row(say("Lines measured")) { Phrase(verbatim: say("\($0.measured) of \($0.lines)")) }
    row(say("Points")) {
      Phrase(verbatim: say("\(GoalWords.points($0.points)) of \($0.weight)"))
    }
    row(say("Attained")) { Phrase(verbatim: GoalWords.share($0.permille), .strong) }
    if let opening = performance.opening {
      row(say("In the period")) { score in
        let before = opening.tree.scores.first { $0.side == score.side }?.points ?? 0
        let moved = score.points - before
        return Phrase(
          verbatim: GoalWords.points(moved, isSigned: true),
          moved < 0 ? .bad : moved > 0 ? .good : nil)
      }
    }
    page.table(table)
  }
}
