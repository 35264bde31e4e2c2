import EventStore
import LMDB
import Testing

@Suite struct IdempotencyTests {
  @Test func `a repeated command returns the first receipt and does not run`() throws {
    try withStore { store in
      let first = try store.write(command: stamp("c1", content: [1])) {
        (writer) throws(EventStoreError) in
        try writer.append([event("a"), event("b")], to: "x", expecting: .any)
        return [7, 8]
      }
      let second = try store.write(command: stamp("c1", content: [1], recorded: 9999)) {
        (_) throws(EventStoreError) in
        Issue.record("the closure ran again")
        return []
      }
      #expect(!first.isRepetition)
      #expect(second.isRepetition)
      #expect(second.receipt == first.receipt)
      #expect(first.receipt.positions == 1..<3)
      #expect(first.receipt.result == [7, 8])
      #expect(first.receipt.recorded == 1000)
      #expect(try store.head() == 2)
    }
  }

  @Test func `a command id with other content is refused`() throws {
    try withStore { store in
      try store.append("c1", [event("a")], to: "x")
      let failure = failure { () throws(EventStoreError) in
        try store.write(command: stamp("c1", content: [2])) { (_) throws(EventStoreError) in [] }
      }
      #expect(failure == .commandReused(id: "c1", original: 1..<2))
      #expect(failure?.description == "command c1 was used for other content at position 1")
    }
  }

  @Test func `a command without events keeps its receipt`() throws {
    try withStore { store in
      let outcome = try store.write(command: stamp("c1")) { (_) throws(EventStoreError) in [5] }
      #expect(outcome.receipt.positions.isEmpty)
      let kept = try store.read { (reader) throws(EventStoreError) in
        try reader.receipt(forCommand: "c1")
      }
      #expect(kept == outcome.receipt)
      #expect(
        try store.read { (reader) throws(EventStoreError) in
          try reader.receipt(forCommand: "c2")
        } == nil)
    }
  }

  @Test func `a repetition is known before anything is prepared`() throws {
    try withStore { store in
      #expect(try store.repetition(of: stamp("c1")) == nil)
      let outcome = try store.write(command: stamp("c1")) { (_) throws(EventStoreError) in [5] }
      let known = try store.repetition(of: stamp("c1"))
      #expect(known?.receipt == outcome.receipt && known?.isRepetition == true)
      #expect(
        failure { () throws(EventStoreError) in
          _ = try store.repetition(of: stamp("c1", content: [2]))
        } == .commandReused(id: "c1", original: outcome.receipt.positions))
    }
  }
}
