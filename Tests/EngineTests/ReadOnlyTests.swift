import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// A ledger can be read by those who may not write it.
@Suite struct ReadOnlyTests {
  @Test func `a ledger opened for reading answers and takes no command`() throws {
    try withClosedLedger { desk in
      _ = try desk.submit(.longer)
    } then: { path in
      let desk = Desk(try Ledger.open(at: path, readOnly: true), prefix: "later")
      #expect(try desk.plan().revision == 1)
      #expect(try desk.ledger.ask(LedgerOverview(), asOf: .position(3)).head == 3)
      #expect(try desk.ledger.verify().findings == [])
      #expect(failure { () throws(EngineError) in try desk.submit(.longer) }?.code == "storage")
      #expect(failure { () throws(EngineError) in try desk.ledger.rebuild() }?.code == "storage")
    }
  }

  @Test func `a directory without a ledger is told apart`() throws {
    try withClosedLedger { path in
      #expect(
        failure { () throws(EngineError) in try Ledger.open(at: path + "/none") }?.code
          == "no-ledger")
      #expect(
        failure { () throws(EngineError) in try Ledger.create(at: path) }?.code
          == "ledger-exists")
    }
  }
}
