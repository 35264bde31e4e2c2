internal import CLMDB

extension WriteTransaction {
  /// Changes tables in a part that is undone by itself when the closure throws.
  ///
  /// What was changed before the part stays; what the part changed is committed
  /// with the whole transaction. It costs copies of the pages that both change.
  package mutating func part<Result, Failure: LMDBFailure>(
    _ body: (inout WriteTransaction) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let environment = handle.environment
    var begun: OpaquePointer?
    let begin = mdb_txn_begin(environment.pointer, handle.pointer, 0, &begun)
    guard let begun else { throw Failure(environment.failure(begin, "begin")) }
    let partly = progress.part()
    var part = WriteTransaction(
      handle: TransactionHandle(
        pointer: begun, environment: environment, knownTables: KnownTables(handle.knownTables)),
      progress: partly)
    let result: Result
    do {
      result = try body(&part)
    } catch {
      mdb_txn_abort(begun)
      progress.join(partly, isUndone: true)
      throw error
    }
    if partly.isVoid {
      // The whole transaction will be undone, so that the result does not matter.
      mdb_txn_abort(begun)
      progress.join(partly, isUndone: true)
      return result
    }
    let code = mdb_txn_commit(begun)
    progress.join(partly, isUndone: code != MDB_SUCCESS)
    if code == MDB_MAP_FULL { progress.outgrown = true }
    if code != MDB_SUCCESS { throw Failure(environment.failure(code, "commit")) }
    return result
  }
}
