import ChangeControl
import Planning
import Testing

/// Signatures that do not count, and why.
@Suite struct ChangeSigningTests {
  private typealias Change = Scenario<ChangeStream>

  private let evaluated: [ChangeEvent] = [.submitted(.fair), .evaluated(.fair)]

  @Test func `without a board nobody signs`() {
    #expect(
      Change.given(evaluated).when(.vote("Mara", .reject, .today.with { $0.board = nil }))
        == .failure(.noBoard))
  }

  @Test func `somebody who is not on the board does not sign`() {
    #expect(
      Change.given(evaluated).when(.vote("Eve", .reject)) == .failure(.notOnBoard("Eve")))
  }

  @Test func `the requester does not sign, member of the board or not`() {
    let own = Submission(request: .fair.with { $0.requester = "Timo" }, submittedBy: "Nils")

    #expect(
      Change.given(.submitted(own), .evaluated(.fair)).when(.vote("Timo", .approve(.displace)))
        == .failure(.ownRequest("Timo")))
  }

  @Test func `whoever handed the request in does not sign`() {
    let handedIn = Submission(request: .fair, submittedBy: "Mara")

    #expect(
      Change.given(.submitted(handedIn), .evaluated(.fair)).when(.vote("Mara", .reject))
        == .failure(.ownRequest("Mara")))
  }

  @Test func `whoever handed in any revision does not sign`() {
    let second = Submission(request: Submission.revised.request, submittedBy: "Ada")
    let record = EvaluationRecord.of(.fair.with { $0.requestRevision = 3 })

    #expect(
      Change.given(
        .submitted(.fair), .revised(second), .revised(.fair), .evaluated(record)
      ).when(.vote("Ada", .reject)) == .failure(.ownRequest("Ada")))
  }

  @Test func `an evaluation of an earlier plan is not signed`() {
    #expect(
      Change.given(evaluated).when(.vote("Mara", .reject, .today.with { $0.planRevision = 4 }))
        == .failure(.staleEvaluation))
  }

  @Test func `an evaluation of an earlier request is not signed`() {
    #expect(
      Change.given(evaluated + [.revised(.revised)]).when(.vote("Mara", .reject))
        == .failure(.notEvaluated))
    #expect(
      Change.given(.submitted(.fair), .revised(.revised), .evaluated(.fair))
        .when(.vote("Mara", .reject)) == .failure(.staleEvaluation))
  }

  @Test func `a voter who has seen another evaluation is told so`() {
    #expect(
      Change.given(evaluated).when(.vote("Mara", .reject, seen: .number(9)))
        == .failure(.otherEvaluation(seen: .number(9), latest: .number(1))))
    #expect(
      Change.given(evaluated).when(.vote("Mara", .reject, seen: .number(1)))
        == .success([.voted("Mara", .projectManager, .reject)]))
  }

  @Test(arguments: [OptionKind.nextCycle, .reject])
  func `only options that change the plan are approved`(kind: OptionKind) {
    #expect(
      Change.given(evaluated).when(.vote("Mara", .approve(kind)))
        == .failure(.optionNotApprovable(kind)))
  }

  @Test func `an option that was not worked out is not approved`() {
    let record = EvaluationRecord.of(.fair.with { $0.options = [] })

    #expect(
      Change.given(.submitted(.fair), .evaluated(record)).when(.vote("Mara", .approve(.absorb)))
        == .failure(.optionNotApprovable(.absorb)))
  }

  @Test(arguments: [
    Obstacle.promiseBroken("launch", by: 60), .promiseWithdrawn("launch"),
    .deadlineMissed("build", by: 60),
  ])
  func `a policy may allow a promise or deadline to be broken`(obstacle: Obstacle) {
    var policy = Policy.fortnightly
    #expect(!policy.allows(obstacle))

    policy.mayBreakPromises = true

    #expect(policy.allows(obstacle))
  }

  @Test(arguments: [
    Obstacle.bufferExhausted("PB", short: 1), .constraintBroken("build"), .nothingToDisplace,
    .pastFloat("papers", by: 1),
    .startsBeforeCycle("build", starts: .november(3, 8), opens: .november(16, 0)),
    .unverified("a task stands before its predecessor"),
  ])
  func `no policy allows any other obstacle`(obstacle: Obstacle) {
    var policy = Policy.fortnightly

    policy.mayBreakPromises = true

    #expect(!policy.allows(obstacle))
  }

  @Test func `an option with an obstacle is not approved and one with a breach is`() {
    let broken = Obstacle.promiseBroken("launch", by: 60)
    let barred = EvaluationRecord.of(.fair.with { $0.options[0].obstacles = [broken] })
    let allowed = EvaluationRecord.of(
      .fair.with {
        $0.options[0].obstacles = []
        $0.options[0].breaches = [broken]
      })

    #expect(
      Change.given(.submitted(.fair), .evaluated(barred)).when(.vote("Mara", .approve(.absorb)))
        == .failure(.optionInfeasible(.absorb, [broken])))
    #expect(
      Change.given(.submitted(.fair), .evaluated(allowed)).when(.vote("Mara", .approve(.absorb)))
        == .success([.voted("Mara", .projectManager, .approve(.absorb))]))
  }
}
