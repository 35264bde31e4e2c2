import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Work out what a change costs, option by option.")

  @Argument(help: "The change, such as CR-7.")
  var change: String

  @Flag(help: "Show the latest evaluation, and compute nothing.")
  var show = false

  @Option(help: "Seed of the search, recorded with the result.")
  var seed: UInt64 = 0

  @Option(help: "Columns of the page; else those of the terminal, else 80.")
  var width: Int?

  @OptionGroup var options: WriteOptions

  func run() throws {
    let id = ChangeID(change)
    if show { return try showLatest(id, in: try options.ledger.open(readOnly: true)) }
    let seed = seed
    let (ledger, outcome) = try options.run(about: change) {
      (ledger, context) throws(EngineError) in
      try ledger.evaluate(id, seed: seed, context)
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
    case .json, .csv: Console.current.print(JSON.members(EvaluationJSON.members(record)).text)
    case .text: Console.current.write(try report(id, file, record, in: ledger))
    }
  }

  private func file(_ id: ChangeID, in ledger: Ledger) throws -> ChangeFile {
    do throws(EngineError) {
      return try ledger.ask(ChangeInFull(change: id))
    } catch {
      throw Failure(error, about: change)
    }
  }

  private func report(
    _ id: ChangeID, _ file: ChangeFile, _ record: EvaluationRecord, in ledger: Ledger
  ) throws -> String {
    do throws(EngineError) {
      let plan = try ledger.ask(PlanInForce(project: file.request.project))
      let charter = try ledger.ask(CharterInForce())
      return EvaluationReport.text(
        id, file.request, record, plan: plan, goals: charter.goals,
        requestRevision: file.revision, Console.current.style(width: width))
    } catch {
      throw Failure(error, about: change)
    }
  }
}
