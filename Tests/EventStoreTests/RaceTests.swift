import EventStore
import Foundation
import StoreTestSupport
import Testing

/// Four writers and four readers at one store, killed and started again at random.
@Suite struct RaceTests {
  private static let seconds =
    ProcessInfo.processInfo.environment["LEEWAY_FAULTS"] == "all" ? 60 : 5

  @Test func `no kill leaves or shows half a command, and what was acknowledged stays`() throws {
    let directory = try TemporaryDirectory()
    let log = directory.path("acknowledged")
    try withClosedStore(events: 0) { path in
      var generator = SeededGenerator(seed: 20_261_124)
      var started = 0
      func start(_ place: Int) throws -> HelperProcess {
        started += 1
        return try HelperProcess(
          place < 4 ? ["race-write", path, "\(started)", log] : ["race-read", path])
      }
      func stop(_ racer: HelperProcess) {
        let outcome = racer.kill()
        #expect(outcome.status == SIGKILL && outcome.lines == [], "\(outcome.lines)")
      }
      var racers = try (0..<8).map(start)
      let end = ContinuousClock.now + .seconds(Self.seconds)
      while ContinuousClock.now < end {
        usleep(UInt32.random(in: 10_000...300_000, using: &generator))
        let place = Int.random(in: 0..<8, using: &generator)
        stop(racers[place])
        racers[place] = try start(place)
      }
      racers.forEach(stop)

      let store = try EventStore.open(path, mode: .readWrite)
      try expectConditionsKept(store)
      let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
      #expect(started > 8 && lines.count > 10, "\(lines.count) acknowledged")
      for line in lines {
        let words = line.split(separator: " ")
        let receipt = try store.read { (reader) throws(EventStoreError) in
          try reader.receipt(forCommand: String(words[0]))
        }
        #expect(receipt.map { "\($0.positions.lowerBound)" } == String(words[1]), "\(line)")
        #expect(receipt.map { "\($0.positions.upperBound)" } == String(words[2]), "\(line)")
      }
    }
  }

  /// Every command stands right behind what it rested on, whole.
  private func expectConditionsKept(_ store: EventStore) throws {
    for event in try store.events(EventQuery()) {
      let words = String(decoding: event.payload, as: UTF8.self).split(separator: " ")
        .compactMap { UInt64($0) }
      let (head, revision, index, count) = (words[0], words[1], words[2], words[3])
      #expect(event.position == head + index && event.revision == revision + index)
      let receipt = try store.read { (reader) throws(EventStoreError) in
        try reader.receipt(forCommand: event.commandID)
      }
      #expect(receipt?.positions == head + 1..<head + 1 + count)
    }
  }
}
