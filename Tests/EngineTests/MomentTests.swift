import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// A time means the last event that was recorded by then.
@Suite struct MomentTests {
  @Test func `a time picks the last event recorded at or before it`() throws {
    try withDesk { desk in
      for _ in 1...3 {
        desk.now.minute += 90
        _ = try desk.submit(.longer)
      }
      let events = try desk.ledger.ask(History())
      for time in Set(events.flatMap { [$0.recorded - 1, $0.recorded, $0.recorded + 1] }) {
        let expected = events.last { $0.recorded <= time }?.position ?? 0
        #expect(try desk.ledger.replay(to: .time(time)).position == expected)
        #expect(try desk.ledger.ask(LedgerOverview(), asOf: .time(time)).head == expected)
      }
    }
  }

  @Test func `before the first event there is nothing`() throws {
    try withDesk { desk in
      let status = try desk.ledger.ask(LedgerOverview(), asOf: .position(0))
      #expect(status.head == 0)
      #expect(status.recorded == nil)
      #expect(status.projects == [])
      #expect(
        failure { () throws(EngineError) in
          try desk.ledger.ask(PlanInForce(project: "aurora"), asOf: .time(0))
        } == .refused(.planUnknown("aurora")))
    }
  }

  @Test func `a position beyond the head is refused`() throws {
    try withDesk { desk in
      let head = try desk.ledger.verify().head
      #expect(
        failure { () throws(EngineError) in try desk.ledger.replay(to: .position(head + 1)) }
          == .beyondHead(asked: "position \(head + 1)", head: head))
    }
  }

  @Test func `a clock that goes back does not turn the log around`() throws {
    try withDesk { desk in
      desk.now = .june(9, 8)
      _ = try desk.submit(.longer)
      desk.now = .june(3, 8)
      let outcome = try desk.ledger.submit(.thicker, desk.context("Nils"))
      #expect(outcome.events.first?.recorded == Int64(PlanTime.june(9, 8).minute + 1) * 60_000)
      #expect(outcome.events.first?.effective == Int64(PlanTime.june(3, 8).minute + 1) * 60_000)
    }
  }

  @Test func `listed positions are read within their bounds`() throws {
    try withDesk { desk in
      _ = try desk.submit(.longer)
      let head = try desk.ledger.verify().head
      func positions(
        _ listed: [UInt64], from: UInt64 = 1, limit: Int = .max, asOf: AsOf? = nil
      ) throws -> [UInt64] {
        let selection = EventSelection(.positions(listed), from: from, limit: limit)
        return try desk.ledger.ask(History(selection), asOf: asOf).map(\.position)
      }
      #expect(try positions([0, 3, 1, head, head + 1]) == [3, 1, head])
      #expect(try positions([1, 2, 3, 4], from: 3, limit: 1) == [3])
      #expect(try positions([5], from: 5, asOf: .position(2)) == [])
    }
  }
}
