import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Planning
import Projections
import Reports
import Wording

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in a plan and schedule it.",
    usage: "leeway import <file> [<options>]",
    discussion: """
      Reads Microsoft Project XML (MSPDI), Primavera P6 (XER), tables of tasks (CSV) and Leeway's \
      own plan format (YAML), told apart by content. Says what it read and what it did not keep. A file with a mistake changes nothing.

      Examples:
        leeway import plan.xml --link-driven --project-buffer 10d
        leeway import plan.yaml --dry-run
        leeway import portfolio.xer --project-id PUMP
        leeway import tasks.csv --map id=Activity,name=Title,duration=Days --start 2026-11-30
        sed s/2026/2027/ plan.yaml | leeway import - --project next-year
      """)

  @Argument(help: "The plan file; - for standard input.")
  var file: String

  @Option(
    help: ArgumentHelp("Id of the project; else the file's.", valueName: "id"),
    transform: IdentifierText.read)
  var project: String?

  @Option(
    help: ArgumentHelp(
      "Which project of a file that holds several, by its id or short name there.",
      valueName: "id"))
  var projectId: String?

  @Option(
    help: ArgumentHelp(
      "What the columns of a table mean: id=Activity,duration=Days and so on, or a mapping file.",
      valueName: "columns"))
  var map: String?

  @Option(
    help: ArgumentHelp("Start of a plan whose file has none.", valueName: "date"),
    transform: ImportCommand.start)
  var start: PlanTime?

  @Flag(help: "Let links drive dates that the file only pins.")
  var linkDriven = false

  @Flag(
    inversion: .prefixedNo, exclusivity: .exclusive,
    help: "Make tasks wait until their people are free.")
  var levelled: Bool?

  @Option(
    help: ArgumentHelp(
      "Reserve a project buffer behind the last task: 10d, or cut, half, rsem.",
      valueName: "size"))
  var projectBuffer: String?

  @OptionGroup var options: WriteOptions

  func run() throws {
    let file = try PlanFile(argument: file)
    let columns = try map.map(ImportCommand.mapping)
    let reading: PlanReading
    do throws(InterchangeError) {
      reading = try PlanFormatCatalogue.read(
        file,
        options: ImportOptions(
          linkDriven: linkDriven, isLevelled: levelled, project: project.map { ProjectID($0) },
          fileProject: projectId, columns: columns, start: start))
    } catch {
      throw Failure(error)
    }
    let source = PlanImported.Source(
      format: reading.format, file: file.base,
      digest: Ledger.digest(of: file.bytes))
    let sizing = try projectBuffer.map { try size($0, minutesPerDay: reading.minutesPerDay) }
    let (ledger, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.importPlan(reading.document, buffer: sizing, source: source, context)
    }
    ReceiptPrinter.print(
      outcome, "Imported \(reading.document.plan.name) as project \(outcome.subject)",
      format: options.format, ImportAccount.json(reading),
      then: ImportAccount.lines(reading, outcome) + next(after: outcome, in: ledger))
  }

  private static func start(_ text: String) throws -> PlanTime {
    do throws(InterchangeError) { return try EditExpression.planTime(text, as: .start) } catch {
      throw ValidationError("\(error.found); \(error.nextStep)")
    }
  }

  /// Pairs such as `id=Activity`, or the name of a file with them.
  private static func mapping(_ text: String) throws -> ColumnMapping {
    guard text.contains("=") else {
      let file = try PlanFile(argument: text)
      do throws(InterchangeError) { return try ColumnMapping(file: file) } catch {
        throw Failure(error)
      }
    }
    do throws(InterchangeError) { return try ColumnMapping(text) } catch {
      throw Failure(error, in: "--map")
    }
  }

  private func next(after outcome: Outcome, in ledger: Ledger) -> [ReceiptReport.Line] {
    if outcome.isDryRun { return [] }
    let isOnly = (try? ledger.ask(OnlyProject())) != nil
    var next: [ReceiptReport.Line] = [
      .next("leeway plan" + (isOnly ? "" : " --project \(outcome.subject)"))
    ]
    if (try? ledger.ask(CharterInForce()))?.board == nil {
      next.insert(
        .sentence("Nobody decides about changes yet: name the board with leeway board."), at: 0)
    }
    return next
  }

  private func size(
    _ text: String, minutesPerDay: Int
  ) throws -> BufferSpecification.Sizing {
    switch text {
    case "cut": return .cut
    case "half": return .half
    case "rsem": return .rootSquareErrorMethod
    default:
      do throws(InterchangeError) {
        let size = try EditExpression.duration(text, minutesPerDay: minutesPerDay)
        return .explicit(size.minutes)
      } catch {
        throw Failure(error, in: "--project-buffer")
      }
    }
  }
}
