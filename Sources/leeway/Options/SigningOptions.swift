import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections

/// What every signature takes.
struct SigningOptions: ParsableArguments {
  @Option(help: "Why.") var reason: String = ""

  @Option(
    help: ArgumentHelp(
      "The evaluation you have read, by the first digits of its digest; else the latest.",
      valueName: "digest"))
  var evaluation: String?

  @OptionGroup var options: WriteOptions

  /// Signs, and says what came of it.
  func sign(_ choice: Choice, on change: String) throws {
    let seen = try seen(change)
    let reason = reason
    let (ledger, outcome) = try options.run(about: change) {
      (ledger, context) throws(EngineError) in
      try ledger.vote(choice, on: ChangeID(change), reason: reason, seen: seen, context)
    }
    let decided = outcome.events.contains { event in
      switch event.event {
      case .change(.approved), .change(.rejected), .change(.deferred): true
      case .change, .plan, .board, .policy, .goal: false
      }
    }
    let file = outcome.isDryRun ? nil : try? ledger.ask(ChangeInFull(change: ChangeID(change)))
    ReceiptPrinter.print(
      outcome, "Signed: \(choice.words) \(change)", format: options.format,
      [("decided", .bool(decided)), ("stage", .string(file?.stage.word))]
    ) {
      file.map { state(of: $0, change) } ?? ""
    }
  }

  /// The option the latest evaluation recommends.
  func recommended(_ change: String) throws -> OptionKind {
    let file = try file(change)
    guard let evaluation = file.evaluation?.evaluation else {
      throw Failure(.refused(.notEvaluated), about: change)
    }
    return evaluation.recommendation.option
  }

  /// The cycle after the one that is open now.
  func nextCycle() throws -> Int {
    let context = try options.context()
    let ledger = try options.ledger.open(readOnly: true)
    do throws(EngineError) {
      let policy = try ledger.ask(CharterInForce()).policy ?? .standard
      return policy.cycle.number(at: context.planTime) + 1
    } catch {
      throw Failure(error)
    }
  }

  private func seen(_ change: String) throws -> ContentDigest? {
    guard let evaluation else { return nil }
    guard evaluation.count >= 4, let record = try file(change).evaluation,
      record.digest.description.hasPrefix(evaluation.lowercased())
    else {
      throw Failure(
        .refused, code: "other-evaluation",
        "\(change): the latest evaluation does not begin with \(evaluation).",
        next: "Read the latest: leeway evaluate \(change) --show")
    }
    return record.digest
  }

  private func file(_ change: String) throws -> ChangeFile {
    let ledger = try options.ledger.open(readOnly: true)
    do throws(EngineError) {
      return try ledger.ask(ChangeInFull(change: ChangeID(change)))
    } catch {
      throw Failure(error, about: change)
    }
  }

  /// What is decided, or who is still to sign.
  private func state(of file: ChangeFile, _ change: String) -> String {
    switch file.stage {
    case .approved:
      return "Both sides agree: \(change) is approved.\n  next: leeway reschedule \(change)\n"
    case .rejected:
      return "Both sides agree: \(change) is rejected.\n"
    case .deferred(let decision):
      return "Both sides agree: \(change) is decided: \(decision.choice.words).\n"
    case .submitted, .evaluated, .rescheduled, .withdrawn:
      let signed = file.votes.map { "  \($0.role.word) \($0.person): \($0.choice.words)\n" }
      let missing = Role.allCases.filter { role in !file.votes.contains { $0.role == role } }
      let rest =
        missing.isEmpty
        ? "The two sides differ: nothing is decided until they agree.\n"
        : missing.map { "  \($0.word): has not signed\n" }.joined()
      return signed.joined() + rest
    }
  }
}
