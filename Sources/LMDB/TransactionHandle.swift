internal import CLMDB

/// The identity of a running transaction.
///
/// It does nothing by itself: the transaction that lends it does the reading.
public struct TransactionHandle {
  let pointer: OpaquePointer
  let environment: Environment
  let knownTables = KnownTables()

  func failure(_ code: Int32, _ operation: String, _ table: Table) -> LMDBError {
    environment.failure(code, operation, table: table.name)
  }

  /// The number of a table, once it is known to belong here.
  func number(of table: Table, for operation: String) throws(LMDBError) -> MDB_dbi {
    guard table.environment === environment, table.entry.isValid else {
      throw environment.failure(.foreignTable, operation, table: table.name)
    }
    guard knownTables.contains(table.entry, in: pointer) else {
      throw environment.failure(.tableMissing, operation, table: table.name)
    }
    return table.entry.dbi
  }

  /// Lends a key to LMDB, once its length fits the table.
  func withKey<Key: ByteSource & ~Copyable & ~Escapable, Result>(
    _ key: borrowing Key, of table: Table, for operation: String,
    _ body: (inout MDB_val) throws(LMDBError) -> Result
  ) throws(LMDBError) -> Result {
    try key.withBytes { (bytes) throws(LMDBError) in
      let fits = table.keys == .integers ? bytes.count == 8 : 1...511 ~= bytes.count
      guard fits else {
        throw environment.failure(.invalidKey, operation, table: table.name)
      }
      var value = MDB_val(lending: bytes)
      return try body(&value)
    }
  }
}

@available(*, unavailable)
extension TransactionHandle: Sendable {}

extension MDB_val {
  /// Bytes for LMDB to read; it does not write through the pointer.
  init(lending bytes: UnsafeRawBufferPointer) {
    self.init(mv_size: bytes.count, mv_data: UnsafeMutableRawPointer(mutating: bytes.baseAddress))
  }

  /// Bytes in the map, good until the transaction ends or writes.
  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: mv_data, count: mv_size)
  }
}
