import ArgumentParser
import Bench
import Wording

struct BenchHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Make a new ledger with a generated history, to measure other commands on.",
    usage: "leeway bench history <directory> [--events <n>] [--seed <n>]",
    discussion: """
      Many projects are planned, worked on, changed and delivered; every event comes from the \
      rules that commands follow. The same seed makes the same history.

      Example:
        leeway bench history large.leeway --events 1000000
      """)

  @Argument(help: ArgumentHelp("The ledger to make.", valueName: "directory"))
  var ledger: String
  @Option(help: "Events, about.") var events = 50_000
  @Option(help: "Makes another history.") var seed: UInt64 = 1

  func validate() throws {
    guard events > 0 else { throw ValidationError("--events must be at least 1.") }
  }

  func run() throws {
    let console = Console.current
    let line = ProgressLine("generating")
    do throws(BenchError) {
      try HistoryLoader.load(events: events, seed: seed, at: console.absolute(ledger)) {
        line.show(UInt64($0), of: UInt64($1))
      }
    } catch {
      line.end()
      throw Failure(error)
    }
    line.end()
    console.print("Made a ledger with a generated history in \(ledger).")
  }
}
