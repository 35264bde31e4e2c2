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
    to moment: AsOf? = nil, progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(EngineError) -> Replay {
    try store.read { (reader) throws(EngineError) in
      let head = try EngineError.relaying(try reader.head())
      let position =
        if let moment { try reader.position(of: moment) } else { head }
      let rows = try reader.fold(through: position) { progress($0, position) }
      let digest = try StateDigest(of: rows)
      let replayed = ReplayedRows(reader, rows: rows, position: position)
      do throws(EngineError) {
        let status = try LedgerOverview().answer(from: replayed)
        reader = replayed.release()
        return Replay(position: position, digest: digest, status: status)
      } catch {
        reader = replayed.release()
        throw error
      }
    }
  }
}
