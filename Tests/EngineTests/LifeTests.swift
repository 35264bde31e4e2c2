import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// A request from its submission to its end, along every road.
@Suite struct LifeTests {
  @Test func `a change is submitted, evaluated, signed by both and carried out`() throws {
    try withDesk { desk in
      let before = try desk.plan()
      let change = try desk.submit(.longer)
      #expect(change == "CR-1")
      #expect(try desk.file(change).stage == .submitted)

      try desk.evaluate(change)
      let evaluation = try #require(try desk.file(change).evaluation?.evaluation)
      let absorb = try #require(evaluation.option(.absorb))
      #expect(absorb.isFeasible)
      #expect(absorb.bufferDrawn == 480)

      try desk.vote("Mara", .approve(.absorb), on: change)
      #expect(try desk.file(change).stage == .evaluated)
      try desk.vote("Timo", .approve(.absorb), on: change)
      guard case .approved(let decision) = try desk.file(change).stage else {
        Issue.record("not approved")
        return
      }
      #expect(decision.signatories == Board.two.members)
      #expect(try desk.plan() == before)

      let outcome = try desk.reschedule(change)
      #expect(outcome.events.count == 2)
      let after = try desk.plan()
      #expect(after.revision == before.revision + 1)
      #expect(after.finish == absorb.finishAfter)
      #expect(after.plan.task("build")?.duration == 1920)
      #expect(try desk.file(change).stage == .rescheduled(decision, planRevision: after.revision))
    }
  }

  @Test func `a displaced task makes room and no buffer pays`() throws {
    try withDesk { desk in
      let change = try desk.submit(.deeper)
      try desk.evaluate(change)
      let evaluation = try #require(try desk.file(change).evaluation?.evaluation)
      #expect(evaluation.option(.absorb)?.bufferDrawn == 480)
      #expect(evaluation.option(.displace)?.displaced == ["brochure"])
      #expect(evaluation.option(.displace)?.bufferDrawn == 0)
      #expect(evaluation.recommendation.option == .displace)

      try desk.decide(.approve(.displace), on: change)
      try desk.reschedule(change)
      #expect(try desk.ledger.ask(BufferBudgets(project: "aurora")).map(\.budget.drawn) == [0, 0])
    }
  }

  @Test func `a deferred request waits until its cycle opens`() throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      try desk.decide(.postpone(cycle: 2), on: change)
      #expect(
        failure { () throws(EngineError) in try desk.evaluate(change) }
          == .refused(.cycleNotOpen(2, opens: .june(15, 0))))

      desk.now = .june(15, 0)
      try desk.evaluate(change)
      #expect(try desk.file(change).stage == .evaluated)
      #expect(try desk.file(change).votes == [])
    }
  }

  @Test func `a rejected request is closed and the plan stands`() throws {
    try withDesk { desk in
      let before = try desk.plan()
      let change = try desk.submit(.endless)
      try desk.evaluate(change)
      try desk.decide(.reject, on: change)
      #expect(try desk.file(change).stage.word == "rejected")
      #expect(try desk.plan() == before)
    }
  }

  @Test func `a request is withdrawn by whoever asked or handed it in`() throws {
    try withDesk { desk in
      for person in ["Sofia", "Nils"] {
        let change = try desk.submit(.longer)
        try desk.withdraw(change, by: person)
        #expect(try desk.file(change).stage == .withdrawn)
      }
      let change = try desk.submit(.longer)
      #expect(
        failure { () throws(EngineError) in try desk.withdraw(change, by: "Mara") }?.code
          == "not-requester")
    }
  }
}
