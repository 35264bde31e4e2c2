import Engine
import EventStore
import LMDB

/// Changes rows of the live projections behind the engine's back.
func damage(
  _ path: String, _ change: (inout WriteTransaction, Table) throws(LMDBError) -> Void
) throws {
  let store = try EventStore.open(path, mode: .readWrite)
  try store.maintain { (writer) throws(EventStoreError) in
    let live = try writer.meta("live-projections").map { String(decoding: $0, as: UTF8.self) }
    let table = try EventStoreError.lifting(
      try writer.tables.table(named: "projections.\(live ?? "a")"))
    try EventStoreError.lifting(try change(&writer.tables, table))
  }
}

/// The first key of a table that begins with some bytes.
func firstKey(
  _ prefix: [UInt8], _ transaction: borrowing WriteTransaction, _ table: Table
) throws(LMDBError) -> [UInt8] {
  var found = prefix
  try transaction.scan(table, .prefix(prefix)) { (key, _) throws(LMDBError) in
    found = key.withUnsafeBytes { Array($0) }
    return .stop
  }
  return found
}

/// Changes the last byte of an event's payload behind the store's back.
func damageRecord(at position: UInt64, of path: String) throws {
  let store = try EventStore.open(path, mode: .readWrite)
  try store.maintain { (writer) throws(EventStoreError) in
    let events = try EventStoreError.lifting(
      try writer.tables.table(named: "events", keys: .integers))
    let key = IntegerKey(position)
    guard
      var record = try EventStoreError.lifting(try writer.tables.value(at: key, in: events))
    else { return }
    // Behind the payload stand the hashes of the subtrees that the event completes.
    record[record.count - 1 - 32 * (1 + position.trailingZeroBitCount)] ^= 1
    try EventStoreError.lifting(try writer.tables.put(record, at: key, in: events))
  }
}
