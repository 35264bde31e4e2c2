import ArgumentParser
import Bench
import Wording

struct BenchFoldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "folds",
    abstract: "Measure replay, rebuild and questions about the past on a ledger that exists.",
    usage: "leeway bench folds <directory> [--repetitions <n>] [--format <format>]",
    discussion: """
      The floor is a scan of the same records through the C interface of LMDB. The ledger is \
      rebuilt and gets snapshots; its log is only read.

      Examples:
        leeway bench history large.leeway --events 1000000
        leeway bench folds large.leeway
      """)

  @Argument(help: ArgumentHelp("The ledger.", valueName: "directory"))
  var ledger: String
  @Option(help: "How often each figure is taken.") var repetitions = 3
  @Option(help: "How to write the result.") var format: Format = .text

  func validate() throws {
    guard repetitions > 0 else { throw ValidationError("--repetitions must be at least 1.") }
  }

  func run() throws {
    let console = Console.current
    let bench = FoldsBench(ledger: console.absolute(ledger), repetitions: repetitions)
    let line = ProgressLine("folding")
    let figures: [Figure]
    do throws(BenchError) {
      figures = try bench.run { line.show(UInt64($0), of: UInt64($1)) }
    } catch {
      line.end()
      throw Failure(error)
    }
    line.end()
    FigureText.write(figures, format, to: console)
  }
}
