internal import CLMDB

extension Environment {
  /// Reads one unchanging snapshot.
  ///
  /// The snapshot keeps old pages from being reused: keep the closure short. A
  /// write of the same process that needs a larger map waits for its end.
  public func read<Result, Failure: LMDBFailure>(
    _ body: (inout ReadTransaction) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let pointer = try Failure.lifting(try begin(writing: false))
    defer {
      mdb_txn_abort(pointer)
      gate.leave(writing: false)
    }
    var transaction = ReadTransaction(
      handle: TransactionHandle(pointer: pointer, environment: self))
    return try body(&transaction)
  }

  /// Begins a transaction and enters the gate.
  func begin(writing: Bool) throws(LMDBError) -> OpaquePointer {
    while true {
      do {
        try gate.enter(writing: writing)
      } catch {
        throw failure(.nestedWrite, "begin")
      }
      do throws(LMDBError) {
        try requireHealth(writing: writing)
        var begun: OpaquePointer?
        let code = mdb_txn_begin(pointer, nil, writing ? 0 : UInt32(MDB_RDONLY), &begun)
        if let begun {
          if writing || seesOneState(begun) { return begun }
          mdb_txn_abort(begun)
          gate.leave(writing: writing)
          continue
        }
        if code != MDB_MAP_RESIZED { throw failure(code, "begin") }
      } catch {
        gate.leave(writing: writing)
        throw error
      }
      gate.leave(writing: writing)
      try adoptMapSize()
    }
  }

  /// Whether a reader that has begun sees the state that it took for the latest.
  ///
  /// LMDB takes the number of the last transaction first and its root pages after;
  /// each of two meta pages holds every other root. A reader that loses the
  /// processor in between finds there the second next transaction, which may not
  /// be on the disk yet, and would see less when it reads again.
  private func seesOneState(_ reader: OpaquePointer) -> Bool {
    var info = MDB_envinfo()
    mdb_env_info(pointer, &info)
    return info.me_last_txnid < mdb_txn_id(reader) + 2
  }
}
