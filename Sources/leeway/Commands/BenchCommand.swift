import ArgumentParser
import Bench
import Reports
import Wording

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure how fast Leeway is on this machine.",
    discussion: """
      Figures are taken on stores made for them and removed again, or on a ledger that is named; \
      no other is touched.

      Example:
        leeway bench store
      """,
    subcommands: [
      BenchStoreCommand.self, BenchPlanningCommand.self, BenchHistoryCommand.self,
      BenchFoldsCommand.self,
    ])
}

struct BenchStoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: "Measure the event store beside raw LMDB doing the same work.",
    usage: "leeway bench store [--events <n>] [--payload <bytes>] [<options>]",
    discussion: """
      The floor of a figure is the C interface of LMDB writing or reading the same entries in the \
      same number of tables, in the same run; the ratio is the figure over its floor. Figures are \
      medians over repetitions.

      Examples:
        leeway bench store
        leeway bench store --events 1000000 --repetitions 3 --format json
      """)

  @Option(help: "Events of the generated history.") var events = 50_000
  @Option(help: "Bytes of payload of an appended event, about.") var payload = 256
  @Option(help: "How often each figure is taken.") var repetitions = 5
  @Option(help: "Where to make the stores; else in the current directory.") var directory: String?
  @Option(help: "How to write the result.") var format: Format = .text

  func validate() throws {
    guard events > 0 else { throw ValidationError("--events must be at least 1.") }
    guard (0...1_048_576).contains(payload) else {
      throw ValidationError("--payload must be 0 to 1048576 bytes.")
    }
    guard repetitions > 0 else { throw ValidationError("--repetitions must be at least 1.") }
  }

  func run() throws {
    let console = Console.current
    let bench = StoreBench(
      events: events, payload: payload, repetitions: repetitions,
      directory: directory.map(console.absolute) ?? console.directory)
    let figures: [Figure]
    let lines = BenchProgress()
    do throws(BenchError) {
      figures = try bench.run { lines.show($0, $1, of: $2) }
    } catch {
      lines.end()
      throw Failure(error)
    }
    lines.end()
    FigureText.write(figures, format, to: console)
  }
}

/// A progress line for each stage of a bench.
private final class BenchProgress {
  private var stage = ""
  private var line: ProgressLine?

  func show(_ stage: String, _ done: Int, of total: Int) {
    if stage != self.stage {
      end()
      (self.stage, line) = (stage, ProgressLine(stage))
    }
    line?.show(UInt64(max(0, done)), of: UInt64(max(1, total)))
  }

  func end() { line?.end() }
}
