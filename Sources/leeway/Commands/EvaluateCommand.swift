import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Work out what a change costs, option by option.",
    usage: "leeway evaluate <change> [<options>]",
    discussion: """
      Computes every option on the plan in force and records the result, on which the board then \
      signs. The same request on the same plan gives the same result.

      Examples:
        leeway evaluate CR-7
        leeway evaluate CR-7 --show --as-of 2026-12-01
        leeway evaluate CR-7 --show --format csv
      """)

  @Argument(help: ChangeArgument.help, transform: ChangeArgument.read) var change: String

  @Flag(help: "Show the latest evaluation, and compute nothing.")
  var show = false

  @Option(
    help: ArgumentHelp(
      "With --show: as the ledger was after a position, or at a time (UTC).",
      valueName: "position|time"),
    transform: Moment.read)
  var asOf: Moment?

  @Option(help: PageWidth.help, transform: PageWidth.read) var width: Int?

  @OptionGroup var options: WriteOptions

  func validate() throws {
    guard asOf == nil || show else {
      throw ValidationError(
        "--as-of needs --show: the past is shown, only the present evaluated.")
    }
    guard !show || (!options.dryRun && options.commandID == nil) else {
      throw ValidationError(
        "--show computes nothing: leave out --dry-run and --command-id.")
    }
  }

  func run() throws {
    let id = ChangeID(change)
    if show { return try showLatest(id, in: try options.ledger.open(readOnly: true)) }
    let (ledger, outcome) = try options.run(about: change) {
      (ledger, context) throws(EngineError) in
      try ledger.evaluate(id, context)
    }
    let fresh = outcome.events.compactMap { event -> EvaluationRecord? in
      if case .change(.evaluated(let record)) = event.event { record } else { nil }
    }.last
    let file = try file(id, in: ledger)
    guard let record = fresh ?? file.evaluation else { return }
    try ReceiptPrinter.print(
      outcome, "Evaluated \(change)", format: options.format, EvaluationJSON.members(record)
    ) {
      try report(id, file, record, in: ledger)
    }
  }

  private func showLatest(_ id: ChangeID, in ledger: Ledger) throws {
    let file = try file(id, in: ledger)
    guard let record = file.evaluation else {
      throw Failure(.refused(.notEvaluated), about: change)
    }
    switch options.format {
    case .json: Console.current.print(JSON.members(EvaluationJSON.members(record)).text)
    case .csv: Console.current.write(EvaluationJSON.csv(record.evaluation))
    case .text: Console.current.write(try report(id, file, record, in: ledger))
    }
  }

  private func file(_ id: ChangeID, in ledger: Ledger) throws -> ChangeFile {
    try answer(ChangeInFull(change: id), in: ledger)
  }

  private func report(
    _ id: ChangeID, _ file: ChangeFile, _ record: EvaluationRecord, in ledger: Ledger
  ) throws -> String {
    let plan = try answer(PlanInForce(project: file.request.project), in: ledger)
    let charter = try answer(CharterInForce(), in: ledger)
    let style = Console.current.style(width: width)
    let spending = try answer(
      ChangeSpending(
        request: file.request, now: Int64(record.evaluation.dataDate.minute) * 60_000), in: ledger)
    let price = EvaluationPrice.text(
      record.evaluation, charter.policy?.buffers, spending, style.measured(by: plan.plan))
    let gates = try answer(
      Gates(
        project: file.request.project, now: Int64(record.evaluation.dataDate.minute) * 60_000),
      in: ledger)
    let holds = GateReport.holds(gates, style.measured(by: plan.plan))
    return EvaluationReport.text(
      id, file.request, record, plan: plan, goals: charter.goals,
      requestRevision: file.revision, closedAs: file.stage.isOpen ? nil : file.stage.word,
      style)
      + [price, holds].filter { !$0.isEmpty }.map { "\n" + $0 }.joined()
  }

  private func answer<Question: Query>(
    _ question: Question, in ledger: Ledger
  ) throws -> Question.Answer {
    do throws(EngineError) {
      return try ledger.ask(question, asOf: asOf?.asOf, notice: SnapshotNotice.show)
    } catch {
      throw ledger.failure(error, about: change, isPast: asOf != nil)
    }
  }
}
