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
///
/// There are three ways to write, by how a row is used. A state is set and changed.
/// An entry is written once and follows all others at its key (``append``). A mark is
/// a number without a value, one of very many (``mark``). Memory keeps each in the
/// form that is cheapest while a history is folded; what stands on disk is the same.
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

  /// Writes a row at `key` and a number, which is higher than any before at `key`.
  ///
  /// No key of another row begins with `key`.
  mutating func append<Value: WireMessage>(
    _ value: Value, at key: RowKey, _ number: UInt64
  ) throws(ProjectionError)

  /// Adds a number to the rising list at `key`, which is kept in ``PostingBlock``s.
  ///
  /// A number that is the last already is passed over. No key of another row
  /// begins with `key`.
  mutating func mark(
    _ key: RowKey, _ number: UInt64, of projection: (some Projection).Type
  ) throws(ProjectionError)

  /// The row with the highest key that begins with `prefix`.
  func last(_ prefix: RowKey) throws(ProjectionError) -> (key: [UInt8], value: [UInt8])?
}
