import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections

struct RescheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reschedule", abstract: "Carry an approved change out: the plan moves.")

  @Argument(help: "The change, such as CR-7.") var change: String
  @OptionGroup var options: WriteOptions

  func run() throws {
    let id = ChangeID(change)
    let (_, outcome) = try options.run(about: change) { (ledger, context) throws(EngineError) in
      try ledger.reschedule(id, context)
    }
    ReceiptPrinter.print(outcome, "Carried out \(change)", format: options.format) {
      outcome.events.compactMap { event -> String? in
        guard case .plan(.rescheduled(let rescheduled)) = event.event else { return nil }
        return
          "The plan is at revision \(event.revision); \(rescheduled.moves.count) lines moved.\n"
          + "  next: leeway plan \(change) --changed\n"
      }.joined()
    }
  }
}

struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take an own request back.")

  @Argument(help: "The change, such as CR-7.") var change: String
  @Option(help: "Why.") var reason: String = ""
  @OptionGroup var options: WriteOptions

  func run() throws {
    let (id, reason) = (ChangeID(change), reason)
    let (_, outcome) = try options.run(about: change) { (ledger, context) throws(EngineError) in
      try ledger.withdraw(id, reason: reason, context)
    }
    ReceiptPrinter.print(outcome, "Withdrawn: \(change)", format: options.format)
  }
}
