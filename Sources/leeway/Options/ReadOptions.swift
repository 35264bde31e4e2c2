import ArgumentParser
import Engine

/// What every reading command takes.
struct ReadOptions: ParsableArguments {
  @OptionGroup var ledger: LedgerOptions

  @Option(
    help: ArgumentHelp(
      "As the ledger was after a position, or at a time (UTC).", valueName: "position|time"),
    transform: Moment.read)
  var asOf: Moment?

  @Option(help: "How to write the result.")
  var format: Format = .text

  @Option(help: PageWidth.help, transform: PageWidth.read) var width: Int?

  /// Answers a question about the ledger.
  func ask<Question: Query>(
    _ question: Question, about subject: String? = nil
  ) throws -> Question.Answer {
    try answer(question, in: try ledger.open(readOnly: true), about: subject)
  }

  func answer<Question: Query>(
    _ question: Question, in ledger: Ledger, about subject: String? = nil
  ) throws -> Question.Answer {
    do throws(EngineError) {
      return try ledger.ask(question, asOf: asOf?.asOf, notice: SnapshotNotice.show)
    } catch {
      throw ledger.failure(error, about: subject, isPast: asOf != nil)
    }
  }
}
