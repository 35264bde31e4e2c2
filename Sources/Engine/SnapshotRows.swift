import EventStore
import LMDB
import Projections

/// The live projections in a snapshot, with the log they were derived from.
struct SnapshotRows: ~Copyable, RowReader {
  let reader: EventReader
  let table: Table
  /// The head of the log in the snapshot.
  let position: UInt64

  init(_ reader: consuming EventReader, table: Table, position: UInt64) {
    self.reader = reader
    self.table = table
    self.position = position
  }

  func row(_ key: RowKey) throws(ProjectionError) -> [UInt8]? {
    try ProjectionError.lifting(try reader.tables.value(at: key.bytes, in: table))
  }

  func scan(
    _ prefix: RowKey, _ body: ([UInt8], [UInt8]) throws(ProjectionError) -> Bool
  ) throws(ProjectionError) {
    try reader.tables.scan(table, .prefix(prefix.bytes)) {
      (key, value) throws(ProjectionError) in
      try body(key.copied, value.copied) ? .proceed : .stop
    }
  }

  consuming func release() -> EventReader { reader }
}
