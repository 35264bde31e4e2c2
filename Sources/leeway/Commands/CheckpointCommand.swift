import ArgumentParser
import Engine
import Reports
import Wording

struct CheckpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "Record what the projections come to, for later versions to be held against.",
    usage: "leeway checkpoint [<options>]",
    discussion: """
      Writes an event with the number of rows and the digest of every projection, and the root of \
      the tree over the log. One is recorded by itself every \(Ledger.checkpointSpacing) events; \
      take one before a new version of Leeway is put to use. 'leeway verify' folds the log anew \
      and names the first event from which a projection comes out otherwise.

      Examples:
        leeway checkpoint
        leeway verify
      """)

  @OptionGroup var options: WriteOptions

  func run() throws {
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.checkpoint(context)
    }
    ReceiptPrinter.print(
      outcome,
      outcome.events.isEmpty
        ? "Nothing was recorded since the last checkpoint" : "Recorded a checkpoint",
      format: options.format, then: outcome.isDryRun ? [] : [.next("leeway verify")])
  }
}
