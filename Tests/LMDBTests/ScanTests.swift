import LMDB
import StoreTestSupport
import Testing

@Suite struct ScanTests {
  /// Keys around every length, so that prefixes and neighbours occur.
  private func keys(_ generator: inout SeededGenerator, count: Int) -> Set<[UInt8]> {
    var keys: Set<[UInt8]> = []
    while keys.count < count {
      keys.insert(key(&generator))
    }
    return keys
  }

  private func key(_ generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      [0, 1, 2, 254, 255].randomElement(using: &generator) ?? 0
    }
  }

  private func bound(_ generator: inout SeededGenerator) -> KeyRange.Bound {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: .unbounded
    case 1: .excluding(key(&generator))
    default: .including(key(&generator))
    }
  }

  private func model(_ keys: Set<[UInt8]>, _ range: KeyRange) -> [[UInt8]] {
    keys.filter { key in
      let above =
        switch range.lower {
        case .unbounded: true
        case .including(let bound): !key.lexicographicallyPrecedes(bound)
        case .excluding(let bound): bound.lexicographicallyPrecedes(key)
        }
      let below =
        switch range.upper {
        case .unbounded: true
        case .including(let bound): !bound.lexicographicallyPrecedes(key)
        case .excluding(let bound): key.lexicographicallyPrecedes(bound)
        }
      return above && below
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func scan(
    _ fixture: Fixture, _ table: Table, _ range: KeyRange, _ direction: ScanDirection
  ) throws(LMDBError) -> [[UInt8]] {
    try fixture.environment.read { (transaction) throws(LMDBError) in
      var found: [[UInt8]] = []
      try transaction.scan(table, range, direction) { (key, value) throws(LMDBError) in
        found.append(key.withUnsafeBytes { Array($0) })
        return .proceed
      }
      return found
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a scan visits what a sorted list would give, in both directions`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    let keys = keys(&generator, count: 120)
    try fixture.environment.write { (transaction) throws(LMDBError) in
      for key in keys { try transaction.put(key, at: key, in: table) }
    }
    for _ in 0..<300 {
      let prefix = Bool.random(using: &generator)
      let range =
        prefix
        ? KeyRange.prefix(key(&generator))
        : KeyRange(lower: bound(&generator), upper: bound(&generator))
      let expected = model(keys, range)
      #expect(try scan(fixture, table, range, .forward) == expected)
      #expect(try scan(fixture, table, range, .backward) == expected.reversed())
    }
  }

  @Test func `a prefix scan finds exactly the keys that begin so`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    let keys: [[UInt8]] = [[1], [1, 255], [1, 255, 0], [1, 255, 255], [2], [255], [255, 255]]
    try fixture.environment.write { (transaction) throws(LMDBError) in
      for key in keys { try transaction.put(key, at: key, in: table) }
    }
    #expect(try scan(fixture, table, .prefix([1, 255]), .forward) == Array(keys[1...3]))
    #expect(try scan(fixture, table, .prefix([255]), .backward) == keys[5...6].reversed())
    #expect(try scan(fixture, table, .prefix([]), .forward) == keys)
    #expect(try scan(fixture, table, .prefix([3]), .forward).isEmpty)
  }

  @Test func `integer keys are visited in the order of numbers`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", keys: .integers, create: true)
    let numbers: [UInt64] = [0, 1, 255, 256, 65_536, .max]
    try fixture.environment.write { (transaction) throws(LMDBError) in
      for number in numbers.shuffled() {
        try transaction.put([UInt8](), at: IntegerKey(number), in: table)
      }
    }
    func visited(_ range: KeyRange, _ direction: ScanDirection) throws(LMDBError) -> [UInt64] {
      try scan(fixture, table, range, direction).map { IntegerKey($0.span.bytes).value }
    }
    #expect(try visited(.all, .forward) == numbers)
    #expect(try visited(.integers(1...256), .forward) == [1, 255, 256])
    #expect(try visited(.integers(2...70_000), .backward) == [65_536, 256, 255])
    #expect(try visited(.integers(.max ... .max), .backward) == [.max])
  }

  @Test func `a scan stops when the visit says so`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    for key in ["1", "2", "3"] { try fixture.put(key, at: key, in: table) }
    let first = try fixture.environment.read { (transaction) throws(LMDBError) in
      try transaction.first(in: table, .all, .backward)
    }
    #expect(first?.key == bytes("3"))
  }
}
