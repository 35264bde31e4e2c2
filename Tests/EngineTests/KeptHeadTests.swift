import Engine
import EventStore
import LMDB
import Testing

/// The last signed head, which the ledger itself keeps.
@Suite struct KeptHeadTests {
  private func key() throws -> SigningKey {
    try #require(SigningKey(seed: [UInt8](repeating: 9, count: 32)))
  }

  private func findings(
    after change: (String) throws -> Void
  ) throws -> [Verification.Finding] {
    var findings: [Verification.Finding] = []
    try withClosedLedger(isSoundAfter: false) { desk in
      _ = try desk.submit(.longer)
      let head = try desk.ledger.signHead(with: try key())
      #expect(TreeCheckpoint(head.text) == (try desk.ledger.head()))
      _ = try desk.submit(.longer)
    } then: { path in
      try change(path)
      findings = try Ledger.open(at: path, readOnly: true).verify().findings
    }
    return findings
  }

  @Test func `a ledger that has grown continues the head that it keeps`() throws {
    #expect(try findings { _ in } == [])
  }

  @Test func `events cut off behind the engine's back are found by the kept head`() throws {
    let found = try findings { path in
      try {
        let environment = try Environment.open(path, options: EnvironmentOptions(mode: .readWrite))
        try environment.write { (transaction) throws(LMDBError) in
          let events = try transaction.table(named: "events", keys: .integers)
          let count = UInt64(try transaction.count(of: events))
          for position in [count - 1, count] {
            try transaction.delete(IntegerKey(position), from: events)
          }
        }
      }()
      let key = try key()
      let refused = failure { () throws(EngineError) in
        try Ledger.open(at: path).signHead(with: key)
      }
      #expect(refused?.code == "rewritten")
    }
    let head = found.filter { $0.kind == "head" }
    #expect(head.count == 1)
    #expect(head.first?.sentence.contains("cut short") == true)
  }

  @Test func `a kept head that cannot be read is a finding`() throws {
    let found = try findings { path in
      let store = try EventStore.open(path, mode: .readWrite)
      try store.maintain { (writer) throws(EventStoreError) in
        try writer.setMeta([1, 2, 3], for: "head")
      }
    }
    #expect(found.map(\.sentence) == ["The head that the ledger keeps is unreadable."])
  }
}
