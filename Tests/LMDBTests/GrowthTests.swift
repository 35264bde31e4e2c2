import LMDB
import Testing

@Suite struct GrowthTests {
  private let value = [UInt8](repeating: 9, count: 4000)

  @Test func `a write that outgrows the map runs again and is complete`() throws {
    let fixture = try Fixture(mapSize: 1 << 18)
    let table = try fixture.environment.table(named: "a", create: true)
    var runs = 0
    try fixture.environment.write { (transaction) throws(LMDBError) in
      runs += 1
      for number in 0..<500 {
        try transaction.put(value, at: IntegerKey(UInt64(number)), in: table)
      }
    }
    #expect(runs > 1)
    #expect(try fixture.count(of: table) == 500)
    #expect(fixture.environment.mapSize > 1 << 18)
  }

  @Test func `a closure that swallows the error is run again all the same`() throws {
    let fixture = try Fixture(mapSize: 1 << 18)
    let table = try fixture.environment.table(named: "a", create: true)
    try fixture.environment.write { (transaction) throws(LMDBError) in
      for number in 0..<500 {
        do throws(LMDBError) {
          try transaction.put(value, at: IntegerKey(UInt64(number)), in: table)
        } catch {
          return
        }
      }
    }
    #expect(try fixture.count(of: table) == 500)
  }

  @Test func `the limit of the map is an error and loses nothing`() throws {
    let fixture = try Fixture(mapSize: 1 << 18, mapLimit: 1 << 19)
    let table = try fixture.environment.table(named: "a", create: true)
    try fixture.put("one", at: "1", in: table)
    let failure = reason { () throws(LMDBError) in
      try fixture.environment.write { (transaction) throws(LMDBError) in
        for number in 0..<500 {
          try transaction.put(value, at: IntegerKey(UInt64(number)), in: table)
        }
      }
    }
    #expect(failure == .mapLimit)
    #expect(try fixture.value(at: "1", in: table) == "one")
    try fixture.put("two", at: "2", in: table)
  }

  @Test func `growth under a read of the same thread is refused, not a deadlock`() throws {
    let fixture = try Fixture(mapSize: 1 << 18)
    let table = try fixture.environment.table(named: "a", create: true)
    let failure = reason { () throws(LMDBError) in
      try fixture.environment.read { (_) throws(LMDBError) in
        try fixture.environment.write { (transaction) throws(LMDBError) in
          for number in 0..<500 {
            try transaction.put(value, at: IntegerKey(UInt64(number)), in: table)
          }
        }
      }
    }
    #expect(failure == .blockedByReader)
  }
}
