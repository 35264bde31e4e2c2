public import LMDB

/// A snapshot of a store that does not change while it lasts.
///
/// Lent to the closure of ``EventStore/read(_:)``.
public struct EventReader: ~Copyable, EventReading {
  public let snapshot: EventSnapshot

  /// The same snapshot for tables of the layer above.
  public let tables: ReadTransaction

  consuming func release() -> ReadTransaction { tables }
}

@available(*, unavailable)
extension EventReader: Sendable {}

extension EventStore {
  /// Reads one unchanging snapshot of events and tables.
  ///
  /// Keep the closure short: old pages cannot be reused meanwhile.
  public func read<Result, Failure: EventStoreFailure>(
    _ body: (inout EventReader) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try environment.read { (transaction) throws(Failure) in
      let snapshot = snapshot(TransactionView(transaction.handle), writing: false)
      var reader = EventReader(snapshot: snapshot, tables: transaction)
      do throws(Failure) {
        let result = try body(&reader)
        transaction = reader.release()
        return result
      } catch {
        transaction = reader.release()
        throw error
      }
    }
  }
}
