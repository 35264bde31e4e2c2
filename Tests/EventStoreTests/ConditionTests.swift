import EventStore
import LMDB
import Testing

@Suite struct ConditionTests {
  private func conflict(_ operation: () throws(EventStoreError) -> Void) -> Conflict? {
    guard case .conflict(let conflict)? = failure(operation) else { return nil }
    return conflict
  }

  @Test func `a stream that is not as expected lists what came between`() throws {
    try withStore { store in
      try store.append("c1", [event("a"), event("b")], to: "x")
      try store.append("c2", [event("a")], to: "y")
      try store.append("c3", [event("c")], to: "x")
      let found = conflict { () throws(EventStoreError) in
        try store.append("c4", [event("d")], to: "x", expecting: .exactly(1))
      }
      #expect(found?.expectation == .revision(.exactly(1), stream: "x", actual: 3))
      #expect(found?.interfering.map(\.position) == [2, 4])
      #expect(found?.interfering.map(\.type) == ["b", "c"])
      #expect(
        found?.description
          == "x was expected at revision 1 and is at 3: 2 b in x, 4 c in x")
      #expect(try store.head() == 4)
    }
  }

  @Test func `a new stream is expected to be new, and a shorter one is a conflict too`() throws {
    try withStore { store in
      try store.append("c1", [event("a")], to: "x", expecting: .noEvents)
      let again = conflict { () throws(EventStoreError) in
        try store.append("c2", [event("a")], to: "x", expecting: .noEvents)
      }
      #expect(again?.interfering.map(\.position) == [1])
      let ahead = conflict { () throws(EventStoreError) in
        try store.append("c2", [event("a")], to: "x", expecting: .exactly(2))
      }
      #expect(ahead?.interfering.isEmpty == true)
      #expect(ahead?.description == "x was expected at revision 2 and is at 1")
    }
  }

  @Test func `nothing relevant after a position is a condition across streams and types`() throws {
    try withStore { store in
      try store.append("c1", [event("a")], to: "x")
      try store.append("c2", [event("b")], to: "y")
      try store.append("c3", [event("c")], to: "z")
      try store.append("c4", [event("b")], to: "x")
      func check(_ condition: Unchanged) -> [UInt64]? {
        conflict { () throws(EventStoreError) in
          try store.write(command: stamp("c9")) { (writer) throws(EventStoreError) in
            try writer.require(condition)
            throw .missing(path: "held")
          }
        }?.interfering.map(\.position)
      }
      #expect(check(Unchanged(since: 1, streams: ["x"])) == [4])
      #expect(check(Unchanged(since: 1, types: ["b"])) == [2, 4])
      #expect(check(Unchanged(since: 0, streams: ["x", "z"], types: ["b"])) == [1, 2, 3, 4])
      #expect(check(Unchanged(since: 4, streams: ["x", "y"], types: ["a", "b"])) == nil)
      #expect(check(Unchanged(since: 1, streams: ["new"], types: ["new"])) == nil)
      #expect(check(Unchanged(since: 0)) == nil)
      #expect(check(Unchanged(since: .max, streams: ["x"])) == nil)
    }
  }
}
