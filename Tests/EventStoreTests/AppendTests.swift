import EventStore
import LMDB
import Testing

@Suite struct AppendTests {
  @Test func `events get gapless positions and their stream's revisions`() throws {
    try withStore { store in
      #expect(try store.append("c1", [event("a"), event("b")], to: "x") == 1..<3)
      #expect(try store.append("c2", [event("a")], to: "y") == 3..<4)
      #expect(try store.append("c3", [event("c")], to: "x", expecting: .exactly(2)) == 4..<5)
      let found = try store.events(EventQuery())
      #expect(found.map(\.position) == [1, 2, 3, 4])
      #expect(found.map(\.stream) == ["x", "x", "y", "x"])
      #expect(found.map(\.revision) == [1, 2, 1, 3])
      #expect(found.map(\.type) == ["a", "b", "a", "c"])
    }
  }

  @Test func `every part of an event comes back as it was given`() throws {
    try withStore { store in
      try store.append("c0", [event("cause")], to: "x")
      let id = EventID(high: 0x0189_0a5d_ac96_774b, low: 0xbcce_b302_099a_8057)
      let new = NewEvent(
        id: id, type: "作成", schemaVersion: 7, effective: -5, payload: Array(0...255))
      let command = CommandStamp(
        id: "c1", content: [1], actor: "bo", recorded: 2000, correlation: "k", causation: 1)
      try store.write(command: command) { (writer) throws(EventStoreError) in
        try writer.append([new], to: "change/1", expecting: .noEvents)
        return [9]
      }
      let found = try #require(
        try store.read { (reader) throws(EventStoreError) in try reader.event(at: 2) })
      #expect(found.id == id)
      #expect(found.id.description == "01890a5d-ac96-774b-bcce-b302099a8057")
      #expect(found.stream == "change/1")
      #expect(found.type == "作成")
      #expect(found.schemaVersion == 7)
      #expect(found.recorded == 2000)
      #expect(found.effective == -5)
      #expect(found.commandID == "c1")
      #expect(found.actor == "bo")
      #expect(found.correlation == "k")
      #expect(found.causation == 1)
      #expect(found.payload == new.payload)
    }
  }

  @Test func `an event is never recorded before its predecessor`() throws {
    try withStore { store in
      try store.append("c1", [event("a")], to: "x", recorded: 5000)
      try store.append("c2", [event("a")], to: "x", recorded: 4000)
      try store.append("c3", [event("a")], to: "x", recorded: 6000)
      #expect(try store.events(EventQuery()).map(\.recorded) == [5000, 5000, 6000])
    }
  }

  @Test func `a command that throws leaves no event, name or receipt`() throws {
    try withStore { store in
      let refused = EventStoreError.invalidInput(field: "f", value: "v", rule: "r")
      let thrown = failure { () throws(EventStoreError) in
        try store.write(command: stamp("c1")) { (writer) throws(EventStoreError) in
          try writer.append([event("lost")], to: "lost", expecting: .any)
          #expect(try writer.events(EventQuery(.stream("lost"))).map(\.type) == ["lost"])
          throw refused
        }
      }
      #expect(thrown == refused)
      #expect(try store.append("c1", [event("kept")], to: "kept") == 1..<2)
      try store.read { (reader) throws(EventStoreError) in
        #expect(try reader.nameID(of: "lost") == nil)
        #expect(try reader.event(at: 1)?.stream == "kept")
      }
    }
  }

  @Test func `an append is complete or not at all`() throws {
    try withStore { store in
      try store.write(command: stamp("c1")) { (writer) throws(EventStoreError) in
        let failure = failure { () throws(EventStoreError) in
          try writer.append([event("a"), event("")], to: "x", expecting: .any)
        }
        #expect(
          failure
            == .invalidInput(field: "event type", value: "", rule: "it takes 1 to 255 bytes"))
        return []
      }
      #expect(try store.head() == 0)
    }
  }

  @Test func `names and ids beyond their length are refused`() throws {
    try withStore { store in
      let long = String(repeating: "n", count: 256)
      let attempts: [CommandStamp] = [
        stamp(""), stamp(String(repeating: "i", count: 65)),
        CommandStamp(id: "c", content: [], actor: "", recorded: 0),
        CommandStamp(id: "c", content: [], actor: "a", recorded: 0, causation: 9),
        CommandStamp(id: "c", content: [], actor: "a", recorded: 0, causation: 0),
        CommandStamp(id: "c", content: [], actor: "a", recorded: 0, correlation: ""),
      ]
      for attempt in attempts {
        let failure = failure { () throws(EventStoreError) in
          try store.write(command: attempt) { (_) throws(EventStoreError) in [] }
        }
        guard case .invalidInput = failure else {
          Issue.record("\(attempt) was accepted")
          continue
        }
      }
      #expect(
        failure { () throws(EventStoreError) in try store.append("c", [event("a")], to: long) }
          == .invalidInput(field: "stream", value: long, rule: "it takes 1 to 255 bytes"))
    }
  }

  @Test func `a command may outgrow the map and is stored once`() throws {
    try withStore { store in
      var runs = 0
      let large = event("large", payload: [UInt8](repeating: 7, count: 1 << 20))
      try store.write(command: stamp("c1")) { (writer) throws(EventStoreError) in
        runs += 1
        try writer.append([NewEvent](repeating: large, count: 70), to: "x", expecting: .noEvents)
        return []
      }
      #expect(runs == 2)
      #expect(try store.head() == 70)
    }
  }
}
