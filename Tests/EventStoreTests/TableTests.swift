import EventStore
import LMDB
import Testing

@Suite struct TableTests {
  private let key: [UInt8] = [1]

  @Test func `a table of the layer above changes with the events or not at all`() throws {
    try withStore { store in
      let table = try store.table(named: "plan", create: true)
      try store.write(command: stamp("c1")) { (writer) throws(EventStoreError) in
        try writer.append([event("a")], to: "x", expecting: .any)
        try EventStoreError.lifting(try writer.tables.put([1], at: key, in: table))
        try writer.setMeta([42], for: "checkpoint")
        return []
      }
      let failed = failure { () throws(EventStoreError) in
        try store.write(command: stamp("c2")) { (writer) throws(EventStoreError) in
          try EventStoreError.lifting(try writer.tables.put([2], at: key, in: table))
          try writer.setMeta(nil, for: "checkpoint")
          try writer.append([event("a")], to: "x", expecting: .noEvents)
          return []
        }
      }
      #expect(failed != nil)
      try store.read { (reader) throws(EventStoreError) in
        #expect(
          try EventStoreError.lifting(try reader.tables.value(at: key, in: table)) == [1])
        #expect(try reader.meta("checkpoint") == [42])
      }
    }
  }

  @Test func `a shadow table is built, flipped to and the old one dropped`() throws {
    try withStore { store in
      let old = try store.table(named: "plan.1", create: true)
      try store.maintain { (writer) throws(EventStoreError) in
        let shadow = try EventStoreError.lifting(
          try writer.tables.table(named: "plan.2", create: true))
        try EventStoreError.lifting(try writer.tables.put([2], at: key, in: shadow))
        try writer.setMeta([2], for: "plan")
      }
      try store.dropTable(named: "plan.1")
      let live = try store.table(named: "plan.2")
      try store.read { (reader) throws(EventStoreError) in
        #expect(try reader.meta("plan") == [2])
        #expect(try EventStoreError.lifting(try reader.tables.value(at: key, in: live)) == [2])
        let refused = failure { () throws(EventStoreError) in
          _ = try EventStoreError.lifting(try reader.tables.value(at: key, in: old))
        }
        guard case .storage(let error)? = refused, error.reason == .foreignTable else {
          Issue.record("the dropped table was read")
          return
        }
      }
    }
  }

  @Test(arguments: ["events", "index", "names", "commands", "meta"])
  func `the store's own tables are not handed out`(_ name: String) throws {
    try withStore { store in
      let rule = "the store keeps it for itself"
      let refusal = EventStoreError.invalidInput(field: "table", value: name, rule: rule)
      #expect(
        failure { () throws(EventStoreError) in _ = try store.table(named: name) } == refusal)
      #expect(
        failure { () throws(EventStoreError) in try store.dropTable(named: name) } == refusal)
    }
  }
}
