internal import CLMDB

extension Environment {
  /// Fails unless every page in use makes sense, however busy writers are.
  ///
  /// A read transaction keeps them from reusing pages under the walk.
  func checkEveryPage() throws(LMDBError) {
    let file = DataFile(directory: path)
    while true {
      let transaction = try begin(writing: false)
      defer {
        mdb_txn_abort(transaction)
        gate.leave(writing: false)
      }
      let sound = try file.isSound(at: UInt64(mdb_txn_id(transaction)), isHeld: !isLockless)
      guard let sound else { continue }
      guard sound else { throw failure(.damaged, "open") }
      return
    }
  }
}
