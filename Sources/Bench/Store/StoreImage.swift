import Floor

/// All entries of a store's tables, as raw LMDB sees them.
struct StoreImage {
  /// Tables of a ledger, and whether their keys are integers.
  static let tables = [
    (name: "events", integerKeys: true), (name: "index", integerKeys: false),
    (name: "names", integerKeys: false), (name: "commands", integerKeys: false),
    (name: "meta", integerKeys: false), (name: "projections.a", integerKeys: false),
    (name: "projections.b", integerKeys: false),
  ]

  /// In the order of tables and keys.
  private(set) var entries: [FloorEntry] = []

  init(of path: String) throws(BenchError) {
    let environment = try StoreImage.open(path)
    for table in StoreImage.tables {
      var found: [FloorEntry] = []
      _ = try BenchError.flooring { () throws(FloorError) in
        try environment.scan(table.name) { key, value in
          found.append(
            FloorEntry(
              table: table.name, key: Array(key), value: Array(value),
              isAppended: table.integerKeys))
        }
      }
      entries += found
    }
  }

  /// Opens a ledger's file, or makes one with the same tables.
  static func open(_ path: String) throws(BenchError) -> FloorEnvironment {
    try BenchError.flooring { () throws(FloorError) in
      let environment = try FloorEnvironment(path)
      for table in tables { try environment.open(table.name, integerKeys: table.integerKeys) }
      return environment
    }
  }

  /// What commits wrote between another image and this one, shared out to them
  /// again.
  ///
  /// New entries of a table go to the commits in the order of their keys, which
  /// is that of time in every table of a ledger or nearly so; an entry that was
  /// there before and has changed is written by each of them.
  func commits(since earlier: StoreImage, count: Int) -> [[FloorEntry]] {
    var before: [FloorEntry.ID: [UInt8]] = [:]
    for entry in earlier.entries { before[entry.id] = entry.value }
    var commits = [[FloorEntry]](repeating: [], count: count)
    let isNew = { (entry: FloorEntry) in before[entry.id] == nil }
    for run in Dictionary(grouping: entries.filter(isNew), by: \.run).values {
      for (place, entry) in run.enumerated() { commits[place * count / run.count].append(entry) }
    }
    for entry in entries where before[entry.id].map({ $0 != entry.value }) ?? false {
      for index in commits.indices { commits[index].append(entry) }
    }
    return commits
  }
}

extension FloorEntry {
  /// What tells an entry from all others of a store.
  struct ID: Hashable {
    var table: String
    var key: [UInt8]
  }

  var id: ID { ID(table: table, key: key) }

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
