import LMDB
import Testing

@Suite struct TransactionTests {
  @Test func `what a write stores is there for a later read`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    try fixture.put("one", at: "1", in: table)
    #expect(try fixture.value(at: "1", in: table) == "one")
    #expect(try fixture.value(at: "2", in: table) == nil)
  }

  @Test func `a write that throws changes nothing`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    try fixture.put("one", at: "1", in: table)
    let reason = reason { () throws(LMDBError) in
      try fixture.environment.write { (transaction) throws(LMDBError) in
        try transaction.put(bytes("two"), at: bytes("1"), in: table)
        try transaction.put(bytes("none"), at: [UInt8](), in: table)
      }
    }
    #expect(reason == .invalidKey)
    #expect(try fixture.value(at: "1", in: table) == "one")
  }

  @Test func `a snapshot does not see a later write of the same process`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    try fixture.put("old", at: "1", in: table)
    let (before, after) = try fixture.environment.read { (transaction) throws(LMDBError) in
      let before = try transaction.value(at: bytes("1"), in: table)
      try fixture.put("new", at: "1", in: table)
      return (before, try transaction.value(at: bytes("1"), in: table))
    }
    #expect(before == bytes("old"))
    #expect(after == bytes("old"))
    #expect(try fixture.value(at: "1", in: table) == "new")
  }

  @Test func `putIfAbsent keeps the first value and delete tells what it did`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    let key = bytes("1")
    let outcome = try fixture.environment.write { (transaction) throws(LMDBError) in
      [
        try transaction.putIfAbsent(bytes("one"), at: key, in: table),
        try transaction.putIfAbsent(bytes("two"), at: key, in: table),
        try transaction.value(at: key, in: table) == bytes("one"),
        try transaction.delete(key, from: table),
        try transaction.delete(key, from: table),
      ]
    }
    #expect(outcome == [true, false, true, true, false])
  }

  @Test func `append refuses a key that does not follow the last one`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", keys: .integers, create: true)
    let reason = reason { () throws(LMDBError) in
      try fixture.environment.write { (transaction) throws(LMDBError) in
        try transaction.append(bytes("x"), at: IntegerKey(300), in: table)
        try transaction.append(bytes("x"), at: IntegerKey(2), in: table)
      }
    }
    #expect(reason == .keyOutOfOrder)
    #expect(try fixture.count(of: table) == 0)
  }

  @Test(arguments: [0, 512]) func `a key of impossible length is refused`(_ length: Int) throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    let key = [UInt8](repeating: 1, count: length)
    let reading = reason { () throws(LMDBError) in
      try fixture.environment.read { (transaction) throws(LMDBError) in
        _ = try transaction.value(at: key, in: table)
      }
    }
    #expect(reading == .invalidKey)
  }

  @Test func `a write inside a write of the same thread is refused, not a deadlock`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    let reason = reason { () throws(LMDBError) in
      try fixture.environment.write { (_) throws(LMDBError) in
        try fixture.put("x", at: "1", in: table)
      }
    }
    #expect(reason == .nestedWrite)
  }

  @Test func `clear empties a table and keeps it`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    try fixture.put("one", at: "1", in: table)
    try fixture.environment.write { (transaction) throws(LMDBError) in
      try transaction.clear(table)
    }
    #expect(try fixture.count(of: table) == 0)
    try fixture.put("two", at: "1", in: table)
    #expect(try fixture.value(at: "1", in: table) == "two")
  }

  @Test func `many threads read and write without losing a write`() async throws {
    let fixture = try Fixture(mapSize: 1 << 16)
    let table = try fixture.environment.table(named: "a", create: true)
    let environment = fixture.environment
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          for number in 0..<100 {
            let key = bytes("\(worker)-\(number)")
            try environment.write { (transaction) throws(LMDBError) in
              try transaction.put([UInt8](repeating: 1, count: 1000), at: key, in: table)
            }
            let found = try environment.read { (transaction) throws(LMDBError) in
              try transaction.value(at: key, in: table)
            }
            #expect(found?.count == 1000)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try fixture.count(of: table) == 400)
  }
}
