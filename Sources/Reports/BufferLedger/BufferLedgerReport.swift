import ChangeControl
public import Planning
public import Projections
import Wording

/// The double-entry ledger of buffer time: transactions, balances, charges, prices.
public enum BufferLedgerReport {
  /// All of it, or the transactions of one buffer with its balance after each.
  public static func text(
    _ ledger: BufferLedgerView, of buffer: BufferID? = nil, _ style: ReportStyle = ReportStyle()
  ) -> String {
    let transactions = ledger.transactions.filter { transaction in
      buffer.map { id in transaction.entries.contains { $0.account == .buffer(id) } } ?? true
    }
    guard !transactions.isEmpty else {
      return Page.note(
        "Nothing is in the ledger.", next: say("reserve buffers in the plan file"), style)
    }
    var page = Page(style)
    page.title(
      Phrase(verbatim: say("BUFFER LEDGER"), .strong),
      Phrase(verbatim: buffer?.text ?? ledger.project.text, .faint))
    drawTransactions(transactions, buffer, on: &page)
    drawBalances(ledger, on: &page)
    drawSpending(ledger, on: &page)
    drawPrices(ledger, on: &page)
    return page.text
  }

  private static func drawTransactions(
    _ transactions: [BufferTransaction], _ buffer: BufferID?, on page: inout Page
  ) {
    let style = page.style
    var table = Table([
      Table.Column("Position", .right), Table.Column("Recorded"),
      Table.Column("Account", .left, .flexible), Table.Column("Minutes", .right),
      Table.Column("Time", .right),
    ])
    if buffer != nil { table.columns.append(Table.Column("Balance", .right)) }
    var balance = 0
    for transaction in transactions {
      for (index, entry) in transaction.entries.enumerated() {
        var row = [
          Phrase(verbatim: index == 0 ? "#\(transaction.position)" : ""),
          Phrase(verbatim: index == 0 ? EventTime.text(transaction.recorded) : ""),
          Phrase(verbatim: entry.account.words), Phrase(verbatim: Amount.text(entry.minutes)),
          Phrase(verbatim: style.signedDuration(entry.minutes)),
        ]
        if let buffer, entry.account == .buffer(buffer) {
          balance += entry.minutes
          row.append(Phrase(verbatim: style.duration(balance), balance < 0 ? .bad : nil))
        }
        table.rows.append(row)
      }
    }
    table.rows.append([
      "", "", Phrase(verbatim: say("sum of all entries"), .strong),
      Phrase(verbatim: Amount.text(transactions.reduce(0) { $0 + $1.sum }), .strong), "",
    ])
    page.table(table)
  }

  private static func drawBalances(_ ledger: BufferLedgerView, on page: inout Page) {
    let style = page.style
    page.section("ACCOUNTS")
    var table = Table([
      Table.Column("Account", .left, .flexible), Table.Column("Reserved", .right),
      Table.Column("Taken out", .right), Table.Column("Put in", .right),
      Table.Column("Balance", .right),
    ])
    for (account, balance) in ledger.balances {
      table.rows.append([
        Phrase(verbatim: account.words), Phrase(verbatim: style.duration(balance.reserved)),
        Phrase(verbatim: style.duration(balance.drawn)),
        Phrase(verbatim: style.duration(balance.restored)),
        Phrase(verbatim: style.signedDuration(balance.balance)),
      ])
    }
    let sum = ledger.balances.reduce(0) { $0 + $1.balance.balance }
    table.rows.append([
      Phrase(verbatim: say("sum"), .strong), "", "", "",
      Phrase(verbatim: style.signedDuration(sum), sum == 0 ? .strong : .bad),
    ])
    page.table(table)
  }

  private static func drawSpending(_ ledger: BufferLedgerView, on page: inout Page) {
    guard let cycle = ledger.spending.first?.cycle else { return }
    let style = page.style
    page.section("CHARGED IN CYCLE \(cycle)")
    var table = Table([
      Table.Column("Department", .left, .flexible), Table.Column("Allowance", .right),
      Table.Column("Charged", .right), Table.Column("Left", .right),
    ])
    for line in ledger.spending {
      table.rows.append([
        Phrase(verbatim: line.department),
        Phrase(verbatim: line.allowance.map { style.duration($0) } ?? "-"),
        Phrase(verbatim: style.duration(line.charged)),
        line.left.map { Phrase(verbatim: style.duration($0), $0 < 0 ? .bad : nil) } ?? "-",
      ])
    }
    page.table(table)
    for line in ledger.spending where (line.left ?? 0) < 0 {
      page.paragraph(
        Phrase(verbatim: say("\(line.department) has spent more than it is allowed."), .bad))
    }
  }

  private static func drawPrices(_ ledger: BufferLedgerView, on page: inout Page) {
    page.section(
      "PRICE OF THE NEXT MINUTE",
      Phrase(verbatim: say("by the zone of the first work that a change moves"), .faint))
    var table = Table(
      [Table.Column("Buffer", .left, .flexible)]
        + TimeFence.allCases.map { Table.Column(Message(verbatim: $0.word), .right) })
    let prices = TimeFence.allCases.map { ledger.prices($0) }
    for (index, line) in prices[0].enumerated() {
      table.rows.append(
        [Phrase(verbatim: line.buffer.text)] + prices.map { Phrase("\($0[index].price) %") })
    }
    page.table(table)
  }
}
