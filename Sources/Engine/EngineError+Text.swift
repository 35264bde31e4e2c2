import ChangeControl
import EventStore
import Projections
import Wording

extension EngineError {
  /// A stable word for programs.
  public var code: String {
    switch self {
    case .refused(let refusal), .busy(let refusal): refusal.code
    case .store(let error): error.code
    case .damagedEvent: "damaged-event"
    case .unknownEvent: "unknown-event"
    case .damagedProjection: "damaged-projection"
    case .outdated: "outdated-projections"
    case .whichProject: "which-project"
    case .beyondHead: "beyond-head"
    case .otherKey: "other-key"
    case .cannotSign: "cannot-sign"
    case .rewritten: "rewritten"
    case .unsound: "unsound"
    case .contradiction: "contradictory-history"
    case .inUse: "in-use"
    }
  }

  /// The event that is at fault; nil where it is none, or more than one.
  var position: UInt64? {
    switch self {
    case .damagedEvent(let position, _), .unknownEvent(let position, _): position
    case .refused, .busy, .store, .damagedProjection, .outdated, .whichProject, .beyondHead,
      .otherKey, .cannotSign, .rewritten, .unsound, .contradiction, .inUse:
      nil
    }
  }

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .refused(let refusal): refusal.sentence
    case .busy(let refusal): say("Others keep changing the ledger: \(refusal.sentence)")
    case .store(let error): error.description
    case .damagedEvent(let position, let reason):
      say("The event at position \(position) does not decode: \(reason).")
    case .unknownEvent(let position, let reason):
      say("The event at position \(position) cannot be read: \(reason)")
    case .damagedProjection(let error): error.sentence
    case .outdated(let reason): say("The projections are out of date: \(reason).")
    case .whichProject(let projects, let count):
      projects.isEmpty
        ? say("The ledger has no project yet.")
        : projects.count == count
          ? say("The ledger has several projects: \(projects.joined(separator: ", ")).")
          : say("The ledger has \(count) projects, among them \(projects.joined(separator: ", ")).")
    case .beyondHead(let asked, let head):
      say("There is no event at \(asked); the last is at position \(head).")
    case .otherKey(let known): say("The ledger is signed with another key: \(known).")
    case .cannotSign: say("The head cannot be signed: the system gives no random numbers.")
    case .rewritten(let size):
      say(
        "The ledger does not continue the head of \(size) events: it is another one, or it was "
          + "rewritten or cut short.")
    case .unsound(let path, let findings):
      say("\(path) is not sound: \(findings.first?.sentence ?? "it is damaged")")
        + (findings.count > 1 ? say(" (and \(findings.count - 1) more).") : ".")
    case .contradiction(let line, let finding): say("line \(line): \(finding).")
    case .inUse(let path): say("Another process works with the ledger at \(path).")
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .refused(let refusal), .busy(let refusal): refusal.nextStep
    case .store(let error): error.hint
    case .unknownEvent: say("Read the ledger with the release that wrote it, or a later one.")
    case .damagedEvent: say("Restore a backup; see what else is damaged: leeway verify")
    case .damagedProjection, .outdated: say("Rebuild them from the log: leeway rebuild")
    case .whichProject(let projects, _):
      projects.isEmpty ? say("Import a plan: leeway import FILE") : say("Name one: --project NAME")
    case .otherKey: say("Sign with that key: --key FILE")
    case .cannotSign: say("Try again.")
    case .rewritten: say("See what else is wrong: leeway verify --against HEAD")
    case .beyondHead: say("Name a position from 1 on, or a time after the first event.")
    case .unsound(let path, let findings):
      findings.allSatisfy { ["projection", "checkpoint"].contains($0.kind) }
        ? say("Derive its projections anew: leeway rebuild --ledger \(path)")
        : say("See all that is wrong: leeway verify --ledger \(path)")
    case .contradiction: say("Write the history anew: leeway dump; nothing is in place yet.")
    case .inUse: say("See that nobody uses it, and try again.")
    }
  }
}

extension EventStoreError {
  fileprivate var code: String {
    switch self {
    case .conflict: "conflict"
    case .commandReused: "command-reused"
    case .invalidInput: "invalid-input"
    case .damaged: "damaged-store"
    case .missing: "no-ledger"
    case .alreadyExists: "ledger-exists"
    case .notAStore: "not-a-ledger"
    case .unknownFormat: "unknown-format"
    case .storage: "storage"
    }
  }
}
