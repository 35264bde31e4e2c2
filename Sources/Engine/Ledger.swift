import EventSchema
import EventStore
import LMDB
import Projections

/// A ledger of changes: the log, the projections over it, and what can be asked.
///
/// Any number of processes may have one directory open; each command is one
/// write transaction, and each query reads one unchanging snapshot.
public final class Ledger: Sendable {
  /// Version of the engine, as recorded in evaluations.
  public static let engineVersion = "0.1.0"

  let store: EventStore

  private init(store: EventStore) {
    self.store = store
  }

  /// The directory.
  public var path: String { store.path }

  /// Makes an empty ledger; its parent directory must exist.
  public static func create(at path: String) throws(EngineError) -> Ledger {
    let store = try EngineError.relaying(try EventStore.open(path, mode: .create))
    let ledger = Ledger(store: store)
    try store.maintain { (writer) throws(EngineError) in
      for generation in Generation.allCases {
        _ = try EngineError.lifting(
          try writer.tables.table(named: generation.table, create: true))
      }
      try Generation.first.makeLive(in: &writer)
      let table = try EngineError.lifting(
        try writer.tables.table(named: Generation.first.table))
      try EngineError.lifting(
        try writer.tables.put(
          Checkpoint(position: 0).wireBytes(), at: Checkpoint.key.bytes, in: table))
    }
    return ledger
  }

  /// Opens a ledger that exists.
  public static func open(
    at path: String, readOnly: Bool = false
  ) throws(EngineError) -> Ledger {
    Ledger(
      store: try EngineError.relaying(
        try EventStore.open(path, mode: readOnly ? .readOnly : .readWrite)))
  }
}
