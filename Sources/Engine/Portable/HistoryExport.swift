public import EventStore
public import Projections

/// One thing that a ledger remembers.
public enum HistoryEntry: Sendable, Equatable {
  /// An event as recorded and decoded; with the receipt of its command where it
  /// is the last one of it.
  case event(RecordedEvent, LedgerEvent, closing: Receipt?)
  /// A command that recorded no event.
  case command(Receipt)
}

/// The whole history of a ledger up to one moment, page by page.
///
/// The log only grows: a page is read in a short transaction of its own, so that
/// a slow reader keeps no old pages from being reused.
public final class HistoryExport {
  /// The last position when the export began, and the end of it.
  public let head: UInt64
  /// Whose history it is.
  public let provenance: HistoryFrame.Provenance
  private let store: EventStore
  private var next: UInt64
  private var eventless: EventlessCommands

  fileprivate init(store: EventStore, from: UInt64) throws(EngineError) {
    self.store = store
    next = max(1, from)
    (head, provenance, eventless) = try store.read { (reader) throws(EngineError) in
      (
        try EngineError.relaying(try reader.head()),
        try LedgerIdentity.provenance(in: reader),
        try EventlessCommands(from: from, in: reader)
      )
    }
  }

  private static let pageSize: UInt64 = 256

  /// The next entries; empty at the end.
  public func page() throws(EngineError) -> [HistoryEntry] {
    guard next <= head else { return eventless.take(before: .max).map { .command($0) } }
    let last = min(head, next + Self.pageSize - 1)
    var page: [HistoryEntry] = []
    try store.read { (reader) throws(EngineError) in
      let events = try EngineError.relaying(
        try reader.events(EventQuery(from: next, through: last)))
      for event in events {
        page += eventless.take(before: event.position).map { .command($0) }
        let receipt = try reader.receipt(closing: event.commandID, at: event.position)
        page.append(
          .event(event, try LedgerEvent(event), closing: receipt))
      }
      guard events.count == Int(last - next + 1) else {
        throw .damagedEvent(
          position: events.last.map { $0.position + 1 } ?? next, reason: "events are missing")
      }
    }
    next = last + 1
    return page
  }
}

@available(*, unavailable)
extension HistoryExport: Sendable {}

extension Ledger {
  /// Everything that the ledger remembers, from a position on.
  ///
  /// - Throws: `EngineError.beyondHead` for a position behind the next one.
  public func export(from position: UInt64 = 1) throws(EngineError) -> HistoryExport {
    let export = try HistoryExport(store: store, from: position)
    guard position <= export.head + 1 else {
      throw .beyondHead(asked: "position \(position)", head: export.head)
    }
    return export
  }
}
