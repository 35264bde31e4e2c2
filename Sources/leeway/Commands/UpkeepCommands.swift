import ArgumentParser
import ChangeControl
import Engine
import Reports
import Wording

struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Fold the log up to a moment, apart from the live projections, and show the state.",
    usage: "leeway replay [--to <moment>] [<options>]",
    discussion: """
      Nothing is written. The digest of the same events is the same on every machine.

      Examples:
        leeway replay
        leeway replay --to 120
        leeway replay --to 2026-12-01 --format json
      """)

  @OptionGroup var ledger: LedgerOptions
  @Option(
    help: ArgumentHelp("Up to this position or time; else to the head.", valueName: "moment"),
    transform: Moment.read)
  var to: Moment?
  @Option(help: "How to write the result.") var format: Format = .text
  @Option(help: PageWidth.help, transform: PageWidth.read) var width: Int?

  func run() throws {
    let ledger = try ledger.open(readOnly: true)
    let line = ProgressLine("replaying")
    let replay: Replay
    do throws(EngineError) {
      replay = try ledger.replay(to: to?.asOf) { line.show($0, of: $1) }
    } catch {
      line.end()
      throw Failure(error)
    }
    line.end()
    let console = Console.current
    switch format {
    case .json: console.print(DigestText.json(replay).text)
    case .csv: console.write(DigestText.csv(replay.digest))
    case .text:
      console.write(StatusReport.text(replay.status, console.style(width: width)))
      console.write("\n" + DigestText.text(replay.digest))
    }
  }
}

struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Derive every projection anew from the log, compare, and make the new ones live.",
    usage: "leeway rebuild [<options>]",
    discussion: """
      Others may go on writing meanwhile. Exit code 1 says that the old projections were wrong; \
      they are right now.

      Example:
        leeway rebuild
      """)

  @OptionGroup var ledger: LedgerOptions
  @Option(help: "How to write the result.") var format: Format = .text

  func run() throws {
    let ledger = try ledger.open(underSuspicion: true)
    let line = ProgressLine("rebuilding")
    let rebuild: Rebuild
    do throws(EngineError) {
      rebuild = try ledger.rebuild { line.show($0, of: $1) }
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
          "position": .integer(Int(rebuild.position)), "agrees": .bool(rebuild.agrees),
          "before": .string(rebuild.before?.whole.description),
          "after": .string(rebuild.after.whole.description),
        ] as JSON).text)
    case .csv: console.write(DigestText.csv(rebuild.after))
    case .text:
      console.write("Rebuilt through position \(rebuild.position).\n\n")
      console.write(DigestText.text(rebuild.after))
      console.write(
        rebuild.agrees
          ? "\nThe projections that were live say the same.\n"
          : "\nThe projections that were live said otherwise; the new ones are live now.\n")
      if rebuild.mendedIndex {
        console.write("The log's own index was not what the log says; it was made anew.\n")
      }
    }
    if !rebuild.agrees { throw ExitStatus.refused }
  }
}
