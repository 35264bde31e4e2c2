public import LMDB

/// Which events to read, and in which order.
public struct EventQuery: Sendable, Equatable {
  /// Where the events are looked up.
  public enum Source: Sendable, Equatable {
    /// The log of all events.
    case all
    /// One stream, from one of its revisions on.
    case stream(String, fromRevision: UInt64 = 1)
    /// All events of one type.
    case type(String)
  }

  public var source: Source
  /// The lowest position, itself included.
  public var from: UInt64
  /// The highest position, itself included.
  public var through: UInt64
  public var direction: ScanDirection

  public init(
    _ source: Source = .all, from: UInt64 = 1, through: UInt64 = .max,
    direction: ScanDirection = .forward
  ) {
    self.source = source
    self.from = from
    self.through = through
    self.direction = direction
  }
}
