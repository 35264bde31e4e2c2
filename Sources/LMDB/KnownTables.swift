internal import CLMDB

/// The tables that a transaction has found to exist.
///
/// Another process may have dropped a table whose number this one keeps. LMDB does
/// not notice, and would write into pages that are free. So the first use of a
/// table in each transaction looks for it.
final class KnownTables {
  private var numbers: [MDB_dbi]

  /// Begins with those that an outer transaction knows.
  init(_ outer: KnownTables? = nil) { numbers = outer?.numbers ?? [] }

  /// The table of tables; LMDB gives it this number in every environment.
  private static let mainTable: MDB_dbi = 1
  /// Where a table's description has its flags.
  private static let flagsOffset = 4

  /// Whether a number still means the table it was opened for.
  func contains(_ entry: Table.Entry, in transaction: OpaquePointer) -> Bool {
    if numbers.contains(entry.dbi) { return true }
    var name = entry.name
    let isThere = name.withUTF8 { bytes in
      var key = MDB_val(lending: UnsafeRawBufferPointer(bytes))
      var description = MDB_val()
      guard mdb_get(transaction, Self.mainTable, &key, &description) == MDB_SUCCESS,
        description.mv_size > Self.flagsOffset + 1
      else { return false }
      let flags = description.bytes.bytes.load(UInt16.self, at: Self.flagsOffset)
      return (flags & UInt16(MDB_INTEGERKEY) != 0) == (entry.keys == .integers)
    }
    if isThere { numbers.append(entry.dbi) }
    return isThere
  }
}

@available(*, unavailable)
extension KnownTables: Sendable {}
