import EventSchema
import EventStore
import LMDB
import Projections

/// What a rebuild found and did.
public struct Rebuild: Sendable, Equatable {
  public var position: UInt64
  /// The live projections before; nil where they could not be read to the end.
  public var before: StateDigest?
  public var after: StateDigest
  /// Whether the log's own index was not what the log says, and was made anew.
  public var mendedIndex: Bool

  /// Whether the live projections were what the log says.
  public var agrees: Bool { before == after }
}

extension Ledger {
  /// Derives every projection anew beside the live ones and makes them live.
  ///
  /// The log is folded in memory, on all cores, while writers go on; its own index is
  /// held against it and derived anew only where they differ. Then one transaction
  /// catches up, fills the shadow generation, compares it with the live one and
  /// makes it live. Killed at any moment before that commit, it leaves the live
  /// generation as it was.
  public func rebuild(
    checking checks: RecordChecks = .checksums,
    progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(EngineError) -> Rebuild {
    let head = try store.read { (reader) throws(EngineError) in
      try EngineError.relaying(try reader.head())
    }
    let folded = try fold(through: head, checks: checks) { progress($0, head) }
    // An index that cannot be read is made anew as well.
    let mendsIndex = try store.read { (reader) throws(EngineError) in
      (try? reader.indexFingerprint(through: head)) != folded.index
    }
    if mendsIndex { try EngineError.relaying(try store.rebuildIndexes()) }
    var state = folded.encoded()
    return try store.maintain { (writer) throws(EngineError) in
      let head = try EngineError.relaying(try writer.head())
      if head > folded.position {
        try folded.catchUp(to: head, from: writer)
        state = folded.encoded()
      }
      let live = try? Generation.live(in: writer)
      let shadow = live?.other ?? .first
      let before = try live.map { (live) throws(EngineError) in
        try StateDigest(
          of: try table(of: live, in: &writer), expecting: state, in: writer.tables)
      }
      try fill(try table(of: shadow, in: &writer), with: state, at: head, in: &writer)
      try shadow.makeLive(in: &writer)
      return Rebuild(
        position: head, before: before, after: state.digest, mendedIndex: mendsIndex)
    }
  }

  private func table(
    of generation: Generation, in writer: inout TableWriter
  ) throws(EngineError) -> Table {
    try EngineError.lifting(
      try writer.tables.table(named: generation.table, create: true))
  }

  private func fill(
    _ table: Table, with state: EncodedState, at position: UInt64, in writer: inout TableWriter
  ) throws(EngineError) {
    try EngineError.lifting(try writer.tables.clear(table))
    try EngineError.lifting(
      try writer.tables.append(
        Checkpoint(position: position, states: state.digest.states).wireBytes(),
        at: Checkpoint.key.bytes, in: table))
    for part in state.parts {
      try part.rows.forEach { (key, value) throws(EngineError) in
        try EngineError.lifting(
          try writer.tables.append(value.bytes, at: key.bytes, in: table))
      }
    }
  }
}
