import ArgumentParser
import Engine
import Foundation
import Planning
import Wording

/// What every writing command takes.
struct WriteOptions: ParsableArguments {
  @OptionGroup var ledger: LedgerOptions

  @Option(
    help: ArgumentHelp("Who acts; else $LEEWAY_ACTOR, else the user.", valueName: "name"),
    transform: PersonName.read)
  var actor: String?

  @Option(
    help: ArgumentHelp("The time it is (UTC); else the clock's.", valueName: "time"),
    transform: UTCTime.read)
  var now: UTCTime?

  @Option(
    help: ArgumentHelp(
      "The same id again repeats nothing: the first result is shown.", valueName: "id"),
    transform: CommandID.read)
  var commandID: String?

  @Flag(help: "Show what would be recorded, and record nothing.")
  var dryRun = false

  @Option(help: "How to write the result.")
  var format: Format = .text

  /// Everything the engine must be told from outside.
  func context() throws -> CommandContext {
    let now = now?.milliseconds ?? Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
    return CommandContext(
      id: commandID ?? UUIDv7.random(at: now), actor: try actorName(), now: now,
      isDryRun: dryRun)
  }

  /// Runs a command of the engine.
  func run(
    about subject: String? = nil, _ command: (Ledger, CommandContext) throws(EngineError) -> Outcome
  ) throws -> (ledger: Ledger, outcome: Outcome) {
    let context = try context()
    let ledger = try ledger.open()
    do throws(EngineError) {
      return (ledger, try command(ledger, context))
    } catch {
      throw ledger.failure(error, about: subject)
    }
  }

  private func actorName() throws -> String {
    let environment = Console.current.environment
    for name in [actor, environment["LEEWAY_ACTOR"], environment["USER"], environment["LOGNAME"]] {
      guard let name, !name.isEmpty else { continue }
      guard PersonName.isSound(name) else { break }
      return name
    }
    throw Failure(
      .usage, code: "actor-missing", "Nobody is named as the one who acts.",
      next: "Name yourself: --actor NAME, or set LEEWAY_ACTOR.")
  }
}

/// The id under which a command is carried out once.
enum CommandID {
  static func read(_ text: String) throws -> String {
    guard IdentifierText.isSound(text), text.utf8.count <= 64 else {
      throw ValidationError("An id of a command has 1 to 64 bytes and no blanks.")
    }
    return text
  }
}
