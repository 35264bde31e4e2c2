import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// Every event is found under everything that it concerns.
@Suite struct AuditTests {
  @Test func `a change leads to its whole life and to what it did to the plan`() throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      try desk.decide(.approve(.absorb), on: change)
      let outcome = try desk.reschedule(change)
      let trail = try desk.ledger.ask(AuditTrail(of: .change(change)))
      #expect(trail.count == 7)
      #expect(trail.suffix(2) == outcome.events[...])
    }
  }

  @Test func `a removed task leads to the change that removed it`() throws {
    try withDesk { desk in
      let change = try desk.submit(.asking("No brochure", .removeTask("brochure")))
      try desk.evaluate(change)
      try desk.decide(.approve(.absorb), on: change)
      let outcome = try desk.reschedule(change)
      let trail = try desk.ledger.ask(AuditTrail(of: .task("aurora", "brochure")))
      #expect(trail == [outcome.events[0]])
    }
  }

  @Test func `a buffer leads to what reserved it and what drew on it`() throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      try desk.decide(.approve(.absorb), on: change)
      try desk.reschedule(change)
      let reports = try desk.ledger.ask(BufferBudgets(project: "aurora"))
      for report in reports {
        let subject = AuditSubject.buffer("aurora", report.budget.reserve.id)
        #expect(
          try desk.ledger.ask(AuditTrail(of: subject)).map(\.position)
            == report.entries.map(\.position))
      }
    }
  }

  @Test func `names that begin alike are not mixed up`() throws {
    try withDesk { desk in
      for person in ["Sofia", "Sofia B", "Sofia\u{0}B", "Sofia\u{1}B"] {
        _ = try desk.submit(ChangeRequest.longer.with { $0.requester = person })
        #expect(try desk.ledger.ask(AuditTrail(of: .person(person))).count == 1)
      }
    }
  }

  @Test func `a change that was never submitted is refused and a stranger has no trail`() throws {
    try withDesk { desk in
      #expect(
        failure { () throws(EngineError) in
          try desk.ledger.ask(AuditTrail(of: .change("CR-9")))
        } == .refused(.changeUnknown))
      let strange = try desk.ledger.ask(AuditTrail(of: .person("Eve")))
      #expect(strange.isEmpty)
    }
  }
}
