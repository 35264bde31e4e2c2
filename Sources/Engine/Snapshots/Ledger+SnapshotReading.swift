import ChangeControl
import EventSchema
import EventStore
import LMDB
import Projections

extension Ledger {
  /// Projections folded through a position, from the nearest snapshot that can be
  /// believed.
  ///
  /// `notice` is told of those nearer that cannot.
  func foldFromSnapshot(
    through position: UInt64, notice: (Verification.Finding) -> Void
  ) throws(EngineError) -> Folded {
    let folded = try nearestSnapshot(to: position, notice) ?? Folded()
    try folded.advance(through: position, in: store, checks: .checksums)
    return folded
  }

  /// The snapshots that the ledger notes; none where the note cannot be read.
  func snapshots() throws(EngineError) -> [Snapshot] {
    try store.read { (reader) throws(EngineError) in
      try SnapshotList(noted: reader).snapshots
    }
  }

  private func nearestSnapshot(
    to position: UInt64, _ notice: (Verification.Finding) -> Void
  ) throws(EngineError) -> Folded? {
    let candidates = try snapshots().filter { $0.position <= position }
    for snapshot in candidates.sorted(by: { $0.position > $1.position }) {
      do throws(SnapshotFault) { return try restored(snapshot) } catch {
        notice(Verification.Finding(snapshot, error))
      }
    }
    return nil
  }

  /// The projections of a snapshot, once it is seen that they can be believed.
  func restored(_ snapshot: Snapshot) throws(SnapshotFault) -> Folded {
    guard snapshot.versions == Checkpoint.current else { throw .outdated }
    let images = try images(of: snapshot)
    guard Snapshot.digest(images) == snapshot.digest else { throw .altered }
    let boxes = Workers.map(images) { image -> MemoryBox? in
      try? MemoryImage(wire: image).box()
    }
    guard boxes.allSatisfy({ $0 != nil }) else { throw .altered }
    return Folded(parts: boxes.compactMap(\.self), position: snapshot.position)
  }

  /// The image of each projection.
  private func images(of snapshot: Snapshot) throws(SnapshotFault) -> [[UInt8]] {
    let bytes: [UInt8]?
    do throws(EngineError) { bytes = try storedBytes(of: snapshot) } catch { throw .altered }
    guard let bytes else { throw .otherLog }
    guard let images = snapshot.cut(bytes) else { throw .altered }
    return images
  }

  /// All bytes of a snapshot; nil where the log is not the one it was made from.
  private func storedBytes(of snapshot: Snapshot) throws(EngineError) -> [UInt8]? {
    let table = try EngineError.relaying(try store.table(named: SnapshotList.table))
    return try store.read { (reader) throws(EngineError) in
      let head = try EngineError.relaying(try reader.head())
      guard snapshot.position <= head else { return nil }
      let root = try EngineError.relaying(try reader.treeRoot(size: snapshot.position))
      guard snapshot.root.bytes == root.bytes else { return nil }
      var bytes: [UInt8] = []
      let pieces = KeyRange.prefix(SnapshotList.prefix(snapshot.position))
      try reader.tables.scan(table, pieces) { (_, piece) throws(EngineError) in
        piece.withUnsafeBytes { bytes.append(contentsOf: $0) }
        return .proceed
      }
      return bytes
    }
  }
}

/// Why a snapshot is not believed.
enum SnapshotFault: Error {
  /// Other versions of the projections made it.
  case outdated
  /// Its bytes are not those that were kept.
  case altered
  /// It was made from a log that this one does not continue.
  case otherLog
}

extension Verification.Finding {
  init(_ snapshot: Snapshot, _ fault: SnapshotFault) {
    let reason =
      switch fault {
      case .outdated: "was made by another version of Leeway"
      case .altered: "is not what was kept"
      case .otherLog: "was made from another log"
      }
    self.init(
      kind: "snapshot", position: snapshot.position,
      sentence: "The snapshot at position \(snapshot.position) \(reason) and is passed over; "
        + "'leeway snapshot' makes it anew.")
  }
}
