import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take an own request back.",
    usage: "leeway withdraw <change> [--reason <reason>] [<options>]",
    discussion: """
      Whoever made a request or handed it in may take it back until it is carried out.

      Example:
        leeway withdraw CR-7 --reason "The customer has changed his mind"
      """)

  @Argument(help: ChangeArgument.help, transform: ChangeArgument.read) var change: String
  @Option(help: "Why.") var reason: String = ""
  @OptionGroup var options: WriteOptions

  func run() throws {
    let (id, reason) = (ChangeID(change), reason)
    let (_, outcome) = try options.run(about: change) { (ledger, context) throws(EngineError) in
      try ledger.withdraw(id, reason: reason, context)
    }
    let words: Message =
      outcome.events.isEmpty ? "\(change) is withdrawn already" : "Withdrew \(change)"
    ReceiptPrinter.print(outcome, words, format: options.format, then: [.next("leeway queue")])
  }
}
