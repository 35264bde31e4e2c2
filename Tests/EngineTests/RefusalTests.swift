import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// What may not happen is refused with the right word and leaves no trace.
@Suite struct RefusalTests {
  @Test(arguments: Stage.allCases)
  func `a stage allows what the table says and nothing else`(stage: Stage) throws {
    for step in Step.allCases {
      try withDesk { desk in
        try stage.reach(at: desk)
        let before = try desk.ledger.verify()
        let error = failure { () throws(EngineError) in try step.take(at: desk) }
        let expected = Allowance.refusals[stage]?[step]
        #expect(error?.code == expected, "\(stage): \(step)")
        if expected != nil { #expect(try desk.ledger.verify() == before, "\(stage): \(step)") }
      }
    }
  }

  @Test func `nobody signs what they asked for or handed in`() throws {
    try withDesk { desk in
      let asked = try desk.submit(ChangeRequest.longer.with { $0.requester = "Timo" })
      let handedIn = try desk.submit(.longer, by: "Timo")
      for change in [asked, handedIn] {
        try desk.evaluate(change)
        let before = try desk.ledger.verify()
        #expect(
          failure { () throws(EngineError) in try desk.vote("Timo", .reject, on: change) }
            == .refused(.ownRequest("Timo")))
        #expect(try desk.ledger.verify() == before)
      }
    }
  }

  @Test func `only the board signs and one side alone decides nothing`() throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      #expect(
        failure { () throws(EngineError) in try desk.vote("Eve", .reject, on: change) }
          == .refused(.notOnBoard("Eve")))
      try desk.vote("Mara", .approve(.absorb), on: change)
      try desk.vote("Mara", .reject, on: change)
      #expect(try desk.file(change).stage == .evaluated)
      #expect(try desk.file(change).votes.map(\.choice) == [.reject])
    }
  }

  @Test func `different choices of both sides decide nothing`() throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      try desk.vote("Mara", .reject, on: change)
      try desk.vote("Timo", .approve(.absorb), on: change)
      #expect(try desk.file(change).stage == .evaluated)
      try desk.vote("Mara", .approve(.absorb), on: change)
      #expect(try desk.file(change).stage.word == "approved")
    }
  }

  @Test func `without a board nobody signs`() throws {
    var document = PlanDocument.aurora()
    document.board = nil
    try withDesk(importing: document) { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      #expect(
        failure { () throws(EngineError) in try desk.vote("Mara", .reject, on: change) }
          == .refused(.noBoard))
      _ = try desk.ledger.constitute(.two, desk.context("Mara"))
      try desk.decide(.approve(.absorb), on: change)
    }
  }

  @Test func `an option with an obstacle is not approved`() throws {
    try withDesk { desk in
      let change = try desk.submit(.endless)
      try desk.evaluate(change)
      for option in [OptionKind.absorb, .displace] {
        #expect(
          failure { () throws(EngineError) in
            try desk.vote("Mara", .approve(option), on: change)
          }?.code == "option-infeasible")
      }
    }
  }

  @Test func `a name too long for a row is refused before anything is stored`() throws {
    try withDesk { desk in
      let request = ChangeRequest.longer.with { $0.requester = String(repeating: "x", count: 600) }
      #expect(
        failure { () throws(EngineError) in try desk.submit(request) }?.code == "out-of-range")
      let long = CommandContext(id: "c", actor: String(repeating: "x", count: 600), now: 0)
      #expect(
        failure { () throws(EngineError) in try desk.ledger.submit(.longer, long) }?.code
          == "invalid-input")
    }
  }
}
