import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct RescheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reschedule", abstract: "Carry an approved change out: the plan moves.",
    usage: "leeway reschedule <change> [<options>]",
    discussion: """
      Places every task as the approved option says, and draws the buffers it says. Nothing is \
      computed anew; where the plan has moved since, it is refused.

      Examples:
        leeway reschedule CR-7 --dry-run
        leeway reschedule CR-7
      """)

  @Argument(help: ChangeArgument.help, transform: ChangeArgument.read) var change: String
  @OptionGroup var options: WriteOptions

  func run() throws {
    let id = ChangeID(change)
    let ledger = try options.ledger.open()
    let context = try options.context()
    let before = plan(of: id, in: ledger)
    let outcome: Outcome
    do throws(EngineError) {
      outcome = try ledger.reschedule(id, context)
    } catch {
      throw ledger.failure(error, about: change)
    }
    let words: Message =
      outcome.events.isEmpty ? "\(change) is carried out already" : "Carried out \(change)"
    let isPreview = outcome.isDryRun && !outcome.events.isEmpty
    ReceiptPrinter.print(
      outcome, words, format: options.format,
      then: outcome.events.flatMap { PlanEffectText($0, before: before).lines }
        + outcome.events.compactMap(\.restLine) + [
          .next(isPreview ? "leeway reschedule \(change)" : "leeway plan \(change) --changed")
        ])
  }

  /// The plan before it moves; nil where there is none, which the command says.
  private func plan(of change: ChangeID, in ledger: Ledger) -> PlanState? {
    guard let file = try? ledger.ask(ChangeInFull(change: change)) else { return nil }
    return try? ledger.ask(PlanInForce(project: file.request.project))
  }
}

extension LedgerEvent {
  /// Where the rest of a split request is found, of the event that made it.
  fileprivate var restLine: ReceiptReport.Line? {
    guard case .change(.deferred(let decision)) = event,
      case .postpone(let cycle) = decision.choice,
      case .change(let rest) = stream
    else { return nil }
    return .fact("Left out", "asked for by \(rest), deferred to cycle \(cycle)")
  }
}
