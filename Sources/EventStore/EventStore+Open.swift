internal import LMDB

extension EventStore {
  /// What the opener means to do.
  public enum Mode: Sendable {
    /// Makes a new store; the parent directory must exist.
    case create
    /// Opens an existing store for reading and writing.
    case readWrite
    /// Opens an existing store for reading, even in a read-only directory.
    case readOnly
  }

  /// Opens or creates a store.
  ///
  /// Nothing is created unless asked for, nothing created is replaced, and a
  /// directory that holds something else is left as it is.
  public static func open(_ path: String, mode: Mode) throws(EventStoreError) -> EventStore {
    switch mode {
    case .create: try create(path)
    case .readWrite: try openExisting(path, .readWrite)
    case .readOnly: try openExisting(path, .readOnly)
    }
  }

  private static func create(_ path: String) throws(EventStoreError) -> EventStore {
    let environment = try environment(path, .create)
    let tables = try environment.write { (transaction) throws(EventStoreError) in
      let tables = try EventStoreError.lifting(try StoreTables(create: &transaction))
      try EventStoreError.lifting(
        try transaction.put(StoreFormat.value, at: StoreFormat.key, in: tables.meta))
      return tables
    }
    return EventStore(environment: environment, tables: tables)
  }

  private static func openExisting(
    _ path: String, _ mode: EnvironmentOptions.Mode
  ) throws(EventStoreError) -> EventStore {
    let environment = try environment(path, mode)
    let meta: Table
    do {
      meta = try environment.table(named: "meta")
    } catch {
      throw error.reason == .tableMissing
        ? .notAStore(path: environment.path) : EventStoreError(error)
    }
    let value = try environment.read { (transaction) throws(EventStoreError) in
      try EventStoreError.lifting(try transaction.value(at: StoreFormat.key, in: meta))
    }
    guard let format = value.flatMap(StoreFormat.parse) else {
      throw .notAStore(path: environment.path)
    }
    guard format == StoreFormat.current else {
      throw .unknownFormat(path: environment.path, found: format)
    }
    let tables: StoreTables
    do {
      tables = try StoreTables(open: environment)
    } catch {
      throw error.reason == .tableMissing
        ? .damaged(position: nil, finding: error.description) : EventStoreError(error)
    }
    return EventStore(environment: environment, tables: tables)
  }

  private static func environment(
    _ path: String, _ mode: EnvironmentOptions.Mode
  ) throws(EventStoreError) -> Environment {
    try EventStoreError.lifting(
      try Environment.open(path, options: EnvironmentOptions(mode: mode)))
  }
}
