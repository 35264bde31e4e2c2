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
      "CHARGED TO \(spending.department)",
      Phrase(
        verbatim: spending.left.map { say("\(style.duration($0)) left in cycle \(spending.cycle)") }
          ?? "",
        .faint))
    var table = Table([
      Table.Column("Option"), Table.Column("Buffer", .left, .flexible),
      Table.Column("Drawn", .right), Table.Column("Zone"),
      Table.Column("Price", .right), Table.Column("Charged", .right), Table.Column(""),
    ])
    for option in evaluation.options {
      guard let charge = BufferCharge(option, rules, now: evaluation.dataDate) else { continue }
      let isOverdrawn = spending.isOverdrawn(by: charge.charged)
      table.rows.append([
        Phrase(verbatim: option.kind.word), Phrase(verbatim: charge.buffer.text),
        Phrase(verbatim: style.duration(charge.minutes)), Phrase(verbatim: charge.fence.word),
        Phrase("\(charge.charged * 100 / charge.minutes) %"),
        Phrase(verbatim: style.duration(charge.charged), .strong),
        Phrase(verbatim: isOverdrawn ? say("more than is left") : "", .bad),
      ])
    }
    guard !table.rows.isEmpty else { return "" }
    page.table(table)
    return page.text
  }
}
