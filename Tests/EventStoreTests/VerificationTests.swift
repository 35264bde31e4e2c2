import EventStore
import LMDB
import Testing

@Suite struct VerificationTests {
  typealias Part = VerificationReport.Problem.Part

  /// Changes the tables of a closed store behind its back and verifies it.
  private func problems(
    after change: (inout WriteTransaction, Environment) throws(LMDBError) -> Void,
    then repair: (EventStore) throws -> Void = { _ in }
  ) throws -> [VerificationReport.Problem] {
    var problems: [VerificationReport.Problem] = []
    try withClosedStore(isSoundAfter: false) { path in
      try {
        let environment = try Environment.open(path, options: EnvironmentOptions(mode: .readWrite))
        try environment.write { (transaction) throws(LMDBError) in
          try change(&transaction, environment)
        }
      }()
      let store = try EventStore.open(path, mode: .readWrite)
      try repair(store)
      problems = try store.verify().problems
    }
    return problems
  }

  /// Flips one bit of a record.
  private func flip(byte: Int, of position: UInt64) throws -> [VerificationReport.Problem] {
    try problems(after: { (transaction, _) throws(LMDBError) in
      let events = try transaction.table(named: "events", keys: .integers)
      let key = IntegerKey(position)
      var record = try transaction.value(at: key, in: events) ?? []
      record[byte] ^= 0x10
      try transaction.put(record, at: key, in: events)
    })
  }

  @Test func `every flipped bit of a record is found with its position`() throws {
    for byte in stride(from: 0, to: 88 + 2 + 3, by: 3) {
      let found = try flip(byte: byte, of: 4)
      #expect(found.first?.position == 4, "byte \(byte)")
      #expect(found.first?.part == .events, "byte \(byte)")
    }
  }

  @Test func `a missing event is found, and the walk goes on behind it`() throws {
    let found = try problems(after: { (transaction, _) throws(LMDBError) in
      let events = try transaction.table(named: "events", keys: .integers)
      for position in [3, 4, 7] as [UInt64] {
        try transaction.delete(IntegerKey(position), from: events)
      }
    })
    let missing = found.filter { $0.part == .events }
    #expect(missing.map(\.position) == [3, 7])
    #expect(missing.map(\.finding) == ["the event is missing up to 4", "the event is missing"])
  }

  @Test func `a record in the place of another is found`() throws {
    let found = try problems(after: { (transaction, _) throws(LMDBError) in
      let events = try transaction.table(named: "events", keys: .integers)
      let record = try transaction.value(at: IntegerKey(2), in: events) ?? []
      try transaction.put(record, at: IntegerKey(5), in: events)
    })
    #expect(found.first?.position == 5)
    #expect(found.first?.finding == "the record belongs to another position")
  }

  @Test func `a lost index is found and derived anew`() throws {
    func lose(
      _ transaction: inout WriteTransaction, _: Environment
    ) throws(LMDBError) {
      try transaction.clear(try transaction.table(named: "index"))
    }
    let found = try problems(after: lose)
    #expect(found.count == 20)
    #expect(found.allSatisfy { $0.part == .index })
    #expect(try problems(after: lose, then: { store in try store.rebuildIndexes() }) == [])
  }

  @Test func `an index entry too many is found`() throws {
    let found = try problems(after: { (transaction, _) throws(LMDBError) in
      let index = try transaction.table(named: "index")
      let first = try transaction.first(in: index, .prefix([2]))
      var key = first?.key ?? []
      key[12] = 99
      try transaction.put([UInt8](), at: key, in: index)
    })
    #expect(found.map(\.part) == [.index])
  }

  @Test func `a lost, damaged or invented receipt is found`() throws {
    let found = try problems(after: { (transaction, _) throws(LMDBError) in
      let commands = try transaction.table(named: "commands")
      let receipt = try transaction.value(at: Array("c1".utf8), in: commands) ?? []
      try transaction.delete(Array("c1".utf8), from: commands)
      try transaction.put(receipt, at: Array("c99".utf8), in: commands)
    })
    #expect(found.map(\.part) == [.commands, .commands])
    #expect(found.first?.position == 2)
    #expect(found.last?.finding == "the receipt of command c99 is unreadable")
  }

  @Test func `a name that leads to nothing or elsewhere is found`() throws {
    let found = try problems(after: { (transaction, _) throws(LMDBError) in
      let names = try transaction.table(named: "names")
      try transaction.delete([1, 0, 0, 0, 1], from: names)
    })
    #expect(found.first?.part == .names)
    #expect(found.contains { $0.part == .events && $0.position == 1 })
  }

  @Test func `a damaged payload is not handed out`() throws {
    try withClosedStore(isSoundAfter: false) { path in
      try {
        let environment = try Environment.open(path, options: EnvironmentOptions(mode: .readWrite))
        try environment.write { (transaction) throws(LMDBError) in
          let events = try transaction.table(named: "events", keys: .integers)
          var record = try transaction.value(at: IntegerKey(4), in: events) ?? []
          record[88 + 2 + 2] ^= 1
          try transaction.put(record, at: IntegerKey(4), in: events)
        }
      }()
      let store = try EventStore.open(path, mode: .readOnly)
      #expect(
        failure { () throws(EventStoreError) in _ = try store.events(EventQuery()) }
          == .damaged(position: 4, finding: "the payload does not match its checksum"))
      #expect(try store.events(EventQuery(through: 3)).count == 3)
    }
  }
}
