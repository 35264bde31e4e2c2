internal import CLMDB

extension Reading where Self: ~Copyable {
  /// Lends the keys and values of a range one after the other.
  ///
  /// The transaction cannot be changed meanwhile.
  public borrowing func scan<Failure: LMDBFailure>(
    _ table: Table, _ range: KeyRange = .all, _ direction: ScanDirection = .forward,
    _ visit: (RawSpan, RawSpan) throws(Failure) -> ScanStep
  ) throws(Failure) {
    let handle = handle
    let cursor = try Failure.lifting(try Cursor(table, in: handle))
    var next = try Failure.lifting(try cursor.start(of: range, direction))
    while let entry = next, cursor.contains(entry, in: range, direction) {
      // A damaged page may lend keys of any length.
      if table.keys == .integers, entry.key.mv_size != MemoryLayout<UInt64>.size {
        throw Failure(table.environment.failure(.damaged, "scan", table: table.name))
      }
      if try visit(entry.key.bytes.bytes, entry.value.bytes.bytes) == .stop { return }
      next = try Failure.lifting(try cursor.move(direction == .forward ? MDB_NEXT : MDB_PREV))
    }
  }

  /// Copies of the first key and value of a range, in the direction given.
  public borrowing func first(
    in table: Table, _ range: KeyRange = .all, _ direction: ScanDirection = .forward
  ) throws(LMDBError) -> (key: [UInt8], value: [UInt8])? {
    var found: (key: [UInt8], value: [UInt8])?
    try scan(table, range, direction) { (key, value) throws(LMDBError) in
      found = (key.withUnsafeBytes { Array($0) }, value.withUnsafeBytes { Array($0) })
      return .stop
    }
    return found
  }
}

extension Cursor {
  /// The entry a scan visits first, if the range holds it.
  fileprivate func start(
    of range: KeyRange, _ direction: ScanDirection
  ) throws(LMDBError) -> Entry? {
    switch (direction, direction == .forward ? range.lower : range.upper) {
    case (.forward, .unbounded): return try move(MDB_FIRST)
    case (.backward, .unbounded): return try move(MDB_LAST)
    case (.forward, .including(let key)): return try seek(key)
    case (.forward, .excluding(let key)):
      guard let found = try seek(key) else { return nil }
      return compare(found, key) == 0 ? try move(MDB_NEXT) : found
    case (.backward, .including(let key)):
      guard let found = try seek(key) else { return try move(MDB_LAST) }
      return compare(found, key) == 0 ? found : try move(MDB_PREV)
    case (.backward, .excluding(let key)):
      return try seek(key) == nil ? try move(MDB_LAST) : try move(MDB_PREV)
    }
  }

  /// Whether a scan in this direction has not passed the end of the range.
  fileprivate func contains(
    _ entry: Entry, in range: KeyRange, _ direction: ScanDirection
  ) -> Bool {
    switch (direction, direction == .forward ? range.upper : range.lower) {
    case (_, .unbounded): true
    case (.forward, .including(let key)): compare(entry, key) <= 0
    case (.forward, .excluding(let key)): compare(entry, key) < 0
    case (.backward, .including(let key)): compare(entry, key) >= 0
    case (.backward, .excluding(let key)): compare(entry, key) > 0
    }
  }
}
