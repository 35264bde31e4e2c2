import EventStore
import LMDB
import Testing

@Suite struct ReadingTests {
  private func positions(_ store: EventStore, _ query: EventQuery) throws -> [UInt64] {
    try store.events(query).map(\.position)
  }

  @Test func `an empty store reads as empty`() throws {
    try withStore { store in
      #expect(try store.head() == 0)
      #expect(try positions(store, EventQuery()).isEmpty)
      #expect(try positions(store, EventQuery(.stream("x"))).isEmpty)
      #expect(try positions(store, EventQuery(.type("a"), direction: .backward)).isEmpty)
      try store.read { (reader) throws(EventStoreError) in
        #expect(try reader.event(at: 0) == nil)
        #expect(try reader.event(at: 1) == nil)
        #expect(try reader.lastRevision(of: "x") == 0)
      }
    }
  }

  @Test func `a query takes a part of the log, forward or backward`() throws {
    try withStore { store in
      for number in 1...9 {
        try store.append(
          "c\(number)", [event(number.isMultiple(of: 2) ? "even" : "odd")],
          to: number.isMultiple(of: 3) ? "three" : "other")
      }
      #expect(try positions(store, EventQuery(from: 3, through: 5)) == [3, 4, 5])
      #expect(try positions(store, EventQuery(from: 8, direction: .backward)) == [9, 8])
      #expect(try positions(store, EventQuery(from: 5, through: 4)).isEmpty)
      #expect(try positions(store, EventQuery(.type("even"), from: 3, through: 8)) == [4, 6, 8])
      #expect(try positions(store, EventQuery(.stream("three"), from: 4)) == [6, 9])
      #expect(try positions(store, EventQuery(.stream("three"), through: 5)) == [3])
      #expect(try positions(store, EventQuery(.stream("three"), from: 4, through: 5)).isEmpty)
      #expect(try positions(store, EventQuery(.stream("three", fromRevision: 2))) == [6, 9])
      #expect(
        try positions(store, EventQuery(.stream("three"), direction: .backward)) == [9, 6, 3])
      #expect(try store.events(EventQuery(.type("odd")), limit: 2).map(\.position) == [1, 3])
    }
  }

  @Test func `a view skips by type without its payload and lends it when asked`() throws {
    try withStore { store in
      try store.append("c1", [event("a", payload: [1]), event("b", payload: [2, 2])], to: "x")
      let lengths = try store.read { (reader) throws(EventStoreError) -> [Int] in
        let wanted = try reader.nameID(of: "b")
        var lengths: [Int] = []
        try reader.scan(EventQuery()) { (event) throws(EventStoreError) in
          if event.typeID == wanted {
            lengths.append(
              try event.withPayload { (bytes) throws(EventStoreError) in
                bytes.byteCount
              })
          }
          return .proceed
        }
        return lengths
      }
      #expect(lengths == [2])
    }
  }

  @Test func `a snapshot does not see what is appended meanwhile`() throws {
    try withStore { store in
      try store.append("c1", [event("a")], to: "x")
      try store.read { (reader) throws(EventStoreError) in
        try store.append("c2", [event("new")], to: "new")
        #expect(try reader.head() == 1)
        #expect(try reader.events(EventQuery(.stream("new"))).isEmpty)
        #expect(try reader.event(at: 2) == nil)
      }
      #expect(try store.head() == 2)
    }
  }
}
