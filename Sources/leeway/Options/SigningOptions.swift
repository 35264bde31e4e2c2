import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Wording

/// What every signature takes.
struct SigningOptions: ParsableArguments {
  @Option(help: "Why.") var reason: String = ""

  @Option(
    help: ArgumentHelp(
      "The evaluation you have read, by the first digits of its digest; else the latest.",
      valueName: "digest"))
  var evaluation: String?

  @OptionGroup var key: PersonKeyOptions
  @OptionGroup var options: WriteOptions

  func validate() throws {
    guard evaluation.map({ $0.utf8.count >= 4 && $0.allSatisfy(\.isHexDigit) }) ?? true else {
      throw ValidationError("--evaluation takes at least four digits of a digest.")
    }
  }

  /// Signs, and says what came of it.
  func sign(_ choice: Choice, on change: String) throws {
    let seen = try seen(change)
    let context = try options.context()
    let ledger = try options.ledger.open()
    let signing = try key.signingKey(of: context.actor, in: ledger)
    let outcome: Outcome
    do throws(EngineError) {
      outcome = try ledger.vote(
        choice, on: ChangeID(change), reason: reason, seen: seen, key: signing, context)
    } catch {
      throw ledger.failure(error, about: change)
    }
    let decided = outcome.events.contains { event in
      switch event.event {
      case .change(.approved), .change(.rejected), .change(.deferred): true
      case .change, .plan, .board, .policy, .goal, .baseline, .gate, .freeze, .ledger: false
      }
    }
    let file = outcome.isDryRun ? nil : try? ledger.ask(ChangeInFull(change: ChangeID(change)))
    let board = (try? ledger.ask(CharterInForce()))?.board
    let words: Message =
      outcome.events.isEmpty
      ? "\(change) bears this vote already"
      : signing == nil
        ? "Voted on \(change), unsigned: \(choice.words)"
        : "Signed for \(change): \(choice.words)"
    ReceiptPrinter.print(
      outcome, words, format: options.format,
      [
        ("decided", .bool(decided)), ("stage", .string(file?.stage.word)),
        ("key", .string(signing?.personKey.description)),
      ],
      then: file.map { SignatureText(change, $0, board).lines } ?? [])
  }

  /// The option the latest evaluation recommends, if it can be signed for.
  func recommended(_ change: String) throws -> OptionKind {
    let file = try file(change)
    guard let evaluation = file.evaluation?.evaluation else {
      throw Failure(.refused(.notEvaluated), about: change)
    }
    let option = evaluation.recommendation.option
    // A closed request is refused as such, whatever was recommended once.
    guard case .evaluated = file.stage else { return .absorb }
    switch option {
    case .absorb, .displace, .reallocate, .split: return option
    case .nextCycle, .reject:
      let verb = option == .reject ? "reject" : "defer"
      throw Failure(
        .refused, code: "option-not-approvable",
        "\(change): the evaluation recommends \(option.word), which is not approved.",
        next: "Follow it: leeway \(verb) \(change); or name an option: --option absorb")
    }
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
    guard let record = try file(change).evaluation else {
      throw Failure(.refused(.notEvaluated), about: change)
    }
    guard record.digest.description.hasPrefix(evaluation.lowercased()) else {
      throw Failure(
        .refused, code: "other-evaluation",
        "\(change): the latest evaluation is \(record.digest.short), not \(evaluation).",
        next: "Read the latest: leeway evaluate \(change) --show")
    }
    return record.digest
  }

  private func file(_ change: String) throws -> ChangeFile {
    let ledger = try options.ledger.open(readOnly: true)
    do throws(EngineError) {
      return try ledger.ask(ChangeInFull(change: ChangeID(change)))
    } catch {
      throw ledger.failure(error, about: change)
    }
  }
}
