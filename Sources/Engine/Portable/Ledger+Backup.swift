import EventStore
import LMDB

/// What came of putting a backup in place.
public struct Restoration: Sendable, Equatable {
  /// What was found in the ledger before it was put in place: it is sound.
  public var verification: Verification
  /// Where the ledger is kept that stood in its place, if one did.
  public var aside: String?
}

extension Ledger {
  /// Writes a copy of one moment while others go on writing.
  ///
  /// The copy is made beside its place, every page, record and projection of it
  /// is checked, and only then it is moved there: what stands at the place is a
  /// whole backup or nothing.
  ///
  /// - Throws: `EngineError.store` where something stands at the place;
  ///   `EngineError.unsound` where the ledger itself is damaged.
  public func backUp(
    to path: String, progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(EngineError) -> Verification {
    let place = LedgerPlace(path: path)
    guard !place.isTaken else { throw place.taken }
    place.clearLeftovers()
    do throws(EngineError) {
      let found = try copyChecked(to: place.draft, of: self.path, progress)
      try place.settle(place.draft)
      return found
    } catch {
      Ledger.discard(place.draft)
      throw error
    }
  }

  /// Puts a copy of a backup in a place, checked like a new backup.
  ///
  /// With `replacing`, a ledger may stand there: both are exchanged in one step,
  /// so that a process killed at any moment leaves the old one or the new one.
  /// The old one is kept under another name.
  ///
  /// - Throws: `EngineError.inUse` where another process works with the ledger
  ///   to be replaced; `EngineError.unsound` where the backup is damaged.
  public static func restore(
    _ backup: String, to path: String, replacing: Bool,
    progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(EngineError) -> Restoration {
    let place = LedgerPlace(path: path)
    let replaces = replacing && place.holdsLedger
    guard replaces || !place.holdsLedger else { throw place.taken }
    if replaces, place.isInUse { throw .inUse(path: path) }
    place.clearLeftovers()
    let source = try Ledger.open(at: backup, readOnly: true, underSuspicion: true)
    do throws(EngineError) {
      let found = try source.copyChecked(to: place.draft, of: backup, progress)
      guard replaces else {
        try place.settle(place.draft)
        return Restoration(verification: found)
      }
      return Restoration(verification: found, aside: try place.replace(with: place.draft))
    } catch {
      Ledger.discard(place.draft)
      throw error
    }
  }

  /// Copies the ledger and checks the copy from its first page to its last row.
  private func copyChecked(
    to draft: String, of origin: String, _ progress: (_ done: UInt64, _ total: UInt64) -> Void
  ) throws(EngineError) -> Verification {
    try EngineError.relaying(try store.copy(to: draft))
    let found = try Ledger.open(at: draft, readOnly: true, underSuspicion: true)
      .verify(progress: progress)
    guard found.isWhole else { throw .unsound(path: origin, findings: found.findings) }
    return found
  }
}
