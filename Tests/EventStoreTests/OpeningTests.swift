import EventStore
import Foundation
import LMDB
import StoreTestSupport
import Testing

@Suite struct OpeningTests {
  private func refusal(_ path: String, _ mode: EventStore.Mode = .readWrite) -> EventStoreError? {
    failure { () throws(EventStoreError) in _ = try EventStore.open(path, mode: mode) }
  }

  @Test func `a store goes on where it was closed`() throws {
    try withClosedStore(events: 4) { path in
      let store = try EventStore.open(path, mode: .readWrite)
      #expect(try store.append("next", [event("a")], to: "stream-0") == 5..<6)
      #expect(try store.events(EventQuery(.stream("stream-0"))).map(\.revision) == [1, 2, 3])
    }
  }

  @Test func `a store opened for reading appends nothing`() throws {
    try withClosedStore { path in
      let store = try EventStore.open(path, mode: .readOnly)
      #expect(try store.head() == 10)
      guard
        case .storage(let error)? = failure({ () throws(EventStoreError) in
          try store.append("next", [event("a")], to: "x")
        }), error.reason == .readOnly
      else {
        Issue.record("the append was not refused as read-only")
        return
      }
    }
  }

  @Test func `creating over a store is refused`() throws {
    try withClosedStore { path in
      #expect(refusal(path, .create) == .alreadyExists(path: path))
    }
  }

  @Test func `nothing is opened where nothing is`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("none")
    #expect(refusal(path) == .missing(path: path))
    #expect(refusal(path, .readOnly)?.hint == "Check the path, or create a store there.")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `an LMDB environment of something else is not a store`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("env")
    for table in ["other", "meta"] {
      try {
        let isNew = !FileManager.default.fileExists(atPath: path)
        let environment = try Environment.open(
          path, options: EnvironmentOptions(mode: isNew ? .create : .readWrite))
        _ = try environment.table(named: table, create: true)
      }()
      #expect(refusal(path) == .notAStore(path: path))
      #expect(refusal(path, .readOnly) == .notAStore(path: path))
    }
  }

  @Test func `a store of another format is refused with its number`() throws {
    try withClosedStore(isSoundAfter: false) { path in
      try {
        let environment = try Environment.open(path, options: EnvironmentOptions(mode: .readWrite))
        let meta = try environment.table(named: "meta")
        let key = [1] + Array("format".utf8)
        try environment.write { (transaction) throws(LMDBError) in
          var value = try transaction.value(at: key, in: meta) ?? []
          value[8] = 9
          try transaction.put(value, at: key, in: meta)
        }
      }()
      #expect(refusal(path) == .unknownFormat(path: path, found: 9))
      #expect(
        refusal(path)?.description == "\(path) has store format 9, this program knows 3")
    }
  }

  @Test func `a data file cut short at any page is damaged, not a crash`() throws {
    try withClosedStore(events: 200) { path in
      let file = URL(filePath: path).appending(path: "data.mdb")
      let whole = try Data(contentsOf: file)
      for pages in 1..<whole.count / 4096 {
        try whole.prefix(pages * 4096).write(to: file)
        // Pages at the end that hold nothing may be missing.
        if let refusal = refusal(path) {
          guard case .damaged = refusal else {
            Issue.record("\(pages) pages: \(refusal)")
            continue
          }
        } else {
          let store = try EventStore.open(path, mode: .readOnly)
          #expect(try store.verify().problems == [])
        }
      }
      try whole.write(to: file)
    }
  }

  @Test func `garbage in place of the data file is not a store`() throws {
    try withClosedStore(isSoundAfter: false) { path in
      var generator = SeededGenerator(seed: 5)
      let garbage = Data((0..<40_000).map { _ in UInt8.random(in: 0...255, using: &generator) })
      try garbage.write(to: URL(filePath: path).appending(path: "data.mdb"))
      #expect(refusal(path) == .notAStore(path: path))
    }
  }

  @Test func `a copy is a store of its own`() throws {
    let directory = try TemporaryDirectory()
    try withStore { store in
      try store.append("c1", [event("a")], to: "x")
      try store.copy(to: directory.path("copy"))
      try store.append("c2", [event("a")], to: "x")
      let copy = try EventStore.open(directory.path("copy"), mode: .readWrite)
      #expect(try copy.append("c3", [event("a")], to: "y") == 2..<3)
      #expect(try copy.verify().problems == [])
    }
  }
}
