import ArgumentParser
import ChangeControl
import Engine
import EventStore
import Foundation
import Interchange
import Planning
import Projections
import Reports
import Wording

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the plan in force as a file of another program.",
    usage: "leeway export [<project>] --format <format> [-o <file>] [<options>]",
    discussion: """
      Formats: mspdi is Microsoft Project XML and comes back with leeway import as it went; ics is \
      a calendar of tasks, milestones, promises and deadlines (RFC 5545), whose events keep their \
      identity; csv is a table with a line a task. Says what the format cannot hold. The same plan \
      gives the same bytes.

      Examples:
        leeway export --format mspdi -o plan.xml
        leeway export relaunch --format ics --as-of 2026-12-01 -o before.ics
        leeway export --format csv | head -3
      """)

  @Argument(
    help: "The project; may be left out if there is one.", transform: IdentifierText.read)
  var project: String?

  @Option(help: "How to write the plan.") var format: ExportFormat

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; else standard output.", valueName: "file"))
  var output: String = "-"

  @Option(
    help: ArgumentHelp(
      "Zone of the plan's clock, such as Europe/Berlin: a calendar then tells UTC.",
      valueName: "name"))
  var zone: String?

  @OptionGroup var ledger: LedgerOptions

  @Option(
    help: ArgumentHelp(
      "As the plan was after a position, or at a time (UTC).", valueName: "position|time"),
    transform: Moment.read)
  var asOf: Moment?

  func validate() throws {
    guard zone == nil || format.writer.name == ICalendarWriter.name else {
      throw ValidationError("--zone is for a calendar: --format ics --zone Europe/Berlin")
    }
    guard !output.isEmpty else { throw ValidationError("The file has no name.") }
  }

  func run() throws {
    let ledger = try ledger.open(readOnly: true)
    let writing = format.writer.write(try sheet(in: ledger))
    let console = Console.current
    let account = ExportAccount.lines(writing.notes)
    guard output != "-" else {
      console.write(writing.text)
      if !account.isEmpty { console.writeError(ReceiptReport.text(account, console.errorStyle)) }
      return
    }
    try console.write(writing.text, toFile: output)
    console.write(
      ReceiptReport.text(
        [.sentence("Wrote \(format.writer.summary) to \(output).")]
          + (account.isEmpty ? [] : [.blank]) + account, console.style))
  }

  private func sheet(in ledger: Ledger) throws -> PlanSheet {
    let rules: TimeZoneRules?
    do throws(InterchangeError) {
      rules = try zone.map { name throws(InterchangeError) in
        try TimeZoneDirectory().rules(name)
      }
    } catch {
      throw Failure(error, in: "--zone")
    }
    let id = try ProjectOption(project: project).resolve(in: ledger, asOf: asOf)
    do throws(EngineError) {
      let state = try ledger.ask(PlanInForce(project: id), asOf: asOf?.asOf)
      let last = try ledger.ask(
        History(EventSelection(.stream(.plan(id)), isBackward: true, limit: 1)), asOf: asOf?.asOf)
      return PlanSheet(
        plan: state.plan, customers: state.customers, placements: state.placements,
        baseline: state.baseline, dataDate: state.dataDate, revision: state.revision,
        changed: last.first?.recorded ?? 0,
        minutesPerDay: ReportStyle().measured(by: state.plan).minutesPerDay,
        origin: try ledger.head().origin, zone: rules)
    } catch {
      throw ledger.failure(error, about: nil, isPast: asOf != nil)
    }
  }
}

/// The formats of `leeway export`, as the catalogue names them.
struct ExportFormat: ExpressibleByArgument {
  let writer: any PlanWriter.Type

  init?(argument: String) {
    guard let writer = PlanWriterCatalogue.all.first(where: { $0.name == argument }) else {
      return nil
    }
    self.writer = writer
  }

  static var allValueStrings: [String] { PlanWriterCatalogue.all.map { $0.name } }
}
