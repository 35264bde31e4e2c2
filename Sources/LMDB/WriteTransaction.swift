internal import CLMDB

/// A transaction that changes tables, alone among all processes.
///
/// Lent to the closure of ``Environment/write(_:)``.
public struct WriteTransaction: ~Copyable, Reading {
  public let handle: TransactionHandle
  let progress: WriteProgress

  /// Stores a value, in place of an earlier one.
  public mutating func put<
    Key: ByteSource & ~Copyable & ~Escapable, Value: ByteSource & ~Copyable & ~Escapable
  >(_ value: borrowing Value, at key: borrowing Key, in table: Table) throws(LMDBError) {
    try check(store(value, key, table, flags: 0, "put"), "put", table)
  }

  /// Stores a value behind the last key, which is faster than a put.
  public mutating func append<
    Key: ByteSource & ~Copyable & ~Escapable, Value: ByteSource & ~Copyable & ~Escapable
  >(_ value: borrowing Value, at key: borrowing Key, in table: Table) throws(LMDBError) {
    let code = try store(value, key, table, flags: UInt32(MDB_APPEND), "append")
    if code == MDB_KEYEXIST {
      throw handle.environment.failure(.keyOutOfOrder, "append", table: table.name)
    }
    try check(code, "append", table)
  }

  /// Stores a value unless the key has one; tells whether it did.
  @discardableResult
  public mutating func putIfAbsent<
    Key: ByteSource & ~Copyable & ~Escapable, Value: ByteSource & ~Copyable & ~Escapable
  >(_ value: borrowing Value, at key: borrowing Key, in table: Table) throws(LMDBError) -> Bool {
    let code = try store(value, key, table, flags: UInt32(MDB_NOOVERWRITE), "put")
    if code == MDB_KEYEXIST { return false }
    try check(code, "put", table)
    return true
  }

  /// Removes a key; tells whether it was there.
  @discardableResult
  public mutating func delete<Key: ByteSource & ~Copyable & ~Escapable>(
    _ key: borrowing Key, from table: Table
  ) throws(LMDBError) -> Bool {
    let handle = handle
    let dbi = try handle.number(of: table, for: "delete")
    let code = try handle.withKey(key, of: table, for: "delete") { (key) throws(LMDBError) in
      mdb_del(handle.pointer, dbi, &key, nil)
    }
    if code == MDB_NOTFOUND { return false }
    try check(code, "delete", table)
    return true
  }

  /// Removes every entry of a table and keeps the table.
  public mutating func clear(_ table: Table) throws(LMDBError) {
    let dbi = try handle.number(of: table, for: "clear")
    try check(mdb_drop(handle.pointer, dbi, 0), "clear", table)
  }

  private func store<
    Key: ByteSource & ~Copyable & ~Escapable, Value: ByteSource & ~Copyable & ~Escapable
  >(
    _ value: borrowing Value, _ key: borrowing Key, _ table: Table, flags: UInt32,
    _ operation: String
  ) throws(LMDBError) -> Int32 {
    let handle = handle
    let dbi = try handle.number(of: table, for: operation)
    return try value.withBytes { (bytes) throws(LMDBError) in
      try handle.withKey(key, of: table, for: operation) { (key) throws(LMDBError) in
        var value = MDB_val(lending: bytes)
        return mdb_put(handle.pointer, dbi, &key, &value, flags)
      }
    }
  }

  func check(_ code: Int32, _ operation: String, _ table: Table) throws(LMDBError) {
    if code == MDB_MAP_FULL { progress.outgrown = true }
    if code != MDB_SUCCESS { throw handle.failure(code, operation, table) }
  }
}

@available(*, unavailable)
extension WriteTransaction: Sendable {}
