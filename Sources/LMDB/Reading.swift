internal import CLMDB

/// What can be read in a transaction of either kind.
public protocol Reading: ~Copyable {
  var handle: TransactionHandle { get }
}

extension Reading where Self: ~Copyable {
  /// Lends the value of a key, or nil, straight from the map.
  public borrowing func withValue<Key: ByteSource & ~Copyable & ~Escapable, Result, Failure>(
    at key: borrowing Key, in table: Table,
    _ body: (RawSpan?) throws(Failure) -> Result
  ) throws(Failure) -> Result where Failure: LMDBFailure {
    let found = try Failure.lifting(try lookUp(key, in: table))
    guard let found else { return try body(nil) }
    return try body(found.bytes)
  }

  /// A copy of the value of a key.
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

  private borrowing func lookUp<Key: ByteSource & ~Copyable & ~Escapable>(
    _ key: borrowing Key, in table: Table
  ) throws(LMDBError) -> UnsafeRawBufferPointer? {
    let handle = handle
    let dbi = try handle.number(of: table, for: "get")
    return try handle.withKey(key, of: table, for: "get") { (key) throws(LMDBError) in
      var value = MDB_val()
      let code = mdb_get(handle.pointer, dbi, &key, &value)
      if code == MDB_NOTFOUND { return nil }
      if code != MDB_SUCCESS { throw handle.failure(code, "get", table) }
      return value.bytes
    }
  }
}
