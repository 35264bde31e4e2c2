import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// What moves the plan or the request makes an evaluation worthless.
@Suite struct StalenessTests {
  @Test(arguments: [true, false])
  func `progress makes an evaluation stale, approved or not`(isApproved: Bool) throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      if isApproved { try desk.decide(.approve(.absorb), on: change) }

      desk.now = .june(1, 12)
      try desk.progress(ProgressReport(task: "design", started: .june(1, 8), remaining: 720))
      try expectStale(change, isApproved: isApproved, at: desk)
    }
  }

  @Test(arguments: [true, false])
  func `another change makes an evaluation stale, approved or not`(isApproved: Bool) throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      let other = try desk.submit(.thicker)
      for each in [change, other] { try desk.evaluate(each) }
      try desk.decide(.approve(.absorb), on: other)
      if isApproved { try desk.decide(.approve(.absorb), on: change) }

      try desk.reschedule(other)
      try expectStale(change, isApproved: isApproved, at: desk)
    }
  }

  @Test(arguments: [true, false])
  func `a revision takes votes and approval away`(isApproved: Bool) throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      if isApproved { try desk.decide(.approve(.absorb), on: change) }

      let revised = ChangeRequest.longer.with { $0.title = "Build longer, please" }
      _ = try desk.ledger.revise(change, to: revised, desk.context("Sofia"))
      #expect(try desk.file(change).stage == .submitted)
      #expect(try desk.file(change).votes == [])
      #expect(
        failure { () throws(EngineError) in try desk.vote("Mara", .reject, on: change) }
          == .refused(.notEvaluated))
      #expect(
        failure { () throws(EngineError) in try desk.reschedule(change) }?.code == "not-approved")
    }
  }

  @Test func `the same judgement of an unmoved plan is recorded once`() throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      #expect(try desk.evaluate(change).events.count == 1)
      #expect(try desk.evaluate(change).events.isEmpty)
    }
  }

  private func expectStale(_ change: ChangeID, isApproved: Bool, at desk: Desk) throws {
    let line = try desk.ledger.ask(ChangeQueue(now: 0)).first { $0.entry.change == change }
    #expect(line?.isStale == true)
    if isApproved {
      #expect(
        failure { () throws(EngineError) in try desk.reschedule(change) }
          == .refused(.staleEvaluation))
    } else {
      #expect(
        failure { () throws(EngineError) in try desk.vote("Mara", .reject, on: change) }
          == .refused(.staleEvaluation))
    }
    try desk.evaluate(change)
    #expect(try desk.file(change).stage == .evaluated)
    try desk.decide(.approve(.absorb), on: change)
    try desk.reschedule(change)
  }
}
