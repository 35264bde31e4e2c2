internal import CLMDB
internal import Synchronization

extension Environment {
  /// Removes a table with its entries.
  ///
  /// Empties it in one transaction and removes it in another, so that a crash
  /// between may leave an empty table. The second waits until no transaction of
  /// this process runs, as LMDB closes the table for all of them.
  public func dropTable(named name: String) throws(LMDBError) {
    let entry = try write { (transaction) throws(LMDBError) in
      let entry = try transaction.openEntry(named: name, creating: nil)
      try transaction.clear(Table(entry: entry, environment: self))
      return entry
    }
    while true {
      let seen = mapSize
      let code: Int32
      do {
        code = try gate.withNoTransactions { remove(entry) }
      } catch {
        throw failure(.blockedByReader, "drop", table: name)
      }
      switch code {
      case MDB_SUCCESS: return
      case MDB_MAP_FULL: try grow(beyond: seen)
      case MDB_MAP_RESIZED: try adoptMapSize()
      default: throw failure(code, "drop", table: name)
      }
    }
  }

  /// Gives up the number of a table that another process has dropped.
  func forget(_ entry: Table.Entry) throws(LMDBError) {
    do {
      try gate.withNoTransactions {
        guard entry.isValid else { return }
        mdb_dbi_close(pointer, entry.dbi)
        entry.revoke()
        state.withLock { $0.tables[entry.name] = nil }
      }
    } catch {
      throw failure(.blockedByReader, "open", table: entry.name)
    }
  }

  private func remove(_ entry: Table.Entry) -> Int32 {
    var begun: OpaquePointer?
    let code = mdb_txn_begin(pointer, nil, 0, &begun)
    guard let begun else { return code }
    let dropped = mdb_drop(begun, entry.dbi, 1)
    if dropped != MDB_SUCCESS {
      mdb_txn_abort(begun)
      return dropped
    }
    entry.revoke()
    let committed = mdb_txn_commit(begun)
    state.withLock {
      $0.tables[entry.name] = nil
      if committed != MDB_SUCCESS { $0.health = .unknownOnDisk }
    }
    return committed
  }
}
