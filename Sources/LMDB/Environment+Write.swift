internal import CLMDB
internal import Synchronization

extension Environment {
  /// Changes tables in one transaction, which commits when the closure returns.
  ///
  /// When the closure throws, nothing is changed. When the map turns out to be
  /// too small, the transaction is undone, the map grows and **the closure runs
  /// again**: it must not change anything outside that a second run would spoil.
  ///
  /// So it does when it creates a table that another process has dropped.
  ///
  /// A commit that fails leaves the environment open for reading only; open it
  /// again to find out what is on disk.
  public func write<Result, Failure: LMDBFailure>(
    _ body: (inout WriteTransaction) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if options.mode == .readOnly { throw Failure(failure(.readOnly, "begin")) }
    while true {
      let seen = mapSize
      switch try attempt(body) {
      case .committed(let result): return result
      case .outgrown: try Failure.lifting(try grow(beyond: seen))
      case .stale(let entry): try Failure.lifting(try forget(entry))
      }
    }
  }

  private enum Attempt<Result> {
    case committed(Result)
    case outgrown
    case stale(Table.Entry)
  }

  private func attempt<Result, Failure: LMDBFailure>(
    _ body: (inout WriteTransaction) throws(Failure) -> Result
  ) throws(Failure) -> Attempt<Result> {
    let pointer = try Failure.lifting(try begin(writing: true))
    defer { gate.leave(writing: true) }
    let progress = WriteProgress()
    var transaction = WriteTransaction(
      handle: TransactionHandle(pointer: pointer, environment: self), progress: progress)
    let result: Result
    do {
      result = try body(&transaction)
    } catch {
      abort(pointer, progress)
      if let again: Attempt<Result> = reasonToRepeat(progress) { return again }
      throw error
    }
    if let again: Attempt<Result> = reasonToRepeat(progress) {
      abort(pointer, progress)
      return again
    }
    let code = mdb_txn_commit(pointer)
    if code == MDB_SUCCESS {
      state.withLock { $0.tables.merge(progress.openedTables) { _, new in new } }
      return .committed(result)
    }
    progress.revokeTables()
    if code == MDB_MAP_FULL { return .outgrown }
    if code != MDB_BAD_TXN { state.withLock { $0.health = .unknownOnDisk } }
    throw Failure(failure(code, "commit"))
  }

  /// Why the closure has to run again, whatever it made of the error itself.
  private func reasonToRepeat<Result>(_ progress: WriteProgress) -> Attempt<Result>? {
    if progress.outgrown { return .outgrown }
    return progress.staleTable.map { .stale($0) }
  }

  private func abort(_ pointer: OpaquePointer, _ progress: WriteProgress) {
    mdb_txn_abort(pointer)
    progress.revokeTables()
  }
}
