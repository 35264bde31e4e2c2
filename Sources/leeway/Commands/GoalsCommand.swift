import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct GoalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goals",
    abstract: "The goals of both sides: what is attained, and who pays for changes.",
    usage: """
      leeway goals [--cycle <number> | --from <time> --until <time>]
      leeway goals record <goal> <value> [--on <date>] [--source <text>]
      leeway goals import <file> [<options>]
      """,
    discussion: """
      Attainment is the actual against the target; points are the weight times what is \
      attained of it, at most all. What a decision costs a side is told against what else \
      could have been done.

      Examples:
        leeway goals
        leeway goals --cycle 6
        leeway goals --from 2026-10-01 --until 2027-01-01 --format csv
        leeway goals record RETURNS 420 --on 2026-12-31 --source survey
        leeway goals import actuals.csv
      """,
    subcommands: [GoalsShowCommand.self, GoalsRecordCommand.self, GoalsImportCommand.self],
    defaultSubcommand: GoalsShowCommand.self)
}

struct GoalsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The goal tree, the scorecards, and who pays.",
    discussion: """
      Example:
        leeway goals show --cycle 6
      """)

  @Option(help: ArgumentHelp("The review cycle to look at.", valueName: "number"))
  var cycle: Int?
  @Option(
    help: ArgumentHelp("Look at what came at this time or later (UTC).", valueName: "time"),
    transform: UTCTime.read)
  var from: UTCTime?
  @Option(
    help: ArgumentHelp("Look at what came before this time (UTC).", valueName: "time"),
    transform: UTCTime.read)
  var until: UTCTime?
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard cycle == nil || from == nil && until == nil else {
      throw ValidationError("Name a cycle, or a stretch of time.")
    }
    if let cycle, !(1...100_000).contains(cycle) {
      throw ValidationError("Cycles are numbered from 1.")
    }
    if let from, let until, from.milliseconds >= until.milliseconds {
      throw ValidationError("--until must come after --from.")
    }
  }

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    var (from, until) = (from?.milliseconds, until?.milliseconds)
    if let cycle {
      let policy = try options.answer(CharterInForce(), in: ledger).policy ?? .standard
      from = Int64(policy.cycle.opening(of: cycle).minute) * 60_000
      until = Int64(policy.cycle.opening(of: cycle + 1).minute) * 60_000
    }
    let performance: GoalPerformance
    do throws(EngineError) {
      performance = try ledger.goalPerformance(
        from: from, until: until, asOf: options.asOf?.asOf, notice: SnapshotNotice.show)
    } catch {
      throw ledger.failure(error, isPast: options.asOf != nil)
    }
    let console = Console.current
    switch options.format {
    case .json: console.print(GoalsJSON.value(performance).text)
    case .csv: console.write(GoalsJSON.csv(performance))
    case .text: console.write(GoalsReport.text(performance, console.style(width: options.width)))
    }
  }
}

struct GoalsRecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record what a goal line measured.",
    usage: "leeway goals record <goal> <value> [--on <date>] [--source <text>] [<options>]",
    discussion: """
      A second value for a day corrects the first. Of all days the latest counts.

      Example:
        leeway goals record RETURNS 420 --on 2026-12-31 --source 'returns of the quarter'
      """)

  @Argument(help: "The goal.", transform: IdentifierText.read) var goal: String
  @Argument(help: "What it measured, in its unit.") var value: Int
  @Option(
    help: ArgumentHelp("The day it was measured on; else today.", valueName: "date"),
    transform: UTCTime.read)
  var on: UTCTime?
  @Option(help: "Where the value comes from.") var source: String = ""
  @OptionGroup var options: WriteOptions

  func run() throws {
    let (goal, value, source) = (goal, value, source)
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      let moment = on?.milliseconds ?? context.now
      let day = PlanTime(minute: Int(moment / 86_400_000) * 1440)
      return try ledger.measure(
        [(goal, GoalReading(value: value, on: day, source: source))], context)
    }
    ReceiptPrinter.print(
      outcome,
      outcome.events.isEmpty ? "\(goal) stands so already" : "Recorded \(goal): \(value)",
      format: options.format, then: [.next("leeway goals")])
  }
}
