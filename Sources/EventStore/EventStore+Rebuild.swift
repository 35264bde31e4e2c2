internal import LMDB

extension EventStore {
  /// Derives the `index` table anew from the events, in one transaction.
  public func rebuildIndexes() throws(EventStoreError) {
    try environment.write { (transaction) throws(EventStoreError) in
      let snapshot = snapshot(TransactionView(transaction.handle), writing: true)
      try EventStoreError.lifting(try transaction.clear(tables.index))
      var last: IndexEntry?
      for entry in try snapshot.indexEntries() where entry != last {
        last = entry
        try EventStoreError.lifting(
          try transaction.append(entry.value, at: entry.key, in: tables.index))
      }
    }
  }
}

/// One entry of the index, small enough to sort those of a long log in memory:
/// entries in the order of their keys fill page after page.
private struct IndexEntry: Comparable {
  var kind: UInt8
  var name: NameID
  /// Revision or position, by kind.
  var number: UInt64
  var position: UInt64

  var key: [UInt8] {
    kind == IndexKey.byStream ? IndexKey.stream(name, number) : IndexKey.type(name, number)
  }

  var value: [UInt8] { kind == IndexKey.byStream ? IndexKey.value(position) : [] }

  /// Entries with the same key are the same; damage can make two of them.
  static func == (left: IndexEntry, right: IndexEntry) -> Bool {
    (left.kind, left.name, left.number) == (right.kind, right.name, right.number)
  }

  static func < (left: IndexEntry, right: IndexEntry) -> Bool {
    (left.kind, left.name.rawValue, left.number, left.position)
      < (right.kind, right.name.rawValue, right.number, right.position)
  }
}

extension EventSnapshot {
  /// Every entry that the log calls for, in the order of keys.
  fileprivate func indexEntries() throws(EventStoreError) -> [IndexEntry] {
    var entries: [IndexEntry] = []
    try view.scan(tables.events) { (key, value) throws(EventStoreError) in
      let position = IntegerKey(key).value
      try lend(value, at: position) { (event) throws(EventStoreError) in
        entries.append(
          IndexEntry(
            kind: IndexKey.byStream, name: event.streamID, number: event.revision,
            position: position))
        entries.append(
          IndexEntry(
            kind: IndexKey.byType, name: event.typeID, number: position, position: position))
      }
      return .proceed
    }
    entries.sort()
    return entries
  }
}
