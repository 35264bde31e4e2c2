import EventSchema
import EventStore
import Glibc
import LMDB
import Projections

/// A ledger of changes: the log, the projections over it, and what can be asked.
///
/// Any number of processes may have one directory open; each command is one
/// write transaction, and each query reads one unchanging snapshot.
public final class Ledger: Sendable {
  /// Version of the engine, as recorded in evaluations.
  public static let engineVersion = "0.3.0"

  let store: EventStore
  let recentPlans = RecentPlans()

  private init(store: EventStore) {
    self.store = store
  }

  /// The directory.
  public var path: String { store.path }

  /// Makes an empty ledger; its parent directory must exist.
  ///
  /// It is made beside its place, given what `founding` writes, and then moved
  /// there whole. Somebody killed on the way leaves no half a ledger behind, only a
  /// directory named `….new`, which the next one to make it removes. An empty
  /// directory may stand in its place.
  ///
  /// `command` is noted in it, so that the same command is known again: see
  /// `wasMade(by:)`.
  ///
  /// - Throws: `EngineError.store` where something else stands in its place, or
  ///   its parent is missing or may not be written.
  public static func create(
    at path: String, by command: String? = nil,
    founding: (Ledger) throws(EngineError) -> Void = { _ in }
  ) throws(EngineError) -> Ledger {
    let place = LedgerPlace(path: path)
    place.clearLeftovers()
    do throws(EngineError) {
      try prepare(place.draft, by: command)
      try founding(try open(at: place.draft))
      try place.settle(place.draft)
    } catch {
      discard(place.draft)
      if case .store(.missing) = error { throw .store(.missing(path: path)) }
      throw error
    }
    return try open(at: path)
  }

  /// Removes a ledger that was made but found no place.
  static func discard(_ draft: String) {
    unlink(draft + "/data.mdb")
    unlink(draft + "/lock.mdb")
    rmdir(draft)
  }

  /// Makes an empty ledger and closes it.
  private static func prepare(_ path: String, by command: String?) throws(EngineError) {
    let store = try EngineError.relaying(try EventStore.open(path, mode: .create))
    try store.maintain { (writer) throws(EngineError) in
      for generation in Generation.allCases {
        _ = try EngineError.lifting(
          try writer.tables.table(named: generation.table, create: true))
      }
      try Generation.first.makeLive(in: &writer)
      try LedgerIdentity.give(to: &writer)
      if let command { try LedgerIdentity.note(founding: command, in: &writer) }
      let table = try EngineError.lifting(
        try writer.tables.table(named: Generation.first.table))
      try EngineError.lifting(
        try writer.tables.put(
          Checkpoint.beginning.wireBytes(), at: Checkpoint.key.bytes, in: table))
    }
  }

  /// Whether a command of this id made the ledger; a second time it must make none.
  public func wasMade(by command: String) throws(EngineError) -> Bool {
    try store.read { (reader) throws(EngineError) in
      try LedgerIdentity.founding(in: reader) == command
    }
  }

  /// Opens a ledger that exists.
  ///
  /// `underSuspicion` examines every page of its file first, so that damage is
  /// reported and does not end the process.
  public static func open(
    at path: String, readOnly: Bool = false, underSuspicion: Bool = false
  ) throws(EngineError) -> Ledger {
    Ledger(
      store: try EngineError.relaying(
        try EventStore.open(
          path, mode: readOnly ? .readOnly : .readWrite, checkingEveryPage: underSuspicion)))
  }
}
