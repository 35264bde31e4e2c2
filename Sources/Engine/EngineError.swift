public import ChangeControl
public import EventStore
public import Projections

/// Why a command or a query was not carried out; nothing has changed.
public enum EngineError: Error, Sendable, Equatable {
  /// The rules of change control do not allow it.
  case refused(Refusal)
  /// Others kept changing what the command rests on.
  case busy(Refusal)
  /// There is no ledger, or the store cannot do what is asked.
  case store(EventStoreError)
  /// An event does not decode.
  case damagedEvent(position: UInt64, reason: String)
  /// An event has a name or a version that this release does not know.
  case unknownEvent(position: UInt64, reason: String)
  /// The projections do not describe the log.
  case damagedProjection(ProjectionError)
  /// The projections were made by another version, or stop before the head.
  case outdated(String)
  /// The project must be named, for there is none or more than one; the most
  /// pressing of them are listed.
  case whichProject([String], of: Int)
  /// The ledger has no such position or time.
  case beyondHead(asked: String, head: UInt64)
  /// The ledger is signed with another key.
  case otherKey(known: String)
  /// The system has no random numbers to sign with.
  case cannotSign
  /// The log is not a continuation of what it was at an earlier head.
  case rewritten(since: UInt64)
  /// A copy of the ledger is damaged, and so is, most likely, the ledger itself.
  case unsound(path: String, findings: [Verification.Finding])
  /// A history to load contradicts itself, or what was loaded of it before.
  case contradiction(line: Int, finding: String)
  /// Another process works with a ledger that is to be replaced.
  case inUse(path: String)
}

extension EngineError: EventStoreFailure {
  public init(_ error: EventStoreError) {
    self = .store(error)
  }
}

extension EngineError {
  /// Runs a step of change control and passes its refusal on.
  static func deciding<Value>(
    _ step: () throws(Refusal) -> Value
  ) throws(EngineError) -> Value {
    do throws(Refusal) { return try step() } catch { throw .refused(error) }
  }

  /// Runs a step on projections and passes its error on.
  static func projecting<Value>(
    _ step: () throws(ProjectionError) -> Value
  ) throws(EngineError) -> Value {
    do throws(ProjectionError) { return try step() } catch { throw .damagedProjection(error) }
  }
}
