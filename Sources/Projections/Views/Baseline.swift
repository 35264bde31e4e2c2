/// A position of the ledger that was given a name, and who named it.
public struct Baseline: Sendable, Equatable {
  public var name: String
  /// The last event that counts.
  public var position: UInt64
  /// Position of the event that named it.
  public var named: UInt64
  /// When it was named, UTC milliseconds since 1970.
  public var recorded: Int64
  public var actor: String

  public init(name: String, position: UInt64, named: UInt64, recorded: Int64, actor: String) {
    self.name = name
    self.position = position
    self.named = named
    self.recorded = recorded
    self.actor = actor
  }
}
