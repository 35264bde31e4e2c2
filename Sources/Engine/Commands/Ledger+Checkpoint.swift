import ChangeControl
import EventStore
import Projections

extension Ledger {
  /// Events from one checkpoint in the log to the next.
  ///
  /// One takes about 500 bytes and a few microseconds. Every thousand events, that
  /// is below half a thousandth of either, and somebody who has the log alone, without
  /// receipts, narrows a difference down to a thousand events.
  public static let checkpointSpacing: UInt64 = 1000

  /// Records what the projections and the tree over the log come to, unless that was
  /// the last thing recorded.
  public func checkpoint(_ context: CommandContext) throws(EngineError) -> Outcome {
    try transact(context, content: CommandContent("checkpoint").bytes) {
      (session) throws(EngineError) in
      let head = session.rows.writer.base
      let last = try session.rows.writer.ledgerEvents(EventQuery(from: max(1, head)))
      if case .ledger = last.last?.event { return StreamName.ledger.text }
      try session.recordCheckpoint()
      return StreamName.ledger.text
    }
  }
}

extension CommandSession {
  /// Records a checkpoint where the log has crossed a boundary with this command.
  mutating func checkpointAtBoundary() throws(EngineError) {
    guard let last = recorded.last else { return }
    if case .ledger = last.event { return }
    let spacing = Ledger.checkpointSpacing
    guard rows.writer.base / spacing != last.position / spacing else { return }
    try recordCheckpoint()
  }

  mutating func recordCheckpoint() throws(EngineError) {
    let size = try EngineError.relaying(try rows.writer.head())
    let root = try EngineError.relaying(try rows.writer.treeRoot(size: size))
    let states = zip(ProjectionCatalogue.all, rows.states).map { projection, state in
      LedgerCheckpoint.State(
        projection: projection.name, version: projection.version, rows: state.rows,
        digest: ContentDigest(exactly: state.bytes))
    }
    let checkpoint = LedgerCheckpoint(
      size: size, root: ContentDigest(exactly: root.bytes), states: states)
    try record([.ledger(.checkpointed(checkpoint))], in: .ledger)
  }
}
