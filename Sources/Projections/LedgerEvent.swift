public import ChangeControl

/// A recorded event, decoded: what happened, and the facts around it.
public struct LedgerEvent: Sendable, Equatable {
  /// Place in the whole ledger, from 1 without gaps.
  public var position: UInt64
  public var stream: StreamName
  /// Place in its stream.
  public var revision: UInt64
  /// When it was written down, UTC milliseconds since 1970.
  public var recorded: Int64
  /// When it takes effect, UTC milliseconds since 1970.
  public var effective: Int64
  public var actor: String
  /// The command that caused it; empty in a fold of a long log, for no projection
  /// may ask for it.
  public var command: String
  public var event: DomainEvent

  public init(
    position: UInt64, stream: StreamName, revision: UInt64, recorded: Int64, effective: Int64,
    actor: String, command: String, event: DomainEvent
  ) {
    self.position = position
    self.stream = stream
    self.revision = revision
    self.recorded = recorded
    self.effective = effective
    self.actor = actor
    self.command = command
    self.event = event
  }
}
