import Floor

/// What the tables of a store hold, as raw LMDB sees them: enough to tell what a
/// later look finds new or changed.
struct StoreImage {
  /// Tables of a ledger, and whether their keys are integers.
  static let tables = [
    (name: "events", integerKeys: true), (name: "index", integerKeys: false),
    (name: "names", integerKeys: false), (name: "commands", integerKeys: false),
    (name: "meta", integerKeys: false), (name: "projections.a", integerKeys: false),
    (name: "projections.b", integerKeys: false),
  ]

  /// The hash of each value but those of events, which never change.
  private var known: [FloorEntry.ID: Int] = [:]
  /// The last event looked at.
  private var lastPosition: UInt64?

  /// Opens a ledger's file, or makes one with the same tables.
  static func open(_ path: String) throws(BenchError) -> FloorEnvironment {
    try BenchError.flooring { () throws(FloorError) in
      let environment = try FloorEnvironment(path)
      for table in tables { try environment.open(table.name, integerKeys: table.integerKeys) }
      return environment
    }
  }

  /// Entries that were not there at the last look, and those with other values, in
  /// the order of tables and keys.
  mutating func look(
    at path: String
  ) throws(BenchError) -> (new: [FloorEntry], changed: [FloorEntry]) {
    let environment = try StoreImage.open(path)
    var (new, changed): ([FloorEntry], [FloorEntry]) = ([], [])
    for table in StoreImage.tables {
      _ = try BenchError.flooring { () throws(FloorError) in
        try environment.scan(table.name, behind: table.integerKeys ? lastPosition : nil) {
          key, value in
          let entry = FloorEntry(
            table: table.name, key: Array(key), value: Array(value), isAppended: table.integerKeys)
          if table.integerKeys {
            lastPosition = key.loadUnaligned(as: UInt64.self)
            new.append(entry)
            return
          }
          let hash = entry.value.hashValue
          let before = known.updateValue(hash, forKey: entry.id)
          if before == nil { new.append(entry) } else if before != hash { changed.append(entry) }
        }
      }
    }
    return (new, changed)
  }

  /// What commits wrote since the last look, shared out to them again.
  ///
  /// New entries of a table go to the commits in the order of their keys, which
  /// is that of time in every table of a ledger or nearly so; an entry that was
  /// there before and has changed is written by each of them.
  mutating func commits(at path: String, count: Int) throws(BenchError) -> [[FloorEntry]] {
    let (new, changed) = try look(at: path)
    var commits = [[FloorEntry]](repeating: [], count: count)
    for run in Dictionary(grouping: new, by: \.run).values {
      for (place, entry) in run.enumerated() { commits[place * count / run.count].append(entry) }
    }
    for index in commits.indices { commits[index] += changed }
    return commits
  }
}

extension FloorEntry {
  /// What tells an entry from all others of a store.
  struct ID: Hashable {
    var table: String
    var key: [UInt8]
  }

  fileprivate var id: ID { ID(table: table, key: key) }

  /// Table and kind of key: entries of one kind are in the order of time.
  fileprivate var run: ID {
    ID(table: table, key: Array(key.prefix(table == "events" || table == "commands" ? 0 : 2)))
  }

  /// The same entry in one table that holds all of them, at a key as ordered.
  func inOneTable(_ name: String) -> FloorEntry {
    let place = UInt8(StoreImage.tables.firstIndex { $0.name == table } ?? 0)
    return FloorEntry(
      table: name, key: [place] + (isAppended ? Array(key.reversed()) : key), value: value)
  }
}
