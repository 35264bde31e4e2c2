import ChangeControl
import Planning
import Testing

/// When a request may be evaluated, and which evaluation counts.
@Suite struct ChangeEvaluatingTests {
  private typealias Change = Scenario<ChangeStream>

  @Test func `an evaluation of another plan revision came too late`() {
    let record = EvaluationRecord.of(.fair.with { $0.planRevision = 2 })

    #expect(
      Change.given(.submitted(.fair)).when(.evaluate(record, facts: .today))
        == .failure(.planMoved(expected: 2, actual: 3)))
  }

  @Test func `an evaluation of another request revision is stale`() {
    #expect(
      Change.given(.submitted(.fair), .revised(.revised)).when(.evaluate(.fair, facts: .today))
        == .failure(.staleEvaluation))
  }

  @Test func `the same judgement at a later position and date says nothing new`() {
    let later = Evaluation.fair.with {
      $0.position = 99
      $0.dataDate = .november(11, 9)
    }

    #expect(
      Change.given(.submitted(.fair), .evaluated(.fair))
        .when(.evaluate(.of(later, digest: 2), facts: .today)) == .success([]))
  }

  @Test(arguments: [
    Evaluation.fair.with { $0.seed = 8 }, .fair.with { $0.engineVersion = "2" },
    .fair.with { $0.policyVersion = 2 }, .fair.with { $0.options[0].obstacles = [] },
    .fair.with { $0.recommendation.option = .absorb },
  ])
  func `another judgement takes the place of the first`(evaluation: Evaluation) {
    let record = EvaluationRecord.of(evaluation, digest: 2)

    #expect(
      Change.given(.submitted(.fair), .evaluated(.fair))
        .when(.evaluate(record, facts: .today)) == .success([.evaluated(record)]))
  }

  @Test func `a new evaluation begins a new round without votes`() {
    let state = ChangeStream.state(after: [
      .submitted(.fair), .evaluated(.fair), .voted("Mara", .projectManager, .reject),
      .evaluated(.of(.fair, digest: 2)),
    ])

    guard case .known(let file) = state else {
      Issue.record("the request is known")
      return
    }
    #expect(file.votes.isEmpty)
    #expect(file.stage == .evaluated)
  }

  @Test func `an approved request whose plan has moved may be evaluated again`() {
    let moved = ChangeStream.Facts.today.with { $0.planRevision = 4 }
    let record = EvaluationRecord.of(.fair.with { $0.planRevision = 4 }, digest: 2)
    let approved = history(.approve(.displace), .approved(.both(.approve(.displace))))

    #expect(
      Change.given(approved).when(.reschedule(facts: moved, next: "CR-9"))
        == .failure(.staleEvaluation))
    #expect(
      Change.given(approved).when(.evaluate(record, facts: moved))
        == .success([.evaluated(record)]))
  }

  @Test func `a deferred request may be evaluated once its cycle opens`() {
    let deferred = history(.postpone(cycle: 2), .deferred(.both(.postpone(cycle: 2))))
    let before = ChangeStream.Facts.today.with { $0.now = PlanTime.november(15, 23) }
    let after = ChangeStream.Facts.today.with { $0.now = PlanTime.november(16, 0) }

    #expect(
      Change.given(deferred).when(.evaluate(.fair, facts: before))
        == .failure(.cycleNotOpen(2, opens: .november(16, 0))))
    #expect(
      Change.given(deferred).when(.evaluate(.fair, facts: after))
        == .success([.evaluated(.fair)]))
  }

  @Test func `whether a request may be evaluated is told before the work is done`() throws {
    #expect(throws: Refusal.changeUnknown) {
      try ChangeStream.checkEvaluable(.unknown, .today)
    }
    try ChangeStream.checkEvaluable(ChangeStream.state(after: [.submitted(.fair)]), .today)
  }
}
