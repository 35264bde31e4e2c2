public import ChangeControl
import EventStore
import LMDB

/// Which events to read, in which direction, and how many.
public struct EventSelection: Sendable, Equatable {
  public enum Source: Sendable, Equatable {
    case all
    case stream(StreamName)
    /// By the name of the event on disk.
    case type(String)
    /// These positions, in this order.
    case positions([UInt64])
  }

  public var source: Source
  /// The first position that counts.
  public var from: UInt64
  public var isBackward: Bool
  public var limit: Int

  public init(
    _ source: Source = .all, from: UInt64 = 1, isBackward: Bool = false, limit: Int = .max
  ) {
    self.source = source
    self.from = from
    self.isBackward = isBackward
    self.limit = limit
  }

  func query(through: UInt64) -> EventQuery? {
    let source: EventQuery.Source
    switch self.source {
    case .all: source = .all
    case .stream(let name): source = .stream(name.text)
    case .type(let name): source = .type(name)
    case .positions: return nil
    }
    return EventQuery(
      source, from: max(1, from), through: through, direction: isBackward ? .backward : .forward)
  }
}
