import EventSchema
import EventStore
import LMDB
import Projections

/// What making snapshots came to.
public struct SnapshotReport: Sendable, Equatable {
  /// Positions that have a snapshot now, in rising order.
  public var positions: [UInt64]
  /// Those of them that were made anew.
  public var made: [UInt64]
  /// Events from one snapshot to the next.
  public var spacing: UInt64
  /// Bytes of all images.
  public var bytes: Int
}

extension Ledger {
  /// Events from one snapshot to the next, in a log that needs no more than
  /// `snapshotLimit` of them.
  public static let snapshotSpacing: UInt64 = 250_000
  /// Snapshots that are kept, at most; in a longer log they stand further apart.
  public static let snapshotLimit: UInt64 = 8

  /// Keeps the projections at regular positions, so that questions about the past
  /// need not fold the log from its beginning.
  ///
  /// What can be believed of earlier ones is used and kept; all others are removed.
  /// Each is one transaction: killed, it leaves whole snapshots or none.
  public func makeSnapshots(
    every spacing: UInt64 = Ledger.snapshotSpacing,
    progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(EngineError) -> SnapshotReport {
    let head = try store.read { (reader) throws(EngineError) in
      try EngineError.relaying(try reader.head())
    }
    var spacing = max(1, spacing)
    while head / spacing > Ledger.snapshotLimit { spacing *= 2 }
    let positions = stride(from: spacing, through: head, by: UInt64.Stride(spacing)).map(\.self)
    var kept: [Snapshot] = []
    var made: [UInt64] = []
    var folded = Folded()
    for position in positions {
      if let known = try snapshots().first(where: { $0.position == position }),
        let restored = try? restored(known)
      {
        folded = restored
        kept.append(known)
      } else {
        try folded.advance(through: position, in: store, checks: .checksums) { progress($0, head) }
        kept.append(try keep(folded))
        made.append(position)
      }
      progress(position, head)
    }
    try discard(besides: kept)
    return SnapshotReport(
      positions: positions, made: made, spacing: spacing,
      bytes: kept.reduce(0) { $0 + $1.sizes.reduce(0, +) })
  }

  private func keep(_ folded: Folded) throws(EngineError) -> Snapshot {
    let images = folded.images()
    return try store.maintain { (writer) throws(EngineError) in
      let root = try EngineError.relaying(try writer.treeRoot(size: folded.position))
      let snapshot = Snapshot(of: images, at: folded.position, root: root)
      let table = try EngineError.lifting(
        try writer.tables.table(named: SnapshotList.table, create: true))
      try remove(snapshot.position, from: table, in: &writer)
      var list = try SnapshotList(noted: writer)
      let bytes = images.flatMap(\.self)
      for (number, start) in stride(from: 0, to: bytes.count, by: SnapshotList.piece).enumerated() {
        let piece = Array(bytes[start..<min(start + SnapshotList.piece, bytes.count)])
        try EngineError.lifting(
          try writer.tables.put(
            piece, at: SnapshotList.key(snapshot.position, number), in: table))
      }
      list.snapshots.removeAll { $0.position == snapshot.position }
      list.snapshots.append(snapshot)
      list.snapshots.sort { $0.position < $1.position }
      try EngineError.relaying(try writer.setMeta(list.wireBytes(), for: SnapshotList.metaKey))
      return snapshot
    }
  }

  /// Removes every snapshot but these.
  private func discard(besides kept: [Snapshot]) throws(EngineError) {
    let list = try snapshots()
    guard list.contains(where: { !kept.contains($0) }) else { return }
    try store.maintain { (writer) throws(EngineError) in
      var list = try SnapshotList(noted: writer)
      let table = try EngineError.lifting(
        try writer.tables.table(named: SnapshotList.table, create: true))
      for snapshot in list.snapshots where !kept.contains(snapshot) {
        try remove(snapshot.position, from: table, in: &writer)
      }
      list.snapshots.removeAll { !kept.contains($0) }
      try EngineError.relaying(try writer.setMeta(list.wireBytes(), for: SnapshotList.metaKey))
    }
  }

  private func remove(
    _ position: UInt64, from table: Table, in writer: inout TableWriter
  ) throws(EngineError) {
    var keys: [[UInt8]] = []
    let pieces = KeyRange.prefix(SnapshotList.prefix(position))
    try writer.tables.scan(table, pieces) { (key, _) throws(EngineError) in
      keys.append(key.copied)
      return .proceed
    }
    for key in keys { _ = try EngineError.lifting(try writer.tables.delete(key, from: table)) }
  }
}
