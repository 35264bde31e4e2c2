internal import CLMDB
internal import Glibc

/// A walk over the entries of a range, closed when it goes out of scope.
///
/// The ends of the range are compared here and not by LMDB, as numbers where keys
/// are numbers: a long scan is little more than LMDB's own step.
@usableFromInline
package struct RangeCursor: ~Copyable {
  /// A key and its value in the map, good until the transaction ends or writes.
  @usableFromInline
  package struct Entry {
    @usableFromInline let keyAddress: UnsafeRawPointer
    @usableFromInline let keyCount: Int
    @usableFromInline let valueAddress: UnsafeRawPointer
    @usableFromInline let valueCount: Int

    @inlinable package var key: UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(start: keyAddress, count: keyCount)
    }

    @inlinable package var value: UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(start: valueAddress, count: valueCount)
    }
  }

  private enum End {
    case open
    case number(UInt64, isIncluded: Bool)
    case bytes([UInt8], isIncluded: Bool)
  }

  private let pointer: OpaquePointer
  private let handle: TransactionHandle
  private let table: Table
  private let hasIntegerKeys: Bool
  private let range: KeyRange
  private let direction: ScanDirection
  private let end: End
  private var hasBegun = false

  @usableFromInline
  package init(
    _ table: Table, in handle: TransactionHandle, _ range: KeyRange, _ direction: ScanDirection
  ) throws(LMDBError) {
    let end = try Self.end(direction == .forward ? range.upper : range.lower, of: table)
    let dbi = try handle.number(of: table, for: "scan")
    var opened: OpaquePointer?
    let code = mdb_cursor_open(handle.pointer, dbi, &opened)
    guard let opened else { throw handle.failure(code, "scan", table) }
    pointer = opened
    self.handle = handle
    self.table = table
    hasIntegerKeys = table.keys == .integers
    self.range = range
    self.direction = direction
    self.end = end
  }

  deinit { mdb_cursor_close(pointer) }

  /// The next entry, or nil at the end of the range.
  @usableFromInline
  package mutating func next() throws(LMDBError) -> Entry? {
    let found: Entry?
    if hasBegun {
      found = try move(direction == .forward ? MDB_NEXT : MDB_PREV)
    } else {
      hasBegun = true
      found = try start()
    }
    guard let found, isWithin(found) else { return nil }
    return found
  }

  private func isWithin(_ entry: Entry) -> Bool {
    let (order, isIncluded): (Int, Bool)
    switch end {
    case .open: return true
    case .number(let limit, let included):
      let number = entry.keyAddress.loadUnaligned(as: UInt64.self)
      (order, isIncluded) = (number < limit ? -1 : number == limit ? 0 : 1, included)
    case .bytes(let limit, let included):
      (order, isIncluded) = (Self.order(entry, limit), included)
    }
    if order == 0 { return isIncluded }
    return (order < 0) == (direction == .forward)
  }

  private func start() throws(LMDBError) -> Entry? {
    switch (direction, direction == .forward ? range.lower : range.upper) {
    case (.forward, .unbounded): return try move(MDB_FIRST)
    case (.backward, .unbounded): return try move(MDB_LAST)
    case (.forward, .including(let key)): return try seek(key)
    case (.forward, .excluding(let key)):
      guard let found = try seek(key) else { return nil }
      return found.key.elementsEqual(key) ? try move(MDB_NEXT) : found
    case (.backward, .including(let key)):
      guard let found = try seek(key) else { return try move(MDB_LAST) }
      return found.key.elementsEqual(key) ? found : try move(MDB_PREV)
    case (.backward, .excluding(let key)):
      return try seek(key) == nil ? try move(MDB_LAST) : try move(MDB_PREV)
    }
  }

  private static func end(_ bound: KeyRange.Bound, of table: Table) throws(LMDBError) -> End {
    let (key, isIncluded): ([UInt8], Bool)
    switch bound {
    case .unbounded: return .open
    case .including(let bytes): (key, isIncluded) = (bytes, true)
    case .excluding(let bytes): (key, isIncluded) = (bytes, false)
    }
    guard table.keys == .integers else { return .bytes(key, isIncluded: isIncluded) }
    guard key.count == MemoryLayout<UInt64>.size else {
      throw table.environment.failure(.invalidKey, "scan", table: table.name)
    }
    let number = key.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
    return .number(number, isIncluded: isIncluded)
  }

  /// How a key compares with another, byte by byte, as LMDB orders them.
  private static func order(_ entry: Entry, _ other: [UInt8]) -> Int {
    other.withUnsafeBytes { other in
      let common = min(entry.keyCount, other.count)
      if common > 0, let address = other.baseAddress {
        let order = Int(memcmp(entry.keyAddress, address, common))
        if order != 0 { return order }
      }
      return entry.keyCount - other.count
    }
  }

  /// The first entry at or behind a key.
  private func seek(_ key: [UInt8]) throws(LMDBError) -> Entry? {
    try key.withBytes { (key) throws(LMDBError) in
      try move(MDB_SET_RANGE, from: try handle.key(key, of: table, for: "scan"))
    }
  }

  private func move(
    _ operation: MDB_cursor_op, from start: MDB_val = MDB_val()
  ) throws(LMDBError) -> Entry? {
    var (key, value) = (start, MDB_val())
    let code = mdb_cursor_get(pointer, &key, &value, operation)
    if code == MDB_NOTFOUND { return nil }
    if code != MDB_SUCCESS { throw handle.failure(code, "scan", table) }
    // A damaged page may lend keys of any length.
    if hasIntegerKeys, key.mv_size != MemoryLayout<UInt64>.size {
      throw table.environment.failure(.damaged, "scan", table: table.name)
    }
    return Entry(
      keyAddress: UnsafeRawPointer(key.mv_data), keyCount: key.mv_size,
      valueAddress: UnsafeRawPointer(value.mv_data), valueCount: value.mv_size)
  }
}
