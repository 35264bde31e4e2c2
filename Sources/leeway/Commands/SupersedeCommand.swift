import ArgumentParser
import ChangeControl
import Engine
import Planning
import Reports
import Wording

struct SupersedeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "supersede", abstract: "Let another request take the place of one.",
    usage: "leeway supersede <change> --by <change> [--reason <reason>] [<options>]",
    discussion: """
      Whoever asked for a change, and any member of the board, may let an open request of the same \
      project stand for it until it is carried out. Both keep their history.

      Example:
        leeway supersede CR-7 --by CR-12 --reason "Asked for anew, with both halls"
      """)

  @Argument(help: ChangeArgument.help, transform: ChangeArgument.read) var change: String
  @Option(
    help: ArgumentHelp("The request that takes its place.", valueName: "change"),
    transform: ChangeArgument.read)
  var by: String
  @Option(help: "Why.") var reason: String = ""
  @OptionGroup var options: WriteOptions

  func run() throws {
    let (id, successor, reason) = (ChangeID(change), ChangeID(by), reason)
    let (_, outcome) = try options.run(about: change) { (ledger, context) throws(EngineError) in
      try ledger.supersede(id, by: successor, reason: reason, context)
    }
    ReceiptPrinter.print(
      outcome,
      outcome.events.isEmpty
        ? "\(change) is superseded already" : "\(by) takes the place of \(change)",
      format: options.format, then: [.next("leeway queue \(by)")])
  }
}
