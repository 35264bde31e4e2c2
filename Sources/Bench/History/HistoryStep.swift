public import ChangeControl

/// One command of a generated history, decided and not yet recorded.
public struct HistoryStep: Sendable {
  /// The events for one stream.
  public struct Entry: Sendable {
    public var stream: StreamName
    public var events: [DomainEvent]
  }

  /// Who commands.
  public var actor: String
  /// UTC milliseconds since 1970.
  public var now: Int64
  /// What the command is about, such as `CR-7`.
  public var subject: String
  /// In the order they are recorded.
  public var entries: [Entry]

  /// How many events the command records.
  public var count: Int { entries.reduce(0) { $0 + $1.events.count } }
}
