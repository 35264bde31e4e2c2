internal import CLMDB

extension WriteTransaction {
  /// Opens a table, made in this transaction if it is missing and wanted.
  ///
  /// If the transaction does not commit, the handle of a table that was opened
  /// here for the first time is refused afterwards.
  public mutating func table(
    named name: String, keys: Table.Keys = .bytes, create: Bool = false
  ) throws(LMDBError) -> Table {
    let environment = handle.environment
    let entry = try openEntry(named: name, creating: create ? keys : nil)
    return try environment.table(from: entry, keys: keys)
  }

  /// Opens a table of either kind, or creates one with the kind given.
  func openEntry(named name: String, creating keys: Table.Keys?) throws(LMDBError) -> Table.Entry {
    let environment = handle.environment
    if let entry = progress.openedTables[name] { return entry }
    if let entry = environment.openTable(named: name) {
      if handle.knownTables.contains(entry, in: handle.pointer) { return entry }
      if keys != nil { progress.staleTable = entry }
      throw environment.failure(.tableMissing, "open", table: name)
    }
    do {
      let entry = try environment.openEntry(named: name, creating: keys, in: handle.pointer)
      progress.openedTables[name] = entry
      return entry
    } catch {
      if error.code == MDB_MAP_FULL { progress.outgrown = true }
      throw error
    }
  }
}
