import ArgumentParser
import ChangeControl
import Engine
import Projections
import Reports
import Wording

struct CycleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cycle",
    abstract: "Open a review cycle: every open request is ranked anew.",
    usage: "leeway cycle open [<number>] [<options>]",
    discussion: """
      Example:
        leeway cycle open 6
      """,
    subcommands: [CycleOpenCommand.self])
}

struct CycleOpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Rank every open request anew; those deferred to the cycle come back.",
    usage: "leeway cycle open [<number>] [<options>]",
    discussion: """
      Each open request gets its score as things stand now. A request that was deferred to the \
      cycle, or to an earlier one, can be evaluated again. Opening a cycle a second time records \
      nothing but scores of requests that came since.

      Examples:
        leeway cycle open
        leeway cycle open 6
      """)

  @Argument(help: "The cycle; else the one that it is now.") var number: Int?
  @OptionGroup var options: WriteOptions

  func run() throws {
    let number = number
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.openCycle(number, context)
    }
    let ranked = outcome.events.filter { event in
      if case .change(.ranked) = event.event { true } else { false }
    }
    ReceiptPrinter.print(
      outcome,
      ranked.isEmpty
        ? "Opened \(outcome.subject) already"
        : "Opened \(outcome.subject): "
          + "\(Counted("\(ranked.count)", isOne: ranked.count == 1, "request")) ranked",
      format: options.format, then: [.next("leeway queue --explain")])
  }
}
