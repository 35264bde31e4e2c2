internal import CLMDB
internal import Synchronization

extension Environment {
  /// Takes over the map size that another process has chosen.
  func adoptMapSize() throws(LMDBError) {
    try resize { _ in 0 }
  }

  /// Doubles the map, unless another thread did so meanwhile.
  func grow(beyond seen: Int) throws(LMDBError) {
    guard seen < options.mapLimit else { throw failure(.mapLimit, "grow") }
    try resize { current in current > seen ? nil : min(seen * 2, self.options.mapLimit) }
  }

  /// Sets the size that the closure chooses; nil leaves it as it is.
  private func resize(_ choose: (Int) -> Int?) throws(LMDBError) {
    let code: Int32
    do {
      code = try gate.withNoTransactions {
        guard let size = choose(mapSize) else { return MDB_SUCCESS }
        let code = mdb_env_set_mapsize(pointer, size)
        state.withLock {
          if code == MDB_SUCCESS {
            $0.mapSize = Self.mapSize(of: pointer)
          } else {
            $0.health = .unmapped
          }
        }
        return code
      }
    } catch {
      throw failure(.blockedByReader, "grow")
    }
    if code != MDB_SUCCESS { throw failure(code, "grow") }
  }
}
