import ChangeControl
import Engine
import EventStore
import LMDB
import Planning
import Projections
import StoreTestSupport
import Testing

/// Projections can be thrown away: the log gives them back.
@Suite struct RebuildTests {
  /// What can be wrong with the rows of projections.
  enum Harm: CaseIterable {
    case garbage
    case otherValue
    case missing
    case stray
    case foreign
  }

  @Test func `a rebuild of a sound ledger agrees and changes nothing`() throws {
    try withDesk { desk in
      _ = try desk.submit(.longer)
      let before = try desk.ledger.verify()
      for _ in 1...3 {
        let rebuild = try desk.ledger.rebuild()
        #expect(rebuild.agrees)
        #expect(rebuild.position == before.head)
        #expect(rebuild.after == before.live)
        #expect(try desk.ledger.verify() == before)
      }
      _ = try desk.submit(.thicker)
    }
  }

  @Test func `an empty ledger is rebuilt`() throws {
    try withDesk(importing: nil) { desk in
      #expect(try desk.ledger.rebuild().agrees)
      try desk.importPlan()
    }
  }

  @Test(arguments: Harm.allCases, [1, 2, 3, 4, 5] as [UInt8])
  func `a damaged row is found and mended`(harm: Harm, projection: UInt8) throws {
    try withClosedLedger { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
    } then: { path in
      try damage(path) { (transaction, table) throws(LMDBError) in
        let key = try firstKey([projection], transaction, table)
        switch harm {
        case .garbage: try transaction.put([0xFF, 0xFF, 0xFF], at: key, in: table)
        case .otherValue: try transaction.put([0x08, 0x63], at: key, in: table)
        case .missing: try transaction.delete(key, from: table)
        case .stray: try transaction.put([0x08, 0x01], at: [projection, 0x7A, 0x7A], in: table)
        case .foreign: try transaction.put([1], at: [projection + 100], in: table)
        }
      }
      let ledger = try Ledger.open(at: path)
      let found = try ledger.verify()
      #expect(found.findings.map(\.kind) == ["projection"])

      let rebuild = try ledger.rebuild()
      #expect(!rebuild.agrees)
      #expect(rebuild.before == found.live)
      #expect(rebuild.after == found.folded)
      #expect(try ledger.verify().findings == [])
    }
  }

  @Test func `a plan with a damaged row is not read and not moved`() throws {
    try withClosedLedger { desk in
      _ = try desk.submit(.longer)
    } then: { path in
      try damage(path) { (transaction, table) throws(LMDBError) in
        let key = try firstKey([2, UInt8(ascii: "l")], transaction, table)
        try transaction.put([0xFF, 0xFF, 0xFF], at: key, in: table)
      }
      let desk = Desk(try Ledger.open(at: path), prefix: "later")
      #expect(failure { () throws(EngineError) in try desk.plan() }?.code == "damaged-projection")
      #expect(
        failure { () throws(EngineError) in try desk.evaluate("CR-1") }?.code
          == "damaged-projection")
      #expect(
        try desk.ledger.ask(PlanInForce(project: "aurora"), asOf: .position(6)).revision == 1)
      _ = try desk.ledger.rebuild()
      try desk.evaluate("CR-1")
    }
  }

  @Test func `an index that is not what the log says is made anew, and no other`() throws {
    try withClosedLedger { desk in
      _ = try desk.submit(.longer)
      #expect(try !desk.ledger.rebuild().mendedIndex)
    } then: { path in
      try {
        let store = try EventStore.open(path, mode: .readWrite)
        try store.maintain { (writer) throws(EventStoreError) in
          let index = try EventStoreError.lifting(try writer.tables.table(named: "index"))
          let entry = try EventStoreError.lifting(
            try writer.tables.first(in: index, .all, .backward))
          _ = try EventStoreError.lifting(
            try writer.tables.delete(entry?.key ?? [], from: index))
        }
      }()
      let ledger = try Ledger.open(at: path)
      let rebuild = try ledger.rebuild()
      #expect(rebuild.mendedIndex && rebuild.agrees)
      #expect(try ledger.verify().findings == [])
      #expect(try !ledger.rebuild().mendedIndex)
    }
  }

  @Test func `projections of another version are refused and mended`() throws {
    try withClosedLedger { path in
      // The checkpoint row: position 6, and one projection of version 0.
      let name = Array("charter 0".utf8)
      let row = [0x08, 0x06, 0x12, UInt8(name.count)] + name
      try damage(path) { (transaction, table) throws(LMDBError) in
        try transaction.put(row, at: [0], in: table)
      }
      try expectOutdated(path)
    }
  }

  @Test func `projections behind the log are refused and mended`() throws {
    var row: [UInt8] = []
    try withClosedLedger { desk in
      _ = try desk.submit(.longer)
    } then: { path in
      try damage(path) { (transaction, table) throws(LMDBError) in
        row = try transaction.value(at: [0] as [UInt8], in: table) ?? []
        row[1] -= 1
        try transaction.put(row, at: [0], in: table)
      }
      try expectOutdated(path)
    }
  }

  @Test func `without live projections the ledger says so and is mended`() throws {
    try withClosedLedger { path in
      try {
        let store = try EventStore.open(path, mode: .readWrite)
        try store.maintain { (writer) throws(EventStoreError) in
          try writer.setMeta(nil, for: "live-projections")
        }
      }()
      try expectOutdated(path)
    }
  }

  private func expectOutdated(_ path: String) throws {
    let desk = Desk(try Ledger.open(at: path), prefix: "later")
    #expect(failure { () throws(EngineError) in try desk.plan() }?.code == "outdated-projections")
    #expect(
      failure { () throws(EngineError) in try desk.submit(.longer) }?.code
        == "outdated-projections")
    #expect(try desk.ledger.verify().findings.map(\.kind) == ["checkpoint"])
    _ = try desk.ledger.rebuild()
    #expect(try desk.ledger.verify().findings == [])
    _ = try desk.submit(.longer)
  }
}
