import EventStore
import LMDB
public import Projections

/// The events of a ledger as they are recorded, by whatever process.
public final class HistoryFeed {
  private let store: EventStore
  /// The position of the next event to come.
  public private(set) var next: UInt64

  /// A feed that begins at a position, or behind the last event.
  fileprivate init(store: EventStore, from position: UInt64?) throws(EngineError) {
    self.store = store
    if let position {
      next = max(1, position)
    } else {
      next =
        try store.read { (reader) throws(EngineError) in
          try EngineError.relaying(try reader.head())
        } + 1
    }
  }

  /// The events that have come since the last call, at most as many as the limit
  /// says; empty while nothing is recorded.
  public func events(limit: Int) throws(EngineError) -> [LedgerEvent] {
    guard limit > 0 else { return [] }
    let from = next
    let events = try store.read { (reader) throws(EngineError) -> [LedgerEvent] in
      var events: [LedgerEvent] = []
      var decoder = EventDecoder()
      try reader.scan(EventQuery(from: from)) { (view) throws(EngineError) in
        events.append(try decoder.event(view))
        return events.count < limit ? .proceed : .stop
      }
      return events
    }
    next += UInt64(events.count)
    return events
  }
}

@available(*, unavailable)
extension HistoryFeed: Sendable {}

extension Ledger {
  /// Follows the events from a position on, or those recorded from now on.
  public func feed(from position: UInt64? = nil) throws(EngineError) -> HistoryFeed {
    try HistoryFeed(store: store, from: position)
  }
}
