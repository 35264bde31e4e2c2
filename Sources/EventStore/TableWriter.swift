public import LMDB

/// A transaction that changes tables of the layer above, but appends no event.
///
/// Lent to the closure of ``EventStore/maintain(_:)``.
public struct TableWriter: ~Copyable, EventReading {
  public let snapshot: EventSnapshot

  /// The same transaction for tables of the layer above.
  public var tables: WriteTransaction

  /// Notes a value of the layer above under a key; nil removes it.
  public mutating func setMeta(_ value: [UInt8]?, for key: String) throws(EventStoreError) {
    try snapshot.setMeta(value, for: key, in: &tables)
  }

  consuming func release() -> WriteTransaction { tables }
}

@available(*, unavailable)
extension TableWriter: Sendable {}

extension EventStore {
  /// Changes tables of the layer above in one transaction.
  ///
  /// When the map has to grow, **the closure runs again**.
  public func maintain<Result, Failure: EventStoreFailure>(
    _ body: (inout TableWriter) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try environment.write { (transaction) throws(Failure) in
      let snapshot = snapshot(TransactionView(transaction.handle), writing: true)
      var writer = TableWriter(snapshot: snapshot, tables: transaction)
      do throws(Failure) {
        let result = try body(&writer)
        transaction = writer.release()
        return result
      } catch {
        transaction = writer.release()
        throw error
      }
    }
  }
}

extension EventSnapshot {
  func setMeta(
    _ value: [UInt8]?, for key: String, in transaction: inout WriteTransaction
  ) throws(EventStoreError) {
    try NameRules.requireName(key, field: "meta key")
    let (key, check) = (Self.metaKey(key), Self.metaCheckKey(key))
    if let value {
      try EventStoreError.lifting(try transaction.put(value, at: key, in: tables.meta))
      try EventStoreError.lifting(
        try transaction.put(Self.metaCheck(key, value), at: check, in: tables.meta))
    } else {
      _ = try EventStoreError.lifting(try transaction.delete(key, from: tables.meta))
      _ = try EventStoreError.lifting(try transaction.delete(check, from: tables.meta))
    }
  }
}
