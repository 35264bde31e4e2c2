import ChangeControl
import Planning
import Projections
import Wording

/// Every movement of a buffer with the balance after it.
struct BudgetLedger {
  private let buffer: BufferReport
  private let style: ReportStyle

  init(_ buffer: BufferReport, _ style: ReportStyle) {
    self.buffer = buffer
    self.style = style
  }

  func draw(on page: inout Page) {
    page.section("MOVEMENTS")
    var table = Table([
      Table.Column("Position", .right), Table.Column("Recorded"),
      Table.Column("Cause", .left, .flexible), Table.Column("Moved", .right),
      Table.Column("Balance", .right),
    ])
    var balance = 0
    for entry in buffer.entries {
      balance += entry.minutes
      table.rows.append([
        Phrase("#\(entry.position)"), Phrase(verbatim: EventTime.text(entry.recorded)),
        Phrase(verbatim: entry.cause.words), Phrase(verbatim: style.signedDuration(entry.minutes)),
        Phrase(verbatim: style.duration(balance), balance < 0 ? .bad : nil),
      ])
    }
    table.rows.append([
      "", "", Phrase("sum of \(Amount.count(buffer.entries.count, "movement"))", .strong),
      Phrase(verbatim: style.signedDuration(balance), .strong),
      Phrase(verbatim: style.duration(balance), .strong),
    ])
    page.table(table)
    guard balance != buffer.budget.balance else { return }
    page.paragraph(
      Phrase("Does not add up", .bad)
        + Phrase(": the budget says \(style.duration(buffer.budget.balance)). Next: leeway verify"))
  }
}
