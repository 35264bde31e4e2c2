import LMDB
import Testing

@Suite struct TableTests {
  @Test func `a table that was not created is missing`() throws {
    let fixture = try Fixture()
    let reason = reason { () throws(LMDBError) in
      _ = try fixture.environment.table(named: "a")
    }
    #expect(reason == .tableMissing)
  }

  @Test func `a table is opened only with the keys it was created with`() throws {
    let closed = try ClosedFixture(filling: "a")
    let environment = try closed.open()
    let reason = reason { () throws(LMDBError) in
      _ = try environment.table(named: "a", keys: .integers)
    }
    #expect(reason == .tableMismatch)
    #expect(try environment.table(named: "a").keys == .bytes)
  }

  @Test func `a table of another environment is refused`() throws {
    let one = try Fixture()
    let other = try Fixture()
    let table = try one.environment.table(named: "a", create: true)
    let reason = reason { () throws(LMDBError) in try other.put("x", at: "1", in: table) }
    #expect(reason == .foreignTable)
  }

  @Test func `a table made in a transaction that throws does not exist afterwards`() throws {
    let fixture = try Fixture()
    var kept: Table?
    let failure = reason { () throws(LMDBError) in
      try fixture.environment.write { (transaction) throws(LMDBError) in
        kept = try transaction.table(named: "a", create: true)
        _ = try transaction.value(at: [UInt8](), in: try transaction.table(named: "a"))
      }
    }
    #expect(failure == .invalidKey)
    let table = try #require(kept)
    let other = try fixture.environment.table(named: "b", create: true)
    #expect(
      reason { () throws(LMDBError) in try fixture.put("x", at: "1", in: table) }
        == .foreignTable)
    #expect(try fixture.count(of: other) == 0)
  }

  @Test func `a dropped table is gone and its handle is refused`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    try fixture.put("one", at: "1", in: table)
    try fixture.environment.dropTable(named: "a")
    let other = try fixture.environment.table(named: "b", create: true)
    #expect(
      reason { () throws(LMDBError) in try fixture.put("x", at: "1", in: table) }
        == .foreignTable)
    #expect(
      reason { () throws(LMDBError) in _ = try fixture.environment.table(named: "a") }
        == .tableMissing)
    #expect(try fixture.count(of: other) == 0)
  }

  @Test func `one table more than allowed is refused`() throws {
    let fixture = try Fixture(maxTables: 2)
    _ = try fixture.environment.table(named: "a", create: true)
    _ = try fixture.environment.table(named: "b", create: true)
    let reason = reason { () throws(LMDBError) in
      _ = try fixture.environment.table(named: "c", create: true)
    }
    #expect(reason == .tooManyTables)
  }
}
