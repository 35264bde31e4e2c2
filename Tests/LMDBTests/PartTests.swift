import StoreTestSupport
import Testing

@testable import LMDB

@Suite struct PartTests {
  @Test func `a part that throws is undone and what was changed around it stays`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    var failures = 0
    try fixture.environment.write { (transaction) throws(LMDBError) in
      try transaction.put(bytes("before"), at: bytes("1"), in: table)
      do throws(LMDBError) {
        try transaction.part { (part) throws(LMDBError) in
          try part.put(bytes("within"), at: bytes("1"), in: table)
          try part.put(bytes("within"), at: bytes("2"), in: table)
          try part.put(bytes("none"), at: [UInt8](), in: table)
        }
      } catch {
        failures += error.reason == .invalidKey ? 1 : 0
      }
      try transaction.part { (part) throws(LMDBError) in
        try part.put(bytes("kept"), at: bytes("3"), in: table)
      }
      try transaction.put(bytes("after"), at: bytes("4"), in: table)
    }
    #expect(failures == 1)
    #expect(try fixture.value(at: "1", in: table) == "before")
    #expect(try fixture.value(at: "2", in: table) == nil)
    #expect(try fixture.value(at: "3", in: table) == "kept")
    #expect(try fixture.value(at: "4", in: table) == "after")
  }

  @Test func `a table made in a part goes with it`() throws {
    let fixture = try Fixture()
    var undone: Table?
    var refusal: LMDBReason?
    let kept = try fixture.environment.write { (transaction) throws(LMDBError) in
      do throws(LMDBError) {
        try transaction.part { (part) throws(LMDBError) in
          let table = try part.table(named: "undone", create: true)
          undone = table
          try part.put(bytes("x"), at: [UInt8](), in: table)
        }
      } catch {
        refusal = error.reason
      }
      return try transaction.part { (part) throws(LMDBError) in
        let table = try part.table(named: "kept", create: true)
        try part.put(bytes("x"), at: bytes("1"), in: table)
        return table
      }
    }
    #expect(refusal == .invalidKey)
    #expect(try fixture.value(at: "1", in: kept) == "x")
    #expect(
      reason { () throws(LMDBError) in _ = try fixture.environment.table(named: "undone") }
        == .tableMissing)
    let table = try #require(undone)
    #expect(
      reason { () throws(LMDBError) in try fixture.put("x", at: "1", in: table) }
        == .foreignTable)
  }

  @Test func `a part that outgrows the map has the whole transaction run again`() throws {
    let fixture = try Fixture(mapSize: 1 << 18)
    let table = try fixture.environment.table(named: "a", create: true)
    let value = [UInt8](repeating: 9, count: 4000)
    var runs = 0
    var outgrown: LMDBReason?
    try fixture.environment.write { (transaction) throws(LMDBError) in
      runs += 1
      try transaction.put(bytes("first"), at: bytes("1"), in: table)
      do throws(LMDBError) {
        try transaction.part { (part) throws(LMDBError) in
          for number in 0..<500 { try part.put(value, at: IntegerKey(UInt64(number)), in: table) }
        }
      } catch {
        // Whoever lets the error pass here cannot keep half a part.
        outgrown = error.reason
      }
    }
    #expect(outgrown != nil)
    #expect(runs > 1)
    #expect(try fixture.count(of: table) == 501)
  }

  /// Random parts beside a dictionary that undoes them as well, page by page sound.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `parts leave what a model of them leaves`(_ seed: UInt64) throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("environment")
    var generator = SeededGenerator(seed: seed)
    var model: [UInt64: [UInt8]] = [:]
    try {
      let environment = try Environment.open(
        path, options: EnvironmentOptions(mode: .create, mapSize: 1 << 20))
      let table = try environment.table(named: "a", keys: .integers, create: true)
      for _ in 0..<40 {
        let seed = generator.next()
        let before = model
        try environment.write { (transaction) throws(LMDBError) in
          model = before
          var random = SeededGenerator(seed: seed)
          for _ in 0..<Int.random(in: 1...12, using: &random) {
            let changes = (0..<Int.random(in: 1...30, using: &random)).map { _ in
              (
                UInt64.random(in: 0..<400, using: &random),
                [UInt8](
                  repeating: UInt8.random(in: 0...255, using: &random),
                  count: Int.random(in: 0...9000, using: &random))
              )
            }
            let isKept = Bool.random(using: &random)
            let outer = model
            do throws(LMDBError) {
              try transaction.part { (part) throws(LMDBError) in
                for (key, value) in changes {
                  if value.count % 3 == 0 {
                    try part.delete(IntegerKey(key), from: table)
                    model[key] = nil
                  } else {
                    try part.put(value, at: IntegerKey(key), in: table)
                    model[key] = value
                  }
                }
                if !isKept { try part.put(bytes("x"), at: [UInt8](), in: table) }
              }
            } catch {
              model = outer
            }
          }
        }
      }
    }()
    let environment = try Environment.open(
      path, options: EnvironmentOptions(mode: .readOnly, checksEveryPage: true))
    let table = try environment.table(named: "a", keys: .integers)
    var stored: [UInt64: [UInt8]] = [:]
    try environment.read { (transaction) throws(LMDBError) in
      try transaction.scan(table) { (key, value) throws(LMDBError) in
        stored[IntegerKey(key).value] = value.withUnsafeBytes { Array($0) }
        return .proceed
      }
    }
    #expect(stored == model)
  }
}
