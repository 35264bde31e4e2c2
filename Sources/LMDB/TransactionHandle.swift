internal import CLMDB

/// The identity of a running transaction.
///
/// It does nothing by itself: the transaction that lends it does the reading.
public struct TransactionHandle {
  let pointer: OpaquePointer
  let environment: Environment
  let knownTables: KnownTables

  init(
    pointer: OpaquePointer, environment: Environment, knownTables: KnownTables = KnownTables()
  ) {
    self.pointer = pointer
    self.environment = environment
    self.knownTables = knownTables
  }

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

  /// A key for LMDB, once its length fits the table.
  func key(
    _ bytes: UnsafeRawBufferPointer, of table: Table, for operation: String
  ) throws(LMDBError) -> MDB_val {
    let fits = table.keys == .integers ? bytes.count == 8 : 1...511 ~= bytes.count
    guard fits else {
      throw environment.failure(.invalidKey, operation, table: table.name)
    }
    return MDB_val(lending: bytes)
  }

  /// The value of a key, or nil, good until the transaction ends or writes.
  @usableFromInline
  func value(
    at bytes: UnsafeRawBufferPointer, in table: Table
  ) throws(LMDBError) -> UnsafeRawBufferPointer? {
    let dbi = try number(of: table, for: "get")
    var key = try key(bytes, of: table, for: "get")
    var value = MDB_val()
    let code = mdb_get(pointer, dbi, &key, &value)
    if code == MDB_NOTFOUND { return nil }
    if code != MDB_SUCCESS { throw failure(code, "get", table) }
    return value.bytes
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
