internal import CLMDB
internal import Synchronization

extension Environment {
  /// Opens a table, made in a transaction of its own if it is missing and wanted.
  ///
  /// Inside a write transaction, use its own `table(named:keys:create:)`. A read
  /// transaction that began earlier does not know the table.
  public func table(
    named name: String, keys: Table.Keys = .bytes, create: Bool = false
  ) throws(LMDBError) -> Table {
    if let entry = openTable(named: name) {
      let isThere = try read { (transaction) throws(LMDBError) in
        transaction.handle.knownTables.contains(entry, in: transaction.handle.pointer)
      }
      if isThere { return try table(from: entry, keys: keys) }
      try forget(entry)
    }
    if options.mode == .readOnly {
      return try table(from: openForReading(name), keys: keys)
    }
    return try write { (transaction) throws(LMDBError) in
      try transaction.table(named: name, keys: keys, create: create)
    }
  }

  /// The open table of a name, if it is open.
  func openTable(named name: String) -> Table.Entry? {
    state.withLock { $0.tables[name] }
  }

  /// A handle for an open table, if its keys are of the kind expected.
  func table(from entry: Table.Entry, keys: Table.Keys) throws(LMDBError) -> Table {
    guard entry.keys == keys else { throw failure(.tableMismatch, "open", table: entry.name) }
    return Table(entry: entry, environment: self)
  }

  /// Asks LMDB for a table's number and the kind of its keys.
  func openEntry(
    named name: String, creating keys: Table.Keys?, in transaction: OpaquePointer
  ) throws(LMDBError) -> Table.Entry {
    var flags: UInt32 = 0
    switch keys {
    case .bytes?: flags = UInt32(MDB_CREATE)
    case .integers?: flags = UInt32(MDB_CREATE) | UInt32(MDB_INTEGERKEY)
    case nil: break
    }
    var dbi: MDB_dbi = 0
    var code = mdb_dbi_open(transaction, name, flags, &dbi)
    if code == MDB_SUCCESS { code = mdb_dbi_flags(transaction, dbi, &flags) }
    if code != MDB_SUCCESS { throw failure(code, "open", table: name) }
    let stored: Table.Keys = flags & UInt32(MDB_INTEGERKEY) == 0 ? .bytes : .integers
    return Table.Entry(name: name, keys: stored, dbi: dbi)
  }

  /// Opens a table in a read transaction, whose commit keeps the number open.
  ///
  /// The transaction begins under the lock: LMDB would give a table opened in an
  /// older one a number that is taken. The gate is entered before, so that nobody
  /// who holds the lock waits for a change of the map.
  private func openForReading(_ name: String) throws(LMDBError) -> Table.Entry {
    while true {
      do {
        try gate.enter(writing: false)
      } catch {
        throw failure(.nestedWrite, "open", table: name)
      }
      do throws(LMDBError) {
        try requireHealth(writing: false)
        let entry = try opening.withLock { (_) throws(LMDBError) in
          if let entry = openTable(named: name) { return entry }
          return try openCommitted(name)
        }
        gate.leave(writing: false)
        return entry
      } catch {
        gate.leave(writing: false)
        if error.code != MDB_MAP_RESIZED { throw error }
      }
      try adoptMapSize()
    }
  }

  private func openCommitted(_ name: String) throws(LMDBError) -> Table.Entry {
    var begun: OpaquePointer?
    var code = mdb_txn_begin(pointer, nil, UInt32(MDB_RDONLY), &begun)
    guard let begun else { throw failure(code, "open", table: name) }
    let entry: Table.Entry
    do throws(LMDBError) {
      entry = try openEntry(named: name, creating: nil, in: begun)
    } catch {
      mdb_txn_abort(begun)
      throw error
    }
    code = mdb_txn_commit(begun)
    if code != MDB_SUCCESS { throw failure(code, "open", table: name) }
    state.withLock { $0.tables[name] = entry }
    return entry
  }
}
