extension Reading where Self: ~Copyable {
  /// Lends the keys and values of a range one after the other.
  ///
  /// The transaction cannot be changed meanwhile.
  @inlinable
  public borrowing func scan<Failure: LMDBFailure>(
    _ table: Table, _ range: KeyRange = .all, _ direction: ScanDirection = .forward,
    _ visit: (RawSpan, RawSpan) throws(Failure) -> ScanStep
  ) throws(Failure) {
    var cursor = try Failure.lifting(try RangeCursor(table, in: handle, range, direction))
    while let entry = try Failure.lifting(try cursor.next()) {
      if try visit(entry.key.bytes, entry.value.bytes) == .stop { return }
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
