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

  /// Whether the live projections were what the log says.
  public var agrees: Bool { before == after }
}

extension Ledger {
  /// Derives every projection anew beside the live ones and makes them live.
  ///
  /// The log's own indexes are derived anew first. The log is folded in memory from a snapshot while writers go on; then one
  /// transaction catches up, fills the shadow generation, compares it with the
  /// live one and makes it live. Killed at any moment before that commit, it
  /// leaves the live generation as it was.
  public func rebuild(
    progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(EngineError) -> Rebuild {
    try EngineError.relaying(try store.rebuildIndexes())
    var folded = Folded(rows: MemoryRows(), position: 0)
    try store.read { (reader) throws(EngineError) in
      let head = try EngineError.relaying(try reader.head())
      folded = Folded(
        rows: try reader.fold(through: head) { progress($0, head) }, position: head)
    }
    return try store.maintain { (writer) throws(EngineError) in
      let head = try EngineError.relaying(try writer.head())
      try folded.catchUp(to: head, from: writer)
      let after = try StateDigest(of: folded.rows)
      let live = try? Generation.live(in: writer)
      let shadow = live?.other ?? .first
      let before = try live.map { (live) throws(EngineError) in
        try StateDigest(of: try table(of: live, in: &writer), in: writer.tables)
      }
      try fill(try table(of: shadow, in: &writer), with: folded.rows, at: head, in: &writer)
      try shadow.makeLive(in: &writer)
      return Rebuild(position: head, before: before, after: after)
    }
  }

  private func table(
    of generation: Generation, in writer: inout TableWriter
  ) throws(EngineError) -> Table {
    try EngineError.lifting(
      try writer.tables.table(named: generation.table, create: true))
  }

  private func fill(
    _ table: Table, with rows: borrowing MemoryRows, at position: UInt64,
    in writer: inout TableWriter
  ) throws(EngineError) {
    try EngineError.lifting(try writer.tables.clear(table))
    try EngineError.lifting(
      try writer.tables.append(
        Checkpoint(position: position).wireBytes(), at: Checkpoint.key.bytes, in: table))
    try rows.forEach { (key, value) throws(EngineError) in
      try EngineError.lifting(try writer.tables.append(value, at: key, in: table))
    }
  }
}

/// Projections in memory and the position they have come to.
private struct Folded: ~Copyable {
  var rows: MemoryRows
  var position: UInt64

  init(rows: consuming MemoryRows, position: UInt64) {
    self.rows = rows
    self.position = position
  }

  /// Applies what was appended since.
  mutating func catchUp(
    to head: UInt64, from reading: borrowing some EventReading & ~Copyable
  ) throws(EngineError) {
    guard position < head else { return }
    for event in try reading.ledgerEvents(EventQuery(from: position + 1, through: head)) {
      do throws(ProjectionError) { try ProjectionCatalogue.apply(event, into: &rows) } catch {
        throw .damagedProjection(error)
      }
    }
    position = head
  }
}
