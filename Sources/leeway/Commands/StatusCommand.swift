import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "The whole ledger at a glance, and what to do next.",
    usage: "leeway status [--all | --project <id>] [<options>]",
    discussion: """
      Up to 12 projects are all shown. Of more, those are shown that need attention: a promise \
      missed first, then a buffer red, then yellow, at most 12; the others are counted.

      Examples:
        leeway status
        leeway status --project harbour
        leeway status --as-of 2026-12-01
        leeway status --format json
      """)

  @Flag(help: "Every project, delivered ones as well.") var all = false
  @Option(
    help: ArgumentHelp("One project alone.", valueName: "id"), transform: IdentifierText.read)
  var project: String?
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard project == nil || !all else {
      throw ValidationError("Name a project, or ask for --all of them, not both.")
    }
  }

  func run() throws {
    let status = try options.ask(
      LedgerOverview(selection, now: now))
    let console = Console.current
    switch options.format {
    case .json: console.print(StatusJSON.value(status).text)
    case .csv: console.write(StatusJSON.csv(status))
    case .text: console.write(StatusReport.text(status, console.style(width: options.width)))
    }
  }

  /// Nil as of a position: the time of the event there.
  private var now: Int64? {
    if present.now == nil, case .position = options.asOf?.asOf { return nil }
    return present.milliseconds(asOf: options.asOf)
  }

  private var selection: LedgerStatus.Selection {
    if let project { return .one(ProjectID(project)) }
    return all ? .all : .pressing
  }
}
