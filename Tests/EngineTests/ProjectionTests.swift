import ChangeControl
import Engine
import EventSchema
import Planning
import Projections
import Testing

/// What the live projections say after any commands is what the log says.
@Suite struct ProjectionTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `live projections are a fold of the log after every few commands`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for step in 1...120 {
        try walk.step(at: desk)
        guard step.isMultiple(of: 8) else { continue }
        let verified = try desk.ledger.verify()
        #expect(verified.findings == [], "seed \(seed), step \(step)")
        #expect(verified.live == verified.folded)
        #expect(try desk.ledger.replay().digest == verified.live)
      }
    }
  }

  @Test(arguments: 11...13 as ClosedRange<UInt64>)
  func `what was answered at a position is answered as of it for ever`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      var answers = [try Answers(desk.ledger, as: walk.projects)]
      try walk.begin(at: desk)
      answers.append(try Answers(desk.ledger, as: walk.projects))
      for _ in 1...60 {
        try walk.step(at: desk)
        answers.append(try Answers(desk.ledger, as: walk.projects))
      }
      for live in answers {
        let position = AsOf.position(live.head)
        #expect(try Answers(desk.ledger, as: walk.projects, asOf: position) == live)
      }
    }
  }

  @Test(arguments: 21...24 as ClosedRange<UInt64>)
  func `every minute of every buffer is accounted for`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 1...120 {
        try walk.step(at: desk)
        for project in walk.projects { try expectBalance(of: project, at: desk) }
      }
    }
  }

  @Test(arguments: 31...34 as ClosedRange<UInt64>)
  func `the plan in force is always one that can be carried out`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for step in 1...120 {
        try walk.step(at: desk)
        for project in walk.projects {
          let state = try desk.plan(project)
          #expect(state.placements.map(\.task) == state.plan.tasks.map(\.id))
          #expect(state.baseline.map(\.task) == state.plan.tasks.map(\.id))
          let violations = Verifier.check(state.placements, try Network(state.plan))
          #expect(violations == [], "seed \(seed), step \(step)")
        }
      }
    }
  }

  @Test func `these walks come past every event and many refusals`() throws {
    var names: Set<EventName> = []
    var refused: Set<String> = []
    var displaced = 0
    for seed in 1...12 as ClosedRange<UInt64> {
      try withDesk(importing: nil) { desk in
        var walk = Walk(seed: seed)
        try walk.begin(at: desk)
        for _ in 1...120 { try walk.step(at: desk) }
        try desk.checkpoint()
        refused.formUnion(walk.refused.keys)
        for entry in try desk.ledger.ask(History()) {
          names.insert(EventName(of: entry.event))
          guard case .plan(.rescheduled(let done)) = entry.event else { continue }
          displaced += done.displaced.count
        }
      }
    }
    // Keys are bound to one ledger, and walks are the same in two: `SignedVoteTests`.
    #expect(names.union([.boardEnrolled, .boardRevoked]) == Set(EventName.allCases))
    #expect(refused.count >= 12)
    #expect(displaced >= 1)
  }

  private func expectBalance(of project: ProjectID, at desk: Desk) throws {
    let state = try desk.plan(project)
    let reports = try desk.ledger.ask(BufferBudgets(project: project))
    #expect(reports.count == state.buffers.count)
    for report in reports {
      let budget = report.budget
      #expect(
        budget.balance == budget.reserve.reserved - budget.drawn + budget.restored)
      #expect(report.entries.map(\.minutes).reduce(0, +) == budget.balance)
      let account = state.buffers.first { $0.reserve.id == budget.reserve.id }
      #expect(account?.reserve.specification.protects == budget.reserve.specification.protects)
      #expect(account?.reserve.reserved == budget.reserve.reserved)
      #expect(account?.balance == budget.balance)
      #expect(report.draws.map(\.minutes).reduce(0, +) == budget.drawn - budget.restored)
    }
  }
}
