public import ChangeControl
import Planning
import Wording

/// What the options charge the department that asks, and whether it may spend it.
public enum EvaluationPrice {
  /// Nothing where the policy sets no price and no allowance.
  public static func text(
    _ evaluation: Evaluation, _ rules: Policy.BufferRules?, _ spending: Spending,
    _ style: ReportStyle = ReportStyle()
  ) -> String {
    guard let rules else { return "" }
    var page = Page(style)
    page.section(
      say("CHARGED TO \(spending.department)"),
      Phrase(
        spending.left.map { say("\(style.duration($0)) left in cycle \(spending.cycle)") } ?? "",
        .faint))
    var table = Table([
      Table.Column(say("Option")), Table.Column(say("Buffer"), .left, .flexible),
      Table.Column(say("Drawn"), .right), Table.Column(say("Zone")),
      Table.Column(say("Price"), .right), Table.Column(say("Charged"), .right), Table.Column(""),
    ])
    for option in evaluation.options {
      guard let charge = BufferCharge(option, rules, now: evaluation.dataDate) else { continue }
      let isOverdrawn = spending.isOverdrawn(by: charge.charged)
      table.rows.append([
        Phrase(option.kind.word), Phrase(charge.buffer.text),
        Phrase(style.duration(charge.minutes)), Phrase(charge.fence.word),
        Phrase("\(charge.charged * 100 / charge.minutes) %"),
        Phrase(style.duration(charge.charged), .strong),
        Phrase(isOverdrawn ? say("more than is left") : "", .bad),
      ])
    }
    guard !table.rows.isEmpty else { return "" }
    page.table(table)
    return page.text
  }
}
