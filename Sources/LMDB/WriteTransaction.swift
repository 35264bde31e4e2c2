internal import CLMDB

/// A transaction that changes tables, alone among all processes.
///
/// Lent to the closure of ``Environment/write(_:)``.
public struct WriteTransaction: ~Copyable, Reading {
  public let handle: TransactionHandle
  let progress: WriteProgress

  /// How many bytes of keys and values it has stored so far.
  package var storedBytes: Int { progress.storedBytes }

  /// Whether it will be undone and the closure run again, whatever it does now.
  package var isVoid: Bool { progress.isVoid }

  /// Stores a value, in place of an earlier one.
  @inlinable
  public mutating func put<
    Key: ByteSource & ~Copyable & ~Escapable, Value: ByteSource & ~Copyable & ~Escapable
  >(_ value: borrowing Value, at key: borrowing Key, in table: Table) throws(LMDBError) {
    _ = try store(value, at: key, in: table, .anywhere)
  }

  /// Stores a value behind the last key, which is faster than a put.
  @inlinable
  public mutating func append<
    Key: ByteSource & ~Copyable & ~Escapable, Value: ByteSource & ~Copyable & ~Escapable
  >(_ value: borrowing Value, at key: borrowing Key, in table: Table) throws(LMDBError) {
    _ = try store(value, at: key, in: table, .behindLast)
  }

  /// Stores a value unless the key has one; tells whether it did.
  @discardableResult
  @inlinable
  public mutating func putIfAbsent<
    Key: ByteSource & ~Copyable & ~Escapable, Value: ByteSource & ~Copyable & ~Escapable
  >(_ value: borrowing Value, at key: borrowing Key, in table: Table) throws(LMDBError) -> Bool {
    try store(value, at: key, in: table, .whereAbsent)
  }

  /// Removes a key; tells whether it was there.
  @discardableResult
  @inlinable
  public mutating func delete<Key: ByteSource & ~Copyable & ~Escapable>(
    _ key: borrowing Key, from table: Table
  ) throws(LMDBError) -> Bool {
    try key.withBytes { (key) throws(LMDBError) in try remove(key, from: table) }
  }

  /// Removes every entry of a table and keeps the table.
  public mutating func clear(_ table: Table) throws(LMDBError) {
    let dbi = try handle.number(of: table, for: "clear")
    try check(mdb_drop(handle.pointer, dbi, 0), "clear", table)
  }

  /// Where a value may go.
  @usableFromInline
  enum Placing {
    case anywhere
    case behindLast
    case whereAbsent
  }

  @inlinable
  func store<
    Key: ByteSource & ~Copyable & ~Escapable, Value: ByteSource & ~Copyable & ~Escapable
  >(
    _ value: borrowing Value, at key: borrowing Key, in table: Table, _ placing: Placing
  ) throws(LMDBError) -> Bool {
    try value.withBytes { (value) throws(LMDBError) in
      try key.withBytes { (key) throws(LMDBError) in try store(value, key, table, placing) }
    }
  }

  /// Tells whether the value was stored: false where the key has one and may not.
  @usableFromInline
  func store(
    _ value: UnsafeRawBufferPointer, _ key: UnsafeRawBufferPointer, _ table: Table,
    _ placing: Placing
  ) throws(LMDBError) -> Bool {
    let operation = placing == .behindLast ? "append" : "put"
    let dbi = try handle.number(of: table, for: operation)
    let flags =
      switch placing {
      case .anywhere: 0 as UInt32
      case .behindLast: UInt32(MDB_APPEND)
      case .whereAbsent: UInt32(MDB_NOOVERWRITE)
      }
    progress.storedBytes += key.count + value.count
    var (name, content) = (try handle.key(key, of: table, for: operation), MDB_val(lending: value))
    let code = mdb_put(handle.pointer, dbi, &name, &content, flags)
    if code == MDB_KEYEXIST {
      if placing == .whereAbsent { return false }
      throw handle.environment.failure(.keyOutOfOrder, operation, table: table.name)
    }
    try check(code, operation, table)
    return true
  }

  @usableFromInline
  func remove(_ key: UnsafeRawBufferPointer, from table: Table) throws(LMDBError) -> Bool {
    let dbi = try handle.number(of: table, for: "delete")
    var name = try handle.key(key, of: table, for: "delete")
    let code = mdb_del(handle.pointer, dbi, &name, nil)
    if code == MDB_NOTFOUND { return false }
    try check(code, "delete", table)
    return true
  }

  func check(_ code: Int32, _ operation: String, _ table: Table) throws(LMDBError) {
    if code == MDB_MAP_FULL { progress.outgrown = true }
    if code != MDB_SUCCESS { throw handle.failure(code, operation, table) }
  }
}

@available(*, unavailable)
extension WriteTransaction: Sendable {}
