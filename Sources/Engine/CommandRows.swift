import EventSchema
import EventStore
import LMDB
import Projections

/// The live projections inside the transaction of a command.
///
/// It keeps up the digests of their rows. It owns the transaction for as long as the command runs and gives it back.
struct CommandRows: ~Copyable, RowStore {
  var writer: CommandWriter
  let table: Table
  /// The digest of each projection's rows, in the order of the catalogue.
  private(set) var states: [RowDigest] = []

  init(_ writer: consuming CommandWriter, table: Table) {
    self.writer = writer
    self.table = table
  }

  /// Holds the checkpoint of the rows against the log, and begins with its digests.
  mutating func begin() throws(EngineError) {
    states = try Checkpoint.check(self, head: writer.base).states
  }

  /// What the rows of a projection come to by now.
  func state(of projection: any Projection.Type) -> RowDigest {
    ProjectionCatalogue.place(ofTag: projection.tag).map { states[$0] } ?? RowDigest()
  }

  /// Notes how far the rows have come.
  mutating func settle(at position: UInt64) throws(EngineError) {
    let checkpoint = Checkpoint(position: position, states: states)
    try EngineError.lifting(
      try writer.tables.put(checkpoint.wireBytes(), at: Checkpoint.key.bytes, in: table))
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
    let bytes = key.bytes
    try withdraw(bytes)
    if let place = ProjectionCatalogue.place(ofTag: bytes.first) {
      states[place] += RowDigest(bytes, value)
    }
    _ = try ProjectionError.lifting(try writer.tables.put(value, at: bytes, in: table))
  }

  mutating func remove(_ key: RowKey) throws(ProjectionError) {
    let bytes = key.bytes
    try withdraw(bytes)
    _ = try ProjectionError.lifting(try writer.tables.delete(bytes, from: table))
  }

  /// Takes the row that stands at a key out of the digest.
  private mutating func withdraw(_ key: [UInt8]) throws(ProjectionError) {
    guard let place = ProjectionCatalogue.place(ofTag: key.first),
      let value = try ProjectionError.lifting(try writer.tables.value(at: key, in: table))
    else { return }
    states[place] -= RowDigest(key, value)
  }

  func last(_ prefix: RowKey) throws(ProjectionError) -> (key: [UInt8], value: [UInt8])? {
    try ProjectionError.lifting(
      try writer.tables.first(in: table, .prefix(prefix.bytes), .backward))
  }

  consuming func release() -> CommandWriter { writer }
}

extension RowDigest {
  fileprivate init(_ key: [UInt8], _ value: [UInt8]) {
    self = key.withUnsafeBytes { key in
      value.withUnsafeBytes { RowDigest(key: key, value: $0) }
    }
  }
}

extension RawSpan {
  /// The bytes, copied out of the map.
  var copied: [UInt8] { withUnsafeBytes { Array($0) } }
}
