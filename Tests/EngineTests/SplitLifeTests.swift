import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// A request of which a part is made now and the rest becomes another.
@Suite struct SplitLifeTests {
  /// Three weeks more of building, which nothing can pay for, and a leaflet.
  private static let request = ChangeRequest.asking(
    "Build for ever", .setDuration("build", minutes: 9000, safe: nil),
    .addTask(PlanTask.work("leaflet", days: 1, by: "cleo"))
  ).with { $0.displaceable = ["brochure"] }

  private func split(at desk: Desk) throws -> (change: ChangeID, outcome: Outcome) {
    let change = try desk.submit(Self.request)
    try desk.evaluate(change)
    try desk.decide(.approve(.split), on: change)
    return (change, try desk.reschedule(change))
  }

  @Test func `what is left out becomes a request of its own, deferred by the same decision`() throws
  {
    try withDesk { desk in
      let (change, outcome) = try split(at: desk)

      let file = try desk.file(change)
      guard case .rescheduled(let decision, planRevision: 2) = file.stage else {
        Issue.record("\(file.stage)")
        return
      }
      let rest = try #require(file.rest)
      #expect(rest == "CR-2")
      #expect(
        outcome.events.map(\.stream) == [
          .plan("aurora"), .change(change), .change(rest), .change(rest),
        ])
      let left = try desk.file(rest)
      #expect(left.origin?.change == change)
      #expect(left.request.edits == [Self.request.edits[0]])
      #expect(left.request.requester == "Sofia" && left.submitters == ["Nils"])
      #expect(left.request.department == "sales" && left.request.reason == "Because.")
      #expect(left.request.displaceable == ["brochure"])
      var deferral = decision
      deferral.choice = .postpone(cycle: 2)
      #expect(left.stage == .deferred(deferral))
      let plan = try desk.plan().plan
      #expect(plan.task("leaflet") != nil)
      #expect(plan.task("build")?.duration == 1440)
    }
  }

  @Test func `both requests show each other in register, queue and audit, also of the past`() throws
  {
    try withDesk { desk in
      let (change, _) = try split(at: desk)
      for moment in [nil, AsOf.position(try desk.ledger.ask(ChangeQueueHead()))] {
        let queue = try desk.ledger.ask(ChangeQueue(includesClosed: true, now: 0), asOf: moment)
        #expect(queue.map(\.entry.change) == ["CR-2", change])
        #expect(queue.map(\.entry.origin) == [change, nil])
        #expect(queue.map(\.entry.rest) == [nil, "CR-2"])
        #expect(queue[0].entry.stage == .deferred(cycle: 2))
        for one in [change, "CR-2"] {
          let trail = try desk.ledger.ask(AuditTrail(of: .change(one)), asOf: moment)
          let streams = trail.map(\.stream)
          #expect(streams.contains(.change(change)) && streams.contains(.change("CR-2")))
        }
      }
    }
  }

  @Test func `nobody who asked for the whole in any revision signs the rest`() throws {
    try withDesk { desk in
      let change = try desk.submit(Self.request.with { $0.requester = "Timo" }, by: "Timo")
      try desk.revise(change, to: Self.request.with { $0.requester = "Nils" }, by: "Timo")
      desk.now = .june(2, 8)
      let origin = try desk.file(change)

      #expect(origin.requesters == ["Timo", "Nils"])
      let rest = try ChangeStream.rest(
        of: change, approved(origin), plan: try desk.plan().plan)
      guard case .submitted(let submission) = rest.first else {
        Issue.record("\(rest)")
        return
      }
      #expect(submission.origin?.askedBy == ["Timo", "Nils"])
      let evaluated = ChangeStream.state(after: [
        .submitted(submission), .evaluated(try #require(Self.record)),
      ])
      let facts = ChangeStream.Facts(
        planRevision: 1, board: .two,
        policy: Policy(version: 1, cycle: Policy.Cycle(first: .june(1, 0), weeks: 2)), now: desk.now
      )
      let ballot = ChangeStream.Ballot(person: "Timo", choice: .reject, reason: "")
      #expect(throws: Refusal.ownRequest("Timo")) {
        try ChangeStream.decide(.vote(ballot, on: "CR-1", facts: facts), evaluated)
      }
    }
  }

  /// An evaluation whose split leaves the first edit out.
  private static let record: EvaluationRecord? = {
    let option = OptionAssessment(
      kind: .split, finishBefore: .june(10, 17), finishAfter: .june(10, 17), cycle: 2,
      waiting: [request.edits[0]])
    return EvaluationRecord(
      evaluation: Evaluation(
        requestRevision: 1, planRevision: 1, position: 1, policyVersion: 1, engineVersion: "1",
        seed: 1, dataDate: .june(1, 8), options: [option],
        recommendation: Recommendation(option: .split, reason: .onlyFeasible)),
      digest: Ledger.digest(of: [1]))
  }()

  private func approved(_ file: ChangeFile) throws -> ChangeFile {
    var file = file
    let record = try #require(Self.record)
    file.evaluation = record
    file.stage = .approved(
      Decision(
        choice: .approve(.split), evaluation: record.digest, planRevision: 1, signatories: []))
    return file
  }

  @Test func `money is won with the rest, not with the part`() throws {
    try withDesk { desk in
      let (change, _) = try split(at: desk)
      let evaluation = try #require(try desk.file(change).evaluation?.evaluation)
      let deals = try #require(
        evaluation.option(.split)?.goals.first { $0.goal == "S1" })
      #expect(deals.before == deals.after)
      #expect(evaluation.option(.absorb)?.goals.first { $0.goal == "S1" }?.after == 100)

      let lines = try desk.ledger.ask(ChangeQueue(includesClosed: true, now: 0))
      #expect(lines.map(\.entry.dealWon) == [0, 0])
      #expect(lines.map(\.entry.value) == [100, 100])
    }
  }

  @Test func `the rest is evaluated when its cycle opens, and not before`() throws {
    try withDesk { desk in
      _ = try split(at: desk)
      #expect(
        failure { () throws(EngineError) in try desk.evaluate("CR-2") }
          == .refused(.cycleNotOpen(2, opens: .june(15, 0))))
      desk.now = .june(15, 8)

      try desk.evaluate("CR-2")

      #expect(try desk.file("CR-2").stage == .evaluated)
    }
  }

  @Test func `a split computed again comes to the same, and the same command splits once`() throws {
    try withDesk { desk in
      let (change, outcome) = try split(at: desk)

      let check = try desk.ledger.verifyDecisions()
      #expect(check.isSound && check.same == 1)
      let last = try #require(desk.given.last)
      #expect(try last.act(desk.ledger, last.context).events == outcome.events)
      #expect(try desk.reschedule(change).events == [])
      #expect(try desk.ledger.ask(ChangeQueue(includesClosed: true, now: 0)).count == 2)
    }
  }
}

/// The position of the last event.
private struct ChangeQueueHead: Query {
  func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> UInt64 { reader.position }
}
