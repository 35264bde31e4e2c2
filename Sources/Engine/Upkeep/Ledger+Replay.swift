import EventStore
public import Projections

/// The state of the ledger at a position, folded from its events alone.
public struct Replay: Sendable, Equatable {
  public var position: UInt64
  public var digest: StateDigest
  public var status: LedgerStatus
}

extension Ledger {
  /// Folds the log up to a moment, apart from the live projections.
  ///
  /// - Throws: `EngineError.beyondHead` for a position the log does not reach.
  public func replay(
    to moment: AsOf? = nil, checking checks: RecordChecks = .checksums,
    progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(EngineError) -> Replay {
    let position = try store.read { (reader) throws(EngineError) in
      guard let moment else { return try EngineError.relaying(try reader.head()) }
      return try reader.position(of: moment)
    }
    let folded = try fold(through: position, checks: checks) { progress($0, position) }
    return Replay(
      position: position, digest: folded.encoded().digest,
      status: try answer(LedgerOverview(), from: folded))
  }
}
