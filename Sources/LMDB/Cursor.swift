internal import CLMDB

/// A place in a table, closed when it goes out of scope.
struct Cursor: ~Copyable {
  struct Entry {
    var key = MDB_val()
    var value = MDB_val()
  }

  private let pointer: OpaquePointer
  private let handle: TransactionHandle
  private let table: Table
  private let dbi: MDB_dbi

  init(_ table: Table, in handle: TransactionHandle) throws(LMDBError) {
    let dbi = try handle.number(of: table, for: "scan")
    var opened: OpaquePointer?
    let code = mdb_cursor_open(handle.pointer, dbi, &opened)
    guard let opened else { throw handle.failure(code, "scan", table) }
    pointer = opened
    self.dbi = dbi
    self.handle = handle
    self.table = table
  }

  deinit { mdb_cursor_close(pointer) }

  func move(_ operation: MDB_cursor_op) throws(LMDBError) -> Entry? {
    try move(operation, Entry())
  }

  /// The first entry at or behind a key.
  func seek(_ key: [UInt8]) throws(LMDBError) -> Entry? {
    try handle.withKey(key, of: table, for: "scan") { (key) throws(LMDBError) in
      try move(MDB_SET_RANGE, Entry(key: key))
    }
  }

  /// The order of an entry's key and another one: negative, zero or positive.
  func compare(_ entry: Entry, _ key: [UInt8]) -> Int {
    key.withUnsafeBytes { bytes in
      var mine = entry.key
      var other = MDB_val(lending: bytes)
      return Int(mdb_cmp(handle.pointer, dbi, &mine, &other))
    }
  }

  private func move(_ operation: MDB_cursor_op, _ from: Entry) throws(LMDBError) -> Entry? {
    var entry = from
    let code = mdb_cursor_get(pointer, &entry.key, &entry.value, operation)
    if code == MDB_NOTFOUND { return nil }
    if code != MDB_SUCCESS { throw handle.failure(code, "scan", table) }
    return entry
  }
}
