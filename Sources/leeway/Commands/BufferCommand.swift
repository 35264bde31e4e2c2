import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct BufferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buffer", abstract: "The buffer-time budget: reserved, drawn, restored, left.",
    usage: """
      leeway buffer [<buffer>] [--entries | --history] [<options>]
      leeway buffer ledger [<buffer>] [<options>]
      """,
    discussion: """
      Examples:
        leeway buffer
        leeway buffer PB --entries
        leeway buffer PB --history
        leeway buffer ledger
        leeway buffer --as-of 2026-12-01 --format csv
      """,
    subcommands: [BufferShowCommand.self, BufferLedgerCommand.self],
    defaultSubcommand: BufferShowCommand.self)
}

struct BufferShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What is reserved, drawn, restored and left.",
    usage: "leeway buffer [<buffer>] [--entries | --history] [<options>]",
    discussion: """
      Example:
        leeway buffer PB --history
      """)

  @Argument(
    help: "One buffer, such as PB; all if left out.", transform: IdentifierText.read)
  var buffer: String?
  @Flag(help: "List every movement.") var entries = false
  @Flag(help: "List every reading of one buffer.") var history = false
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard !history || buffer != nil && !entries else {
      throw ValidationError("--history takes one buffer, and no --entries.")
    }
  }

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let project = try project.resolve(in: ledger, asOf: options.asOf)
    let all = try options.answer(BufferBudgets(project: project), in: ledger)
    let uses = try options.answer(ReserveUses(project: project), in: ledger)
    let reserves = buffer.map { name in uses.filter { $0.reserve.id.text == name } } ?? uses
    let shown = try buffer != nil && !reserves.isEmpty ? [] : chosen(among: all)
    let console = Console.current
    if history, let only = shown.first?.budget.reserve.id {
      let records = try options.answer(
        FeverHistory(project: project, buffer: only), in: ledger)
      switch options.format {
      case .json: console.print(BufferLedgerJSON.history(only, records).text)
      case .csv: console.write(BufferLedgerJSON.csv(only, records))
      case .text:
        console.write(
          FeverHistoryReport.text(only, records, console.style(width: options.width)))
      }
      return
    }
    switch options.format {
    case .json:
      console.print(
        JSON.list(
          shown.map(BufferJSON.value) + reserves.map(BufferJSON.reserve), \.self
        ).text)
    case .csv: console.write(BufferJSON.csv(shown, reserves))
    case .text:
      let plan = try options.answer(PlanInForce(project: project), in: ledger).plan
      let style = console.style(width: options.width).measured(by: plan)
      if !shown.isEmpty || reserves.isEmpty {
        console.write(BudgetReport.text(shown, style, listsEntries: entries))
      }
      if !reserves.isEmpty {
        console.write((shown.isEmpty ? "" : "\n") + ReserveReport.text(reserves, style))
      }
    }
  }

  private func chosen(among all: [BufferReport]) throws -> [BufferReport] {
    guard let buffer else { return all }
    let shown = all.filter { $0.budget.reserve.id.text == buffer }
    guard !shown.isEmpty else {
      throw Failure(unknownBuffer: buffer, among: all)
    }
    return shown
  }
}

extension Failure {
  init(unknownBuffer buffer: String, among all: [BufferReport]) {
    let known = all.map(\.budget.reserve.id.text)
    let closest =
      known.first { $0.lowercased() == buffer.lowercased() }
      ?? ClosestName.of(buffer, among: known)
    self.init(
      .refused, code: "unknown-buffer",
      "There is no buffer \(buffer) in the plan" + (closest.map { "; did you mean \($0)?" } ?? "."),
      next: known.isEmpty ? "See what the plan holds: leeway plan" : "See them all: leeway buffer")
  }
}
