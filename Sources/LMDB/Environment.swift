internal import CLMDB
internal import Glibc
internal import Synchronization

/// An open LMDB environment: a directory with named tables.
///
/// One process holds a directory open once, and any number of its threads share
/// it. Any number of processes may write: LMDB lets one transaction in at a
/// time. The environment closes when its last reference goes.
// Unchecked because of the pointer to LMDB's environment, which LMDB shares
// between threads; all other state is behind a mutex or the gate.
public final class Environment: @unchecked Sendable {
  /// The directory, without links and relative parts.
  public let path: String
  public let options: EnvironmentOptions

  /// Whether other processes cannot see that this one reads.
  ///
  /// So it is only when the lock file cannot be written: a writer might then
  /// reuse pages under a long read.
  public let isLockless: Bool

  let pointer: OpaquePointer
  let gate = TransactionGate()
  let state: Mutex<State>
  /// Held while a table is opened for reading: LMDB allows one at a time.
  let opening = Mutex(())

  struct State {
    var tables: [String: Table.Entry] = [:]
    var health = Health.sound
    var mapSize: Int
  }

  enum Health {
    case sound
    /// A commit failed: what is on disk is known only after the next open.
    case unknownOnDisk
    /// The map could not be restored after a change of size.
    case unmapped
  }

  init(path: String, options: EnvironmentOptions, isLockless: Bool, pointer: OpaquePointer) {
    self.path = path
    self.options = options
    self.isLockless = isLockless
    self.pointer = pointer
    state = Mutex(State(mapSize: Self.mapSize(of: pointer)))
  }

  deinit {
    mdb_env_close(pointer)
    OpenPaths.release(path)
  }

  /// The size of the map in bytes, as this process has it now.
  public var mapSize: Int { state.withLock { $0.mapSize } }

  /// How many transactions have changed the file since it was made.
  ///
  /// Looks into the map, which must not move meanwhile: for tests and measurements.
  package var commitCount: Int {
    var info = MDB_envinfo()
    mdb_env_info(pointer, &info)
    return info.me_last_txnid
  }

  /// Whether the calling thread is inside a transaction.
  package var isInsideTransaction: Bool { gate.isInside }

  /// Asks LMDB, which looks into the map: no other thread may move it meanwhile.
  static func mapSize(of pointer: OpaquePointer) -> Int {
    var info = MDB_envinfo()
    mdb_env_info(pointer, &info)
    return info.me_mapsize
  }

  func failure(_ reason: LMDBReason, _ operation: String, table: String? = nil) -> LMDBError {
    LMDBError(reason, operation: operation, table: table, path: path)
  }

  func failure(_ code: Int32, _ operation: String, table: String? = nil) -> LMDBError {
    LMDBError(code: code, operation: operation, table: table, path: path)
  }

  /// Refuses transactions that the state of the environment does not allow.
  func requireHealth(writing: Bool) throws(LMDBError) {
    switch state.withLock({ $0.health }) {
    case .sound: return
    case .unknownOnDisk: if writing { throw failure(.needsReopen, "begin") }
    case .unmapped: throw failure(.needsReopen, "begin")
    }
  }
}
