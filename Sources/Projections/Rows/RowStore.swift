public import EventSchema

/// Rows of projections, wherever they are kept.
///
/// Three keep them: a table of the ledger inside a transaction, memory while a
/// history is replayed, and memory while a generation is rebuilt. The same
/// `apply` and the same queries serve all of them.
public protocol RowReader: ~Copyable {
  /// The bytes of a row; nil where there is none.
  func row(_ key: RowKey) throws(ProjectionError) -> [UInt8]?

  /// The value of a row; nil where there is none.
  ///
  /// Memory returns the value that was written, without a detour over bytes.
  func read<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type
  ) throws(ProjectionError) -> Value?

  /// The rows whose keys begin with `prefix`, in key order.
  ///
  /// `body` returns false to stop.
  func scan(
    _ prefix: RowKey, _ body: (_ key: [UInt8], _ value: [UInt8]) throws(ProjectionError) -> Bool
  ) throws(ProjectionError)
}

/// Rows that can be written.
public protocol RowStore: RowReader, ~Copyable {
  mutating func set(_ key: RowKey, to value: [UInt8]) throws(ProjectionError)
  mutating func remove(_ key: RowKey) throws(ProjectionError)

  /// Sets a row to the bytes of a value.
  mutating func write<Value: WireMessage>(
    _ value: Value, at key: RowKey
  ) throws(ProjectionError)

  /// Changes the value of a row; tells whether there is one.
  mutating func change<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type,
    _ body: (inout Value) -> Void
  ) throws(ProjectionError) -> Bool

  /// Sets an empty row at `key` and a number.
  ///
  /// Numbers come in rising order at each key, and no key of another row begins
  /// with `key`. Memory keeps such rows as the numbers alone.
  mutating func mark(_ key: RowKey, _ number: UInt64) throws(ProjectionError)
}
