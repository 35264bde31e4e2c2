/// Reads through the identity of a transaction that another value owns.
///
/// For modules of this package that wrap transactions: it must not outlive the
/// closure that lent the transaction.
package struct TransactionView: Reading {
  package let handle: TransactionHandle

  package init(_ handle: TransactionHandle) { self.handle = handle }

  /// The value of a key, or nil, good until the transaction ends or writes.
  package func bytes(
    at key: IntegerKey, in table: Table
  ) throws(LMDBError) -> UnsafeRawBufferPointer? {
    try lookUp(key, in: table)
  }
}

@available(*, unavailable)
extension TransactionView: Sendable {}
