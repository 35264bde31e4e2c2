internal import LMDB

/// A log of events in a directory, with gapless positions from 1.
///
/// Any number of threads and processes may use one directory; within a process
/// it is opened once and shared. It closes when its last reference goes.
public final class EventStore: Sendable {
  let environment: Environment
  let tables: StoreTables
  let cache = NameCache()
  let queue = CommandQueue()

  init(environment: Environment, tables: StoreTables) {
    self.environment = environment
    self.tables = tables
  }

  /// The directory, without links and relative parts.
  public var path: String { environment.path }

  /// Whether other processes cannot see that this one reads.
  ///
  /// So it is only when a store opened for reading has no lock file that can be
  /// written: see that no writer works on it meanwhile.
  public var isLockless: Bool { environment.isLockless }

  /// How many transactions have changed the store: for tests and measurements,
  /// while nobody writes.
  package var commitCount: Int { environment.commitCount }

  func snapshot(_ view: TransactionView, writing: Bool) -> EventSnapshot {
    EventSnapshot(view: view, tables: tables, names: names(view, writing: writing))
  }

  func names(_ view: TransactionView, writing: Bool) -> Names {
    Names(view: view, table: tables.names, cache: cache, writing: writing)
  }
}
