import Dispatch
import EventStore
import Foundation
import LMDB
import StoreTestSupport
import Synchronization
import Testing

/// Commands that several threads give at once share commits.
@Suite struct GroupTests {
  /// What came of a command, as its own thread was told.
  private struct Told: Sendable {
    var id: String
    var stream: String
    var outcome: Result<CommandOutcome, EventStoreError>
  }

  /// Runs a piece of work on each of so many threads, begun together.
  private func onThreads<Value: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let results = Mutex<[Value]>([])
    let threads = DispatchGroup()
    for index in 0..<count {
      threads.enter()
      Thread.detachNewThread {
        let value = work(index)
        results.withLock { $0.append(value) }
        threads.leave()
      }
    }
    threads.wait()
    return results.withLock { $0 }
  }

  private static func outcome(
    _ operation: () throws(EventStoreError) -> CommandOutcome
  ) -> Result<CommandOutcome, EventStoreError> {
    do { return .success(try operation()) } catch { return .failure(error) }
  }

  @Test func `eight threads with refusals and repetitions each get their own results`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("store")
    try {
      let store = try EventStore.open(path, mode: .create)
      let told = onThreads(8) { thread -> [Told] in
        (0..<60).map { number in
          let id = number % 10 == 9 ? "shared-\(number)" : "c-\(thread)-\(number)"
          let stream = "stream-\(thread % 3)"
          let outcome = Self.outcome { () throws(EventStoreError) in
            try store.write(command: stamp(id, content: [7])) { (writer) throws(EventStoreError) in
              let batch = [event("made"), event("type-\(number % 4)")]
              let positions = try writer.append(batch, to: stream, expecting: .any)
              if number % 7 == 3 {
                // Fails behind its own events, in a stream and with a type new to the store.
                try writer.append([event("undone-\(id)")], to: "undone-\(id)", expecting: .any)
                try writer.append([event("late")], to: stream, expecting: .noEvents)
              }
              return Array("\(positions.lowerBound)".utf8)
            }
          }
          return Told(id: id, stream: stream, outcome: outcome)
        }
      }.flatMap { $0 }

      var positions: Set<UInt64> = []
      for told in told {
        let number = Int(told.id.split(separator: "-").last ?? "") ?? -1
        switch told.outcome {
        case .failure(.conflict): #expect(number % 7 == 3)
        case .failure(let error): Issue.record("\(told.id): \(error)")
        case .success(let outcome):
          #expect(number % 7 != 3)
          let receipt = outcome.receipt
          #expect(receipt.positions.count == 2)
          #expect(receipt.result == Array("\(receipt.positions.lowerBound)".utf8))
          if !outcome.isRepetition {
            #expect(positions.isDisjoint(with: receipt.positions))
            positions.formUnion(receipt.positions)
          }
          let events = try store.events(
            EventQuery(
              from: receipt.positions.lowerBound, through: receipt.positions.upperBound - 1))
          #expect(events.allSatisfy { $0.commandID == told.id })
        }
      }
      for number in [9, 19, 29, 39, 49] where number % 7 != 3 {
        let first = told.filter { $0.id == "shared-\(number)" }.compactMap { try? $0.outcome.get() }
        #expect(first.filter { !$0.isRepetition }.count == 1)
        #expect(Set(first.map(\.receipt.positions)).count == 1)
      }
      #expect(positions.sorted() == Array(1...UInt64(positions.count)))
      #expect(try store.head() == UInt64(positions.count))
      try store.read { (reader) throws(EventStoreError) in
        #expect(try reader.nameID(of: "undone-c-0-3") == nil)
        #expect(try reader.receipt(forCommand: "c-0-3") == nil)
      }
      #expect(try store.verify().problems == [])
    }()
    let checked = try EventStore.open(path, mode: .readOnly, checkingEveryPage: true)
    #expect(try checked.verify().problems == [])
  }

  /// Holds the first command until all others wait behind it.
  @Test func `commands that wait share one commit, in the order in which they came`() throws {
    try withStore { store in
      let before = store.commitCount
      let runs = Mutex<[[UInt64]]>([])
      let arrived = Mutex(0)
      let results = onThreads(6) { thread -> Result<CommandOutcome, EventStoreError> in
        while arrived.withLock({ $0 }) != thread { usleep(1000) }
        if thread > 0 {
          // The next one comes when this one is in the queue, as good as surely.
          Thread.detachNewThread {
            usleep(50_000)
            arrived.withLock { $0 += 1 }
          }
        }
        return Self.outcome { () throws(EventStoreError) in
          try store.write(command: stamp("c\(thread)")) { (writer) throws(EventStoreError) in
            if thread == 0 {
              arrived.withLock { $0 = 1 }
              while arrived.withLock({ $0 }) < 6 { usleep(1000) }
            }
            let head = try writer.head()
            runs.withLock { $0.append([UInt64(thread), head]) }
            try writer.append([event("a")], to: "x", expecting: .any)
            if thread == 3 { try writer.append([], to: "x", expecting: .noEvents) }
            return []
          }
        }
      }
      #expect(results.count == 6)
      #expect(runs.withLock { $0 } == [[0, 0], [1, 1], [2, 2], [3, 3], [4, 3], [5, 4]])
      let positions = try (0..<6).map { number in
        try store.read { (reader) throws(EventStoreError) in
          try reader.receipt(forCommand: "c\(number)")?.positions.lowerBound
        }
      }
      #expect(positions == [1, 2, 3, nil, 4, 5])
      #expect(store.commitCount == before + 1)
    }
  }

  @Test func `a group that outgrows the map is stored whole`() throws {
    try withStore { (store) throws in
      let payload = [UInt8](repeating: 3, count: 400_000)
      let told = onThreads(8) { thread -> Int in
        (0..<50).filter { number in
          let outcome = Self.outcome { () throws(EventStoreError) in
            try store.write(command: stamp("c-\(thread)-\(number)")) {
              (writer) throws(EventStoreError) in
              try writer.append([event("a", payload: payload)], to: "s\(thread)", expecting: .any)
              return []
            }
          }
          return (try? outcome.get().receipt.positions.count) == 1
        }.count
      }
      #expect(told.reduce(0, +) == 400)
      #expect(try store.head() == 400)
      for thread in 0..<8 {
        #expect(
          try store.read { (reader) throws(EventStoreError) in
            try reader.lastRevision(of: "s\(thread)")
          } == 50)
      }
    }
  }

  @Test func `a command given inside a read does not wait for the queue`() throws {
    try withStore { (store) throws in
      let reads = onThreads(4) { thread -> Int in
        (0..<30).filter { number in
          let outcome = Self.outcome { () throws(EventStoreError) in
            try store.read { (_) throws(EventStoreError) in
              try store.write(command: stamp("c-\(thread)-\(number)")) {
                (writer) throws(EventStoreError) in
                try writer.append([event("a")], to: "x", expecting: .any)
                return []
              }
            }
          }
          return (try? outcome.get()) != nil
        }.count
      }
      #expect(reads == [30, 30, 30, 30])
      #expect(try store.head() == 120)
    }
  }

  @Test func `a command given inside a command is refused`() throws {
    try withStore { (store) throws in
      let failure = failure { () throws(EventStoreError) in
        try store.write(command: stamp("outer")) { (_) throws(EventStoreError) in
          try store.append("inner", [event("a")], to: "x")
          return []
        }
      }
      guard case .storage(let error)? = failure else {
        Issue.record("not refused: \(String(describing: failure))")
        return
      }
      #expect(error.reason == .nestedWrite)
      #expect(try store.head() == 0)
    }
  }

  @Test func `a commit that fails fails every command of its group, and all that follow`() throws {
    try withClosedStore(events: 0) { path in
      let lines = try HelperProcess(
        ["group", path, "40", "50000"],
        by: ["/bin/sh", "-c", "ulimit -f 4000; exec \"$0\" \"$@\"", "{}"]
      ).finish().lines
      let words = lines.map { $0.split(separator: " ").map(String.init) }
      let stored = words.filter { $0[0] == "stored" }
      let failed = words.filter { $0[0] == "failed" }
      #expect(stored.count + failed.count == 160 && stored.count > 1 && failed.count > 4)
      #expect(Set(failed.map { $0[2] }) == ["commit", "begin"])
      // Whoever was told of a failure is never told of a success again.
      for thread in ["0", "1", "2", "3"] {
        let answers = words.filter { $0[1].hasPrefix("\(thread)-") }.map { $0[0] }
        let later = answers.drop { $0 == "stored" }
        #expect(!later.contains("stored"), "\(answers)")
      }

      let store = try EventStore.open(path, mode: .readWrite)
      #expect(try store.verify().problems == [])
      try store.read { (reader) throws(EventStoreError) in
        for line in stored {
          #expect(try reader.receipt(forCommand: line[1])?.positions.lowerBound == UInt64(line[2]))
        }
      }
      try store.append("after", [event("a")], to: "x")
    }
  }
}
