import EventStore
import Foundation
import LMDB
import StoreTestSupport
import Testing

@Suite struct ProcessTests {
  @Test func `four processes append at once without gap or overlap`() throws {
    try withClosedStore(events: 0) { path in
      let helpers = try ["a", "b", "c", "d"].map {
        try HelperProcess(["append", path, $0, "100", "-"])
      }
      var positions: [UInt64] = []
      for helper in helpers {
        let own = helper.finish().lines.compactMap { $0.split(separator: " ").first }
          .compactMap { UInt64($0) }
        #expect(own == own.sorted())
        positions += own
      }
      #expect(positions.sorted() == Array(1...400))
      let store = try EventStore.open(path, mode: .readOnly)
      for name in ["a", "b", "c", "d"] {
        let found = try store.events(EventQuery(.stream("stream-\(name)")))
        #expect(found.map(\.revision) == Array(1...100))
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `nothing acknowledged is missing after a kill`(_ seed: UInt64) throws {
    let directory = try TemporaryDirectory()
    let log = directory.path("acknowledged")
    try withClosedStore(events: 0) { path in
      var generator = SeededGenerator(seed: seed)
      for round in 1...4 {
        let helpers = try ["a", "b"].map {
          try HelperProcess(["append", path, "\($0)\(round)", "1000000", log])
        }
        usleep(UInt32.random(in: 20_000...200_000, using: &generator))
        for helper in helpers { helper.kill() }

        let store = try EventStore.open(path, mode: .readWrite)
        #expect(try store.verify().problems == [])
        try store.append("round-\(round)", [event("survived")], to: "rounds")
        let acknowledged = try acknowledgements(log)
        try store.read { (reader) throws(EventStoreError) in
          for line in acknowledged {
            let found = try reader.event(at: line.position)
            #expect(found?.stream == line.stream)
            #expect(found?.revision == line.revision)
          }
        }
      }
      #expect(try !acknowledgements(log).isEmpty)
    }
  }

  private func acknowledgements(
    _ path: String
  ) throws -> [(position: UInt64, stream: String, revision: UInt64)] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 3, let position = UInt64(words[0]), let revision = UInt64(words[2])
      else { return nil }
      return (position, String(words[1]), revision)
    }
  }

  @Test func `another process reads and verifies while this one appends`() throws {
    try withStore { store in
      let helper = try HelperProcess(["open-store", store.path])
      for number in 0..<50 { try store.append("c\(number)", [event("a")], to: "x") }
      let lines = helper.finish().lines
      #expect(lines.count == 1)
      #expect(lines.first?.hasSuffix(" sound") == true)
    }
  }
}
