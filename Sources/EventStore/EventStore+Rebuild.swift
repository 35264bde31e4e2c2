internal import LMDB

extension EventStore {
  /// Derives the `index` table anew from the events, in one transaction.
  public func rebuildIndexes() throws(EventStoreError) {
    try environment.write { (transaction) throws(EventStoreError) in
      let snapshot = snapshot(TransactionView(transaction.handle), writing: true)
      try EventStoreError.lifting(try transaction.clear(tables.index))
      let head = try snapshot.head()
      var next: UInt64 = 1
      while next <= head {
        let last = min(head, next + Self.rebuildBatch - 1)
        for entry in try snapshot.indexEntries(of: next...last) {
          try EventStoreError.lifting(
            try transaction.put(entry.value, at: entry.key, in: tables.index))
        }
        next = last + 1
      }
    }
  }

  /// How many events are read before their entries are written.
  private static let rebuildBatch: UInt64 = 4096
}

extension EventSnapshot {
  fileprivate func indexEntries(
    of positions: ClosedRange<UInt64>
  ) throws(EventStoreError) -> [(key: [UInt8], value: [UInt8])] {
    var entries: [(key: [UInt8], value: [UInt8])] = []
    try view.scan(tables.events, .integers(positions)) { (key, value) throws(EventStoreError) in
      let position = IntegerKey(key).value
      try lend(value, at: position) { (event) throws(EventStoreError) in
        entries += IndexKey.entries(
          stream: event.streamID, revision: event.revision, type: event.typeID, position: position)
      }
      return .proceed
    }
    return entries
  }
}
