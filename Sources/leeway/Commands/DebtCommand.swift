import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct DebtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debt",
    abstract: "What both sides wait for: deferred requests and displaced tasks.",
    usage: "leeway debt [<options>]",
    discussion: """
      A request that was deferred owes its priority to those who ask, a task that made room its \
      delay to the project; both grow by the policy's interest in each cycle. What has reached \
      its limit is deferred or displaced no more.

      Examples:
        leeway debt
        leeway debt --as-of 2026-12-01 --format csv
      """)

  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let debt = try options.answer(
      Debts(now: present.milliseconds(asOf: options.asOf)), in: ledger)
    let moved = try options.answer(DisplacedTasks(), in: ledger)
    let console = Console.current
    switch options.format {
    case .json: console.print(DebtJSON.value(debt, moved: moved).text)
    case .csv: console.write(DebtJSON.csv(debt))
    case .text:
      console.write(DebtReport.text(debt, moved: moved, console.style(width: options.width)))
    }
  }
}
