import EventStore
import LMDB
import Projections

/// The live projections inside the transaction of a command.
///
/// It owns the transaction for as long as the command runs and gives it back.
struct CommandRows: ~Copyable, RowStore {
  var writer: CommandWriter
  let table: Table

  init(_ writer: consuming CommandWriter, table: Table) {
    self.writer = writer
    self.table = table
  }

  func row(_ key: RowKey) throws(ProjectionError) -> [UInt8]? {
    try ProjectionError.lifting(try writer.tables.value(at: key.bytes, in: table))
  }

  func scan(
    _ prefix: RowKey, _ body: ([UInt8], [UInt8]) throws(ProjectionError) -> Bool
  ) throws(ProjectionError) {
    try writer.tables.scan(table, .prefix(prefix.bytes)) {
      (key, value) throws(ProjectionError) in
      try body(key.copied, value.copied) ? .proceed : .stop
    }
  }

  mutating func set(_ key: RowKey, to value: [UInt8]) throws(ProjectionError) {
    _ = try ProjectionError.lifting(try writer.tables.put(value, at: key.bytes, in: table))
  }

  mutating func remove(_ key: RowKey) throws(ProjectionError) {
    _ = try ProjectionError.lifting(try writer.tables.delete(key.bytes, from: table))
  }

  func last(_ prefix: RowKey) throws(ProjectionError) -> (key: [UInt8], value: [UInt8])? {
    try ProjectionError.lifting(
      try writer.tables.first(in: table, .prefix(prefix.bytes), .backward))
  }

  consuming func release() -> CommandWriter { writer }
}

extension RawSpan {
  /// The bytes, copied out of the map.
  var copied: [UInt8] { withUnsafeBytes { Array($0) } }
}
