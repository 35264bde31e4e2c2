import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports

struct BufferLedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "The double-entry ledger of buffer time.",
    usage: "leeway buffer ledger [<buffer>] [<options>]",
    discussion: """
      Accounts are buffers, what draws on them, and departments that are charged for it. The \
      entries of a transaction sum to zero, and so do all balances.

      Examples:
        leeway buffer ledger
        leeway buffer ledger PB --format csv
      """)

  @Argument(
    help: "One buffer, such as PB; all if left out.", transform: IdentifierText.read)
  var buffer: String?
  @OptionGroup var project: ProjectOption
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let project = try project.resolve(in: ledger, asOf: options.asOf)
    let now = present.milliseconds(asOf: options.asOf)
    let view = try options.answer(BufferLedger(project: project, now: now), in: ledger)
    let only = buffer.map { BufferID($0) }
    if let buffer, let only, !view.balances.contains(where: { $0.account == .buffer(only) }) {
      throw Failure(
        unknownBuffer: buffer,
        among: try options.answer(BufferBudgets(project: project), in: ledger))
    }
    let console = Console.current
    switch options.format {
    case .json: console.print(BufferLedgerJSON.value(view, of: only).text)
    case .csv: console.write(BufferLedgerJSON.csv(view, of: only))
    case .text:
      let plan = try options.answer(PlanInForce(project: project), in: ledger).plan
      console.write(
        BufferLedgerReport.text(
          view, of: only, console.style(width: options.width).measured(by: plan)))
    }
  }
}
