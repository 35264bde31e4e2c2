import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Wording

struct AbstainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "abstain", abstract: "Be present on a change and take no side.",
    usage: "leeway abstain <change> --reason <reason> [<options>]",
    discussion: """
      An abstention is no yes: another member of the role must sign. It takes the place of your \
      vote in the open round, and a later vote takes its place.

      Example:
        leeway abstain CR-7 --reason "I do not know this customer"
      """)

  @Argument(help: ChangeArgument.help, transform: ChangeArgument.read) var change: String
  @OptionGroup var abstaining: AbstainingOptions

  func run() throws {
    try abstaining.abstain(.undecided, on: change)
  }
}

struct RecuseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recuse", abstract: "Step back from a change in which you have an interest.",
    usage: "leeway recuse <change> --reason <reason> [<options>]",
    discussion: """
      You count for no role on this change any more, in this round and in later ones; a deputy \
      of your role must sign. It cannot be taken back.

      Example:
        leeway recuse CR-7 --reason "The customer is my brother's firm"
      """)

  @Argument(help: ChangeArgument.help, transform: ChangeArgument.read) var change: String
  @OptionGroup var abstaining: AbstainingOptions

  func run() throws {
    try abstaining.abstain(.conflictOfInterest, on: change)
  }
}

/// What both ways to take no side take.
struct AbstainingOptions: ParsableArguments {
  @Option(help: "Why.") var reason: String
  @OptionGroup var key: PersonKeyOptions
  @OptionGroup var options: WriteOptions

  func validate() throws {
    guard !reason.isEmpty else { throw ValidationError("--reason says nothing.") }
  }

  func abstain(_ cause: Abstention.Cause, on change: String) throws {
    let context = try options.context()
    let ledger = try options.ledger.open()
    let signing = try key.signingKey(of: context.actor, in: ledger)
    let outcome: Outcome
    do throws(EngineError) {
      outcome = try ledger.abstain(
        cause, on: ChangeID(change), reason: reason, key: signing, context)
    } catch {
      throw ledger.failure(error, about: change)
    }
    let file = outcome.isDryRun ? nil : try? ledger.ask(ChangeInFull(change: ChangeID(change)))
    let board = (try? ledger.ask(CharterInForce()))?.board
    let words: Message =
      outcome.events.isEmpty
      ? "\(change) bears this already"
      : cause == .undecided
        ? "\(context.actor) takes no side on \(change)"
        : "\(context.actor) steps back from \(change)"
    ReceiptPrinter.print(
      outcome, words, format: options.format,
      [
        ("decided", .bool(outcome.events.count > 1)), ("stage", .string(file?.stage.word)),
        ("key", .string(signing?.personKey.description)),
      ],
      then: file.map { SignatureText(change, $0, board).lines } ?? [])
  }
}
