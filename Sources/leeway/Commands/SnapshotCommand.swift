import ArgumentParser
import Engine
import Reports
import Wording

struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Keep the projections at regular positions, so that --as-of is quick.",
    usage: "leeway snapshot [--every <events>] [<options>]",
    discussion: """
      Answers about the past are the same with and without snapshots: they are folded from the \
      log, and a snapshot shortens the way. At most \(Ledger.snapshotLimit) are kept; in a long log they \
      stand further apart. Those that another version of Leeway made are made anew. \
      'leeway verify' checks them.

      Examples:
        leeway snapshot
        leeway snapshot --every 10000
      """)

  @OptionGroup var ledger: LedgerOptions
  @Option(help: ArgumentHelp("Events from one to the next.", valueName: "events"))
  var every = Ledger.snapshotSpacing
  @Option(help: "How to write the result.") var format: Format = .text

  func validate() throws {
    guard every > 0 else { throw ValidationError("--every must be at least 1.") }
  }

  func run() throws {
    let ledger = try ledger.open()
    let line = ProgressLine("keeping snapshots")
    let report: SnapshotReport
    do throws(EngineError) {
      report = try ledger.makeSnapshots(every: every) { line.show($0, of: $1) }
    } catch {
      line.end()
      throw Failure(error)
    }
    line.end()
    let console = Console.current
    switch format {
    case .json:
      console.print(
        ([
          "positions": .array(report.positions.map { .integer(Int($0)) }),
          "made": .array(report.made.map { .integer(Int($0)) }),
          "every": .integer(Int(report.spacing)), "bytes": .integer(report.bytes),
        ] as JSON).text)
    case .csv:
      var csv = CSV(["position", "made"])
      for position in report.positions {
        csv.add(["\(position)", report.made.contains(position) ? "true" : "false"])
      }
      console.write(csv.text)
    case .text: console.print(text(of: report))
    }
  }

  private func text(of report: SnapshotReport) -> String {
    guard let last = report.positions.last else {
      return "No snapshot: the log is shorter than \(report.spacing) events."
    }
    return "\(report.positions.count) snapshots, every \(report.spacing) events through position "
      + "\(last); \(report.made.count) made now, \((report.bytes + 1023) / 1024) KiB in all."
  }
}
