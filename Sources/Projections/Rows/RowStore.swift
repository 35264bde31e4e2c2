/// Rows of projections, wherever they are kept.
///
/// Three keep them: a table of the ledger inside a transaction, memory while a
/// history is replayed, and memory while a generation is rebuilt. The same
/// `apply` and the same queries serve all of them.
public protocol RowReader: ~Copyable {
  /// The bytes of a row; nil where there is none.
  func row(_ key: RowKey) throws(ProjectionError) -> [UInt8]?

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
}
