import ChangeControl
import Engine
import EventStore
import Floor
import Projections

/// Deriving read models from a long log, and asking the ledger that holds it.
///
/// Folds are in events per second; the floor is a scan of the same records through
/// the C interface of LMDB, which reads every byte of none.
struct HistoryFolds {
  private(set) var floor = Samples()
  private(set) var replay = Samples()
  private(set) var replayHashes = Samples()
  private(set) var rebuild = Samples()
  private(set) var rebuildHashes = Samples()
  /// Holding the log's index against the log, and deriving it anew.
  private(set) var indexCheck = Samples()
  private(set) var indexRebuild = Samples()
  /// Milliseconds for a question about the middle of the history: folded from the
  /// beginning, and from a snapshot as far off as any is.
  private(set) var asOfReplayed = Samples()
  private(set) var asOf = Samples()
  /// Milliseconds to open the ledger.
  private(set) var open = Samples()
  /// Milliseconds in which raw LMDB opens the file and its tables.
  private(set) var floorOpen = Samples()
  /// Milliseconds for the overview that `status` shows.
  private(set) var status = Samples()
  /// The highest seen after a figure, in MiB: what was freed is kept for what comes.
  private(set) var ownMemory = 0.0

  mutating func measure(_ path: String) throws(BenchError) {
    floorOpen.add(
      try seconds { () throws(BenchError) in _ = try StoreImage.open(path) } * 1000)
    try measureFloor(path)
    var head: UInt64 = 0
    try BenchError.engaging { () throws(EngineError) in
      var opened: Ledger?
      open.add(
        try seconds { () throws(EngineError) in opened = try Ledger.open(at: path) } * 1000)
      guard let ledger = opened else { return }
      status.add(
        try seconds { () throws(EngineError) in _ = try ledger.ask(LedgerOverview()) } * 1000)
      let replaying = try seconds { () throws(EngineError) in head = try ledger.replay().position }
      replay.add(Double(head) / replaying)
      replayHashes.add(
        Double(head)
          / (try seconds { () throws(EngineError) in _ = try ledger.replay(checking: .hashes) }))
      noteMemory()
      rebuild.add(
        Double(head) / (try seconds { () throws(EngineError) in _ = try ledger.rebuild() }))
      noteMemory()
      rebuildHashes.add(
        Double(head)
          / (try seconds { () throws(EngineError) in _ = try ledger.rebuild(checking: .hashes) }))
      noteMemory()
      try measurePast(ledger, head)
      noteMemory()
    }
    try measureIndex(path, head)
  }

  private mutating func noteMemory() { ownMemory = max(ownMemory, ProcessMemory.own) }

  private mutating func measurePast(_ ledger: Ledger, _ head: UInt64) throws(EngineError) {
    let middle = max(1, head / 2)
    asOfReplayed.add(
      try seconds { () throws(EngineError) in
        _ = try ledger.replay(to: .position(middle))
      } * 1000)
    // A short history gets snapshots as well: half a dozen in any.
    let spacing = try ledger.makeSnapshots(every: min(Ledger.snapshotSpacing, max(1, head / 6)))
      .spacing
    let far = min(head, middle / spacing * spacing + spacing - 1)
    asOf.add(
      try seconds { () throws(EngineError) in
        _ = try ledger.ask(CharterInForce(), asOf: .position(far))
      } * 1000)
  }

  private mutating func measureFloor(_ path: String) throws(BenchError) {
    let environment = try StoreImage.open(path)
    var (sum, count) = (0, 0)
    let time = try seconds { () throws(BenchError) in
      count = try BenchError.flooring { () throws(FloorError) in
        try environment.scan("events") { _, value in sum &+= Int(value[4]) }
      }
    }
    floor.add(Double(count) / time)
  }

  private mutating func measureIndex(_ path: String, _ head: UInt64) throws(BenchError) {
    let store = try BenchError.relaying(try EventStore.open(path, mode: .readWrite))
    let checking = try seconds { () throws(BenchError) in
      _ = try store.read { (reader) throws(BenchError) in
        try BenchError.relaying(try reader.indexFingerprint(through: head))
      }
    }
    indexCheck.add(Double(head) / checking)
    let rebuilding = try seconds { () throws(BenchError) in
      try BenchError.relaying(try store.rebuildIndexes())
    }
    indexRebuild.add(Double(head) / rebuilding)
  }

  var figures: [Figure] {
    let floor = floor.median
    return [
      Figure(name: "replay", value: replay.median, unit: "events/s", floor: floor),
      Figure(name: "replay.hashes", value: replayHashes.median, unit: "events/s", floor: floor),
      Figure(name: "rebuild", value: rebuild.median, unit: "events/s", floor: floor),
      Figure(name: "rebuild.hashes", value: rebuildHashes.median, unit: "events/s", floor: floor),
      Figure(name: "index.check", value: indexCheck.median, unit: "events/s", floor: floor),
      Figure(name: "index.rebuild", value: indexRebuild.median, unit: "events/s", floor: floor),
      Figure(name: "as-of.middle.replayed", value: asOfReplayed.median, unit: "ms"),
      Figure(name: "as-of.middle", value: asOf.median, unit: "ms"),
      Figure(name: "open", value: open.median, unit: "ms", floor: floorOpen.median),
      Figure(name: "status", value: status.median, unit: "ms"),
    ]
  }
}
