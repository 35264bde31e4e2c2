import EventSchema
import EventStore
import LMDB
import Projections

extension EventReading where Self: ~Copyable {
  /// The events of a selection up to a position, decoded.
  borrowing func events(
    _ selection: EventSelection, through: UInt64
  ) throws(EngineError) -> [LedgerEvent] {
    var events: [LedgerEvent] = []
    guard selection.limit > 0, through > 0 else { return events }
    if case .positions(let positions) = selection.source {
      let wanted = positions.lazy.filter { $0 >= max(1, selection.from) && $0 <= through }
      for position in wanted.prefix(selection.limit) {
        events += try ledgerEvents(EventQuery(from: position, through: position))
      }
      return events
    }
    guard let query = selection.query(through: through) else { return events }
    var decoder = EventDecoder()
    try scan(query) { (view) throws(EngineError) in
      events.append(try decoder.event(view))
      return events.count < selection.limit ? .proceed : .stop
    }
    return events
  }
}

extension SnapshotRows: LedgerReader {
  func events(_ selection: EventSelection) throws(EngineError) -> [LedgerEvent] {
    try reader.events(selection, through: position)
  }
}

/// Projections rebuilt in memory up to a position, with the log they came from.
struct ReplayedRows: ~Copyable, LedgerReader {
  let reader: EventReader
  let folded: Folded

  var position: UInt64 { folded.position }

  init(_ reader: consuming EventReader, _ folded: Folded) {
    self.reader = reader
    self.folded = folded
  }

  func row(_ key: RowKey) throws(ProjectionError) -> [UInt8]? { folded.rows.row(key) }

  func read<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type
  ) throws(ProjectionError) -> Value? {
    try folded.rows.read(type, at: key, of: projection)
  }

  func scan(
    _ prefix: RowKey, _ body: ([UInt8], [UInt8]) throws(ProjectionError) -> Bool
  ) throws(ProjectionError) {
    try folded.rows.scan(prefix, body)
  }

  func events(_ selection: EventSelection) throws(EngineError) -> [LedgerEvent] {
    try reader.events(selection, through: position)
  }

  consuming func release() -> EventReader { reader }
}
