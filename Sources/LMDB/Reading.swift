internal import CLMDB

/// What can be read in a transaction of either kind.
public protocol Reading: ~Copyable {
  var handle: TransactionHandle { get }
}

extension Reading where Self: ~Copyable {
  /// Lends the value of a key, or nil, straight from the map.
  @inlinable
  public borrowing func withValue<Key: ByteSource & ~Copyable & ~Escapable, Result, Failure>(
    at key: borrowing Key, in table: Table,
    _ body: (RawSpan?) throws(Failure) -> Result
  ) throws(Failure) -> Result where Failure: LMDBFailure {
    let found = try Failure.lifting(try lookUp(key, in: table))
    guard let found else { return try body(nil) }
    return try body(found.bytes)
  }

  /// A copy of the value of a key.
  @inlinable
  public borrowing func value<Key: ByteSource & ~Copyable & ~Escapable>(
    at key: borrowing Key, in table: Table
  ) throws(LMDBError) -> [UInt8]? {
    try lookUp(key, in: table).map { Array($0) }
  }

  /// How many entries a table has.
  public borrowing func count(of table: Table) throws(LMDBError) -> Int {
    let dbi = try handle.number(of: table, for: "count")
    var statistics = MDB_stat()
    let code = mdb_stat(handle.pointer, dbi, &statistics)
    if code != MDB_SUCCESS { throw handle.failure(code, "count", table) }
    return statistics.ms_entries
  }

  @inlinable
  borrowing func lookUp<Key: ByteSource & ~Copyable & ~Escapable>(
    _ key: borrowing Key, in table: Table
  ) throws(LMDBError) -> UnsafeRawBufferPointer? {
    let handle = handle
    return try key.withBytes { (key) throws(LMDBError) in try handle.value(at: key, in: table) }
  }
}
