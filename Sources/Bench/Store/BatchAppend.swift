import EventStore
import Floor

/// A thousand events in each durable commit, through the event store alone; then
/// raw LMDB writes the very entries that the store wrote.
struct BatchAppend {
  private let path: String
  private let floor: FloorEnvironment
  private var image: StoreImage
  private let payload: [UInt8]
  private var commands = 0
  private(set) var events = Samples()
  private(set) var floorEvents = Samples()
  private(set) var pages = Samples()
  private(set) var floorPages = Samples()

  static let batch = 1000

  init(_ directory: BenchDirectory, payload: Int) throws(BenchError) {
    path = directory.path("batch")
    var random = HistoryRandom(seed: 3)
    self.payload = (0..<max(1, payload)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    _ = try BenchError.relaying(try EventStore.open(path, mode: .create))
    image = try StoreImage(of: path)
    let copy = try directory.directory("batch-floor")
    let source = try StoreImage.open(path)
    try BenchError.flooring { () throws(FloorError) in try source.copy(to: copy) }
    floor = try StoreImage.open(copy)
  }

  /// Takes all figures once, with so many commits each.
  mutating func measure(commits: Int) throws(BenchError) {
    let before = WrittenBytes.now
    let total = Double(commits * BatchAppend.batch)
    events.add(total / (try append(commits)))
    pages.add((WrittenBytes.now - before) / WrittenBytes.page / Double(commits))
    let next = try StoreImage(of: path)
    let written = next.commits(since: image, count: commits)
    image = next
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
        let drafts = (0..<BatchAppend.batch).map { index in
          NewEvent(
            id: EventID(high: UInt64(command), low: UInt64(index)), type: "bench.event",
            effective: 0, payload: payload)
        }
        let stamp = CommandStamp(
          id: "batch-\(1_000_000 + command)", content: [], actor: "bench", recorded: 0)
        try store.write(command: stamp) { (writer) throws(BenchError) in
          _ = try BenchError.relaying(
            try writer.append(drafts, to: "bench/stream", expecting: .any))
          return []
        }
      }
    }
  }
}
