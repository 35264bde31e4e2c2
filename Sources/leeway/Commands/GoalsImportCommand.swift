import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Reports
import Wording

struct GoalsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Record what goal lines measured, from a table.",
    usage: "leeway goals import <file> [<options>]",
    discussion: """
      The table (CSV) has the columns goal, value, on and maybe source. All of it is \
      recorded, or nothing.

      Example:
        leeway goals import actuals.csv
      """)

  @Argument(help: "The table; - for standard input.") var file: String
  @OptionGroup var options: WriteOptions

  func run() throws {
    let table = try PlanFile(argument: file)
    let rows: [GoalReadingsTable.Row]
    do throws(InterchangeError) {
      rows = try GoalReadingsTable.read(table)
    } catch {
      throw Failure(error)
    }
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.measure(rows.map { ($0.goal, $0.reading) }, context)
    }
    let count = outcome.events.count
    ReceiptPrinter.print(
      outcome, "Recorded \(Counted("\(count)", isOne: count == 1, "reading")) of goals",
      format: options.format, then: [.next("leeway goals")])
  }
}
