import EventStore
import Floor

/// A thousand events in each durable commit, through the event store alone; then
/// raw LMDB writes the very entries that the store wrote.
struct BatchAppend {
  /// An event without its identity: the store numbers them.
  struct Draft {
    var type: String
    var version: UInt16
    var payload: [UInt8]
  }

  private let path: String
  private let floor: FloorEnvironment
  private var image = StoreImage()
  private let drafts: [Draft]
  private var commands = 0
  private(set) var events = Samples()
  /// As many events, but without the time that their Merkle tree takes.
  private(set) var untreed = Samples()
  private(set) var floorEvents = Samples()
  private(set) var pages = Samples()
  private(set) var floorPages = Samples()

  static let batch = 1000
  /// What one measurement writes at most, about: large payloads make fewer events.
  static let byteLimit = 64 << 20

  /// Events of one type with payloads of one size.
  static func uniform(_ payload: Int) -> [Draft] {
    var random = HistoryRandom(seed: 3)
    let bytes = (0..<payload).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let count = min(batch, max(1, byteLimit / max(1, payload)))
    return [Draft](repeating: Draft(type: "bench.event", version: 1, payload: bytes), count: count)
  }

  /// Events as they stand in the middle of a history.
  static func mixed(_ history: String) throws(BenchError) -> [Draft] {
    let store = try BenchError.relaying(try EventStore.open(history, mode: .readOnly))
    let events = try store.read { (reader) throws(BenchError) in
      let middle = try BenchError.relaying(try reader.head()) / 2
      return try BenchError.relaying(
        try reader.events(EventQuery(from: max(1, middle)), limit: batch))
    }
    return events.map { Draft(type: $0.type, version: $0.schemaVersion, payload: $0.payload) }
  }

  init(_ directory: BenchDirectory, _ name: String, _ drafts: [Draft]) throws(BenchError) {
    path = directory.path(name)
    self.drafts = drafts
    _ = try BenchError.relaying(try EventStore.open(path, mode: .create))
    _ = try image.look(at: path)
    let copy = try directory.directory("\(name)-floor")
    let source = try StoreImage.open(path)
    try BenchError.flooring { () throws(FloorError) in try source.copy(to: copy) }
    floor = try StoreImage.open(copy)
  }

  /// Takes all figures once, with so many commits each, or fewer of large events.
  mutating func measure(commits wanted: Int) throws(BenchError) {
    let bytes = drafts.reduce(1) { $0 + $1.payload.count }
    let commits = min(wanted, max(1, BatchAppend.byteLimit / bytes))
    let before = WrittenBytes.now
    let total = Double(commits * drafts.count)
    let time = try append(commits)
    events.add(total / time)
    pages.add((WrittenBytes.now - before) / WrittenBytes.page / Double(commits))
    untreed.add(total / max(time - (try treeTime(of: commits * drafts.count)), 1e-9))
    let written = try image.commits(at: path, count: commits)
    let floorBefore = WrittenBytes.now
    floorEvents.add(
      total
        / (try seconds { () throws(BenchError) in
          for commit in written {
            try BenchError.flooring { () throws(FloorError) in try floor.commit(commit) }
          }
        }))
    floorPages.add((WrittenBytes.now - floorBefore) / WrittenBytes.page / Double(commits))
  }

  private mutating func append(_ commits: Int) throws(BenchError) -> Double {
    let store = try BenchError.relaying(try EventStore.open(path, mode: .readWrite))
    let first = commands
    commands += commits
    return try seconds { () throws(BenchError) in
      for command in first..<first + commits {
        let events = drafts.enumerated().map { index, draft in
          NewEvent(
            id: EventID(high: UInt64(command), low: UInt64(index)), type: draft.type,
            schemaVersion: draft.version, effective: 0, payload: draft.payload)
        }
        let stamp = CommandStamp(
          id: "batch-\(1_000_000 + command)", content: [], actor: "bench", recorded: 0)
        try store.write(command: stamp) { (writer) throws(BenchError) in
          _ = try BenchError.relaying(
            try writer.append(events, to: "bench/stream", expecting: .any))
          return []
        }
      }
    }
  }

  /// How long it takes to hash the last events and the tree above them once more.
  private func treeTime(of count: Int) throws(BenchError) -> Double {
    let store = try BenchError.relaying(try EventStore.open(path, mode: .readOnly))
    let entries = try store.read { (reader) throws(BenchError) in
      let head = try BenchError.relaying(try reader.head())
      var entries: [[UInt8]] = []
      for position in head - UInt64(count) + 1...head {
        if let entry = try BenchError.relaying(try reader.treeEntry(at: position)) {
          entries.append(entry)
        }
      }
      return entries
    }
    return seconds {
      var peaks: [TreeHash] = []
      for (index, entry) in entries.enumerated() {
        var top = TreeHash.leaf(entry)
        for _ in 0..<(index + 1).trailingZeroBitCount { top = .node(peaks.removeLast(), top) }
        peaks.append(top)
      }
    }
  }
}
