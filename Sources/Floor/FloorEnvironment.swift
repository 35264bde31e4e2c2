internal import CLMDB

/// LMDB through its C interface and nothing else: what a store can be held against.
///
/// It checks no key, keeps no names and knows no events; its commits are as
/// durable as a store's. For one thread, and for measurements only: a real store
/// needs what module `LMDB` adds.
public final class FloorEnvironment {
  private let pointer: OpaquePointer
  private var tables: [String: MDB_dbi] = [:]

  /// Opens the environment in a directory that exists, or begins one there.
  public init(_ directory: String, mapSize: Int = 4 << 30) throws(FloorError) {
    var created: OpaquePointer?
    try FloorError.check(mdb_env_create(&created), "mdb_env_create")
    guard let created else { throw FloorError(call: "mdb_env_create", code: 0) }
    do throws(FloorError) {
      try FloorError.check(mdb_env_set_maxdbs(created, 16), "mdb_env_set_maxdbs")
      try FloorError.check(mdb_env_set_mapsize(created, mapSize), "mdb_env_set_mapsize")
      try FloorError.check(
        mdb_env_open(created, directory, UInt32(MDB_NOTLS), 0o644), "mdb_env_open")
    } catch {
      mdb_env_close(created)
      throw error
    }
    pointer = created
  }

  deinit { mdb_env_close(pointer) }

  /// Opens or makes a table.
  public func open(_ table: String, integerKeys: Bool = false) throws(FloorError) {
    let flags = UInt32(MDB_CREATE) | (integerKeys ? UInt32(MDB_INTEGERKEY) : 0)
    let transaction = try begin(flags: 0)
    var number: MDB_dbi = 0
    let code = mdb_dbi_open(transaction, table, flags, &number)
    guard code == 0 else {
      mdb_txn_abort(transaction)
      throw FloorError(call: "mdb_dbi_open", code: code)
    }
    try FloorError.check(mdb_txn_commit(transaction), "mdb_txn_commit")
    tables[table] = number
  }

  /// Writes entries in one durable commit.
  public func commit(_ entries: some Collection<FloorEntry>) throws(FloorError) {
    let transaction = try begin(flags: 0)
    for entry in entries {
      let code = put(entry, in: transaction)
      guard code == 0 else {
        mdb_txn_abort(transaction)
        throw FloorError(call: "mdb_put", code: code)
      }
    }
    try FloorError.check(mdb_txn_commit(transaction), "mdb_txn_commit")
  }

  private func put(_ entry: FloorEntry, in transaction: OpaquePointer) -> Int32 {
    guard let number = tables[entry.table] else { return MDB_NOTFOUND }
    return entry.key.withUnsafeBytes { key in
      entry.value.withUnsafeBytes { value in
        var key = MDB_val(
          mv_size: key.count, mv_data: UnsafeMutableRawPointer(mutating: key.baseAddress))
        var value = MDB_val(
          mv_size: value.count, mv_data: UnsafeMutableRawPointer(mutating: value.baseAddress))
        let flags = entry.isAppended ? UInt32(MDB_APPEND) : 0
        return mdb_put(transaction, number, &key, &value, flags)
      }
    }
  }

  /// Lends every key and value of a table, of one with integer keys from behind a
  /// key if one is given; returns how many there are.
  @discardableResult
  public func scan(
    _ table: String, behind last: UInt64? = nil,
    _ visit: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Void
  ) throws(FloorError) -> Int {
    guard let number = tables[table] else {
      throw FloorError(call: "mdb_cursor_open", code: MDB_NOTFOUND)
    }
    let transaction = try begin(flags: UInt32(MDB_RDONLY))
    defer { mdb_txn_abort(transaction) }
    var opened: OpaquePointer?
    try FloorError.check(mdb_cursor_open(transaction, number, &opened), "mdb_cursor_open")
    guard let cursor = opened else { throw FloorError(call: "mdb_cursor_open", code: 0) }
    defer { mdb_cursor_close(cursor) }
    var count = 0
    var (key, value) = (MDB_val(), MDB_val())
    if let last {
      let isThere = withUnsafeBytes(of: last) { bytes in
        key = MDB_val(
          mv_size: bytes.count, mv_data: UnsafeMutableRawPointer(mutating: bytes.baseAddress))
        return mdb_cursor_get(cursor, &key, &value, MDB_SET) == 0
      }
      if !isThere { return 0 }
    }
    while mdb_cursor_get(cursor, &key, &value, MDB_NEXT) == 0 {
      visit(
        UnsafeRawBufferPointer(start: key.mv_data, count: key.mv_size),
        UnsafeRawBufferPointer(start: value.mv_data, count: value.mv_size))
      count += 1
    }
    return count
  }

  /// Copies the environment into an empty directory, page by page.
  public func copy(to directory: String) throws(FloorError) {
    try FloorError.check(mdb_env_copy(pointer, directory), "mdb_env_copy")
  }

  private func begin(flags: UInt32) throws(FloorError) -> OpaquePointer {
    var begun: OpaquePointer?
    try FloorError.check(mdb_txn_begin(pointer, nil, flags, &begun), "mdb_txn_begin")
    guard let begun else { throw FloorError(call: "mdb_txn_begin", code: 0) }
    return begun
  }
}

// LMDB's handle is used by one thread at a time.
@available(*, unavailable)
extension FloorEnvironment: Sendable {}
