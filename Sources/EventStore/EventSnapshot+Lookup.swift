internal import LMDB

extension EventSnapshot {
  func head() throws(EventStoreError) -> UInt64 {
    var head: UInt64 = 0
    try view.scan(tables.events, .all, .backward) { (key, _) throws(EventStoreError) in
      head = IntegerKey(key).value
      return .stop
    }
    return head
  }

  func lastRevision(of stream: NameID) throws(EventStoreError) -> UInt64 {
    var revision: UInt64 = 0
    let range = KeyRange(
      lower: .including(IndexKey.stream(stream, 1)),
      upper: .including(IndexKey.stream(stream, .max)))
    try view.scan(tables.index, range, .backward) { (key, _) throws(EventStoreError) in
      revision = IndexKey.number(key)
      return .stop
    }
    return revision
  }

  /// The position of a stream's event, or nil when the stream is shorter.
  func position(in stream: NameID, revision: UInt64) throws(EventStoreError) -> UInt64? {
    try view.withValue(at: IndexKey.stream(stream, revision), in: tables.index) {
      (value: RawSpan?) throws(EventStoreError) -> UInt64? in
      guard let value else { return nil }
      return try Self.position(value)
    }
  }

  /// Reads the value of a stream entry in the index.
  static func position(_ value: RawSpan) throws(EventStoreError) -> UInt64 {
    guard value.byteCount == 8 else {
      throw .damaged(position: nil, finding: "an index entry is unreadable")
    }
    return value.littleEndian(UInt64.self, at: 0)
  }

  /// Lends an event; nil when there is none at the position.
  func withEvent<Result, Failure: EventStoreFailure>(
    at position: UInt64, _ body: (borrowing EventView) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard let row = try Failure.relaying(try record(at: position)) else { return nil }
    let event = try Failure.relaying(
      try EventView(row, at: position, names: .passUnretained(names)))
    return try body(event)
  }

  /// The row of an event, good until the transaction ends or writes.
  func record(at position: UInt64) throws(EventStoreError) -> UnsafeRawBufferPointer? {
    try EventStoreError.lifting(try view.bytes(at: IntegerKey(position), in: tables.events))
  }

  /// Lends a row of the `events` table as an event.
  func lend<Result, Failure: EventStoreFailure>(
    _ row: RawSpan, at position: UInt64, to body: (borrowing EventView) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try row.withUnsafeBytes { (bytes) throws(Failure) in
      let event = try Failure.relaying(
        try EventView(bytes, at: position, names: .passUnretained(names)))
      return try body(event)
    }
  }

  func receipt(forCommand id: String) throws(EventStoreError) -> Receipt? {
    if !(1...64 ~= id.utf8.count) { return nil }
    return try view.withValue(at: Array(id.utf8), in: tables.commands) {
      (value: RawSpan?) throws(EventStoreError) -> Receipt? in
      guard let value else { return nil }
      return try ReceiptCoding.decode(value, id: id)
    }
  }

  func meta(_ key: String) throws(EventStoreError) -> [UInt8]? {
    try EventStoreError.lifting(try view.value(at: Self.metaKey(key), in: tables.meta))
  }

  static func metaKey(_ key: String) -> [UInt8] { [StoreFormat.layerPrefix] + Array(key.utf8) }
}
