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
        say("Nothing is in the ledger."), next: say("reserve buffers in the plan file"), style)
    }
    var page = Page(style)
    page.title(
      Phrase(say("BUFFER LEDGER"), .strong),
      Phrase(buffer?.text ?? ledger.project.text, .faint))
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
      Table.Column(say("Position"), .right), Table.Column(say("Recorded")),
      Table.Column(say("Account"), .left, .flexible), Table.Column(say("Minutes"), .right),
      Table.Column(say("Time"), .right),
    ])
    if buffer != nil { table.columns.append(Table.Column(say("Balance"), .right)) }
    var balance = 0
    for transaction in transactions {
      for (index, entry) in transaction.entries.enumerated() {
        var row = [
          Phrase(index == 0 ? "#\(transaction.position)" : ""),
          Phrase(index == 0 ? EventTime.text(transaction.recorded) : ""),
          Phrase(entry.account.words), Phrase(Amount.text(entry.minutes)),
          Phrase(style.signedDuration(entry.minutes)),
        ]
        if let buffer, entry.account == .buffer(buffer) {
          balance += entry.minutes
          row.append(Phrase(style.duration(balance), balance < 0 ? .bad : nil))
        }
        table.rows.append(row)
      }
    }
    table.rows.append([
      "", "", Phrase(say("sum of all entries"), .strong),
      Phrase(Amount.text(transactions.reduce(0) { $0 + $1.sum }), .strong), "",
    ])
    page.table(table)
  }

  private static func drawBalances(_ ledger: BufferLedgerView, on page: inout Page) {
    let style = page.style
    page.section(say("ACCOUNTS"))
    var table = Table([
      Table.Column(say("Account"), .left, .flexible), Table.Column(say("Reserved"), .right),
      Table.Column(say("Taken out"), .right), Table.Column(say("Put in"), .right),
      Table.Column(say("Balance"), .right),
    ])
    for (account, balance) in ledger.balances {
      table.rows.append([
        Phrase(account.words), Phrase(style.duration(balance.reserved)),
        Phrase(style.duration(balance.drawn)), Phrase(style.duration(balance.restored)),
        Phrase(style.signedDuration(balance.balance)),
      ])
    }
    let sum = ledger.balances.reduce(0) { $0 + $1.balance.balance }
    table.rows.append([
      Phrase(say("sum"), .strong), "", "", "",
      Phrase(style.signedDuration(sum), sum == 0 ? .strong : .bad),
    ])
    page.table(table)
  }

  private static func drawSpending(_ ledger: BufferLedgerView, on page: inout Page) {
    guard let cycle = ledger.spending.first?.cycle else { return }
    let style = page.style
    page.section(say("CHARGED IN CYCLE \(cycle)"))
    var table = Table([
      Table.Column(say("Department"), .left, .flexible), Table.Column(say("Allowance"), .right),
      Table.Column(say("Charged"), .right), Table.Column(say("Left"), .right),
    ])
    for line in ledger.spending {
      table.rows.append([
        Phrase(line.department), Phrase(line.allowance.map { style.duration($0) } ?? "-"),
        Phrase(style.duration(line.charged)),
        line.left.map { Phrase(style.duration($0), $0 < 0 ? .bad : nil) } ?? "-",
      ])
    }
    page.table(table)
    for line in ledger.spending where (line.left ?? 0) < 0 {
      page.paragraph(Phrase(say("\(line.department) has spent more than it is allowed."), .bad))
    }
  }

  private static func drawPrices(_ ledger: BufferLedgerView, on page: inout Page) {
    page.section(
      say("PRICE OF THE NEXT MINUTE"),
      Phrase(say("by the zone of the first work that a change moves"), .faint))
    var table = Table(
      [Table.Column(say("Buffer"), .left, .flexible)]
        + TimeFence.allCases.map { Table.Column($0.word, .right) })
    let prices = TimeFence.allCases.map { ledger.prices($0) }
    for (index, line) in prices[0].enumerated() {
      table.rows.append([Phrase(line.buffer.text)] + prices.map { Phrase("\($0[index].price) %") })
    }
    page.table(table)
  }
}
