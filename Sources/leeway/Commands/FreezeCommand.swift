import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Planning
import Projections
import Reports
import Wording

struct FreezeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Times in which a plan is left alone.",
    usage: """
      leeway freeze [list] [<options>]
      leeway freeze preview --from <date> --until <date>
      leeway freeze add <freeze> --from <date> --until <date> --reason <reason>
      leeway freeze lift <freeze> [--reason <reason>]
      """,
    discussion: """
      An option that moves work into a hard window, out of it or about in it can be neither \
      approved nor carried out; in a soft one everybody who approves has to give a reason. Members \
      of the board declare and lift windows. A window moves nothing by itself: once it is lifted, \
      everything is as if it had not been.

      Examples:
        leeway freeze preview --from 2026-12-20 --until 2027-01-04
        leeway freeze add YEAR-END --from 2026-12-20 --until 2027-01-04 --reason "Audit"
        leeway freeze lift YEAR-END --reason "The auditors are done"
      """,
    subcommands: [
      FreezeListCommand.self, FreezePreviewCommand.self, FreezeAddCommand.self,
      FreezeLiftCommand.self,
    ],
    defaultSubcommand: FreezeListCommand.self)
}

struct FreezeListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The windows of a plan, and what is in their way.",
    discussion: """
      Example:
        leeway freeze list
      """)

  @OptionGroup var project: ProjectOption
  @OptionGroup var options: ReadOptions

  func run() throws {
    try FreezeListCommand.show(options, project, preview: nil)
  }

  static func show(
    _ options: ReadOptions, _ project: ProjectOption, preview: FreezeWindow?
  ) throws {
    let ledger = try options.ledger.open(readOnly: true)
    let project = try project.resolve(in: ledger, asOf: options.asOf)
    let views = try options.answer(Freezes(project: project, preview: preview), in: ledger)
    let console = Console.current
    switch options.format {
    case .json: console.print(JSON.list(views, FreezeJSON.value).text)
    case .csv: console.write(FreezeJSON.csv(views))
    case .text: console.write(FreezeReport.text(views, console.style(width: options.width)))
    }
  }
}

struct FreezePreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "What a window would stop, before it is declared.",
    usage: "leeway freeze preview --from <date> --until <date> [<options>]",
    discussion: """
      Example:
        leeway freeze preview --from 2026-12-20 --until 2027-01-04
      """)

  @OptionGroup var span: FreezeSpan
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: ReadOptions

  func run() throws {
    let window = FreezeWindow(
      id: say("preview"), from: span.from, until: span.until, isHard: true,
      reason: say("nothing is recorded"))
    try FreezeListCommand.show(options, project, preview: window)
  }
}

struct FreezeAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Leave a plan alone for a time.",
    usage: """
      leeway freeze add <freeze> --from <date> --until <date> [--soft] --reason <reason> \
      [<options>]
      """,
    discussion: """
      Example:
        leeway freeze add YEAR-END --from 2026-12-20 --until 2027-01-04 --reason "Audit"
      """)

  @Argument(help: "Its id.", transform: IdentifierText.read) var freeze: String
  @OptionGroup var span: FreezeSpan
  @Flag(help: "Let changes through that everybody gives a reason for.") var soft = false
  @Option(help: "Why.") var reason: String
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: WriteOptions

  func run() throws {
    let window = FreezeWindow(
      id: freeze, from: span.from, until: span.until, isHard: !soft, reason: reason)
    let project = try project.resolve(in: try options.ledger.open(readOnly: true))
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.declare(window, in: project, context)
    }
    ReceiptPrinter.print(
      outcome,
      outcome.events.isEmpty ? "Freeze \(freeze) stands so already" : "Declared freeze \(freeze)",
      format: options.format, then: [.next("leeway freeze")])
  }
}

struct FreezeLiftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lift", abstract: "End a window before its time.",
    usage: "leeway freeze lift <freeze> [--reason <reason>] [<options>]",
    discussion: """
      Example:
        leeway freeze lift YEAR-END --reason "The auditors are done"
      """)

  @Argument(help: "The freeze.", transform: IdentifierText.read) var freeze: String
  @Option(help: "Why.") var reason: String = ""
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: WriteOptions

  func run() throws {
    let project = try project.resolve(in: try options.ledger.open(readOnly: true))
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.lift(freeze, in: project, reason: reason, context)
    }
    ReceiptPrinter.print(
      outcome,
      outcome.events.isEmpty ? "Freeze \(freeze) is lifted already" : "Lifted freeze \(freeze)",
      format: options.format, then: [.next("leeway freeze")])
  }
}

/// The time of a window.
struct FreezeSpan: ParsableArguments {
  @Option(
    help: ArgumentHelp("Its first day, or a time in it.", valueName: "date"),
    transform: { text in try FreezeSpan.read(text, .start) })
  var from: PlanTime
  @Option(
    help: ArgumentHelp("Its last day, or the time it ends at.", valueName: "date"),
    transform: { text in try FreezeSpan.read(text, .finish) })
  var until: PlanTime

  private static func read(_ text: String, _ edge: DayEdge) throws -> PlanTime {
    do throws(InterchangeError) { return try EditExpression.planTime(text, as: edge) } catch {
      throw ValidationError("\(error.found); \(error.nextStep)")
    }
  }
}
