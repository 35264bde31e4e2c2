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
  /// directory that holds something else is left as it is. With
  /// `checkingEveryPage`, the whole file is examined first: do so before verifying
  /// a store under suspicion, as a damaged page may otherwise end the process.
  public static func open(
    _ path: String, mode: Mode, checkingEveryPage: Bool = false
  ) throws(EventStoreError) -> EventStore {
    let options: EnvironmentOptions.Mode =
      switch mode {
      case .create: .create
      case .readWrite: .readWrite
      case .readOnly: .readOnly
      }
    let environment = try EventStoreError.lifting(
      try Environment.open(
        path,
        options: EnvironmentOptions(mode: options, checksEveryPage: checkingEveryPage)))
    return mode == .create ? try create(in: environment) : try openExisting(in: environment)
  }

  private static func create(
    in environment: Environment
  ) throws(EventStoreError) -> EventStore {
    let tables = try environment.write { (transaction) throws(EventStoreError) in
      let tables = try EventStoreError.lifting(try StoreTables(create: &transaction))
      try EventStoreError.lifting(
        try transaction.put(StoreFormat.value, at: StoreFormat.key, in: tables.meta))
      return tables
    }
    return EventStore(environment: environment, tables: tables)
  }

  private static func openExisting(
    in environment: Environment
  ) throws(EventStoreError) -> EventStore {
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
}
