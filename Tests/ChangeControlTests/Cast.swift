import ChangeControl
import Planning

// The people, plan and rules that the tests of change control share: Mara and
// Paul manage projects, Timo and Ada sales; Sofia asks, Nils hands it in.

extension Board {
  static let four = Board(members: [
    Member(person: "Mara", role: .projectManager), Member(person: "Paul", role: .projectManager),
    Member(person: "Timo", role: .salesManager), Member(person: "Ada", role: .salesManager),
  ])
}

extension Policy {
  /// Cycle 1 opens on Monday 2026-11-02, cycle 2 two weeks later.
  static let fortnightly = Policy(
    version: 1, cycle: Cycle(first: .november(2, 0), weeks: 2))
}

extension PlanTime {
  /// An hour of a day of November 2026.
  static func november(_ day: Int, _ hour: Int) -> PlanTime {
    PlanTime(minute: (20_757 + day) * 1440 + hour * 60)
  }
}

extension ChangeStream.Facts {
  /// The plan is at revision 3, cycle 1 is open.
  static let today = ChangeStream.Facts(
    planRevision: 3, board: .four, policy: .fortnightly, now: .november(10, 9))

  func with(_ change: (inout ChangeStream.Facts) -> Void) -> ChangeStream.Facts {
    var facts = self
    change(&facts)
    return facts
  }
}

extension ChangeRequest {
  static let fair = ChangeRequest(
    project: "aurora", title: "Show it at the fair", reason: "The fair was moved forward.",
    requester: "Sofia", department: "sales", edits: [.setDuration("build", minutes: 480, safe: nil)]
  )

  func with(_ change: (inout ChangeRequest) -> Void) -> ChangeRequest {
    var request = self
    change(&request)
    return request
  }
}

extension Submission {
  static let fair = Submission(request: .fair, submittedBy: "Nils")
  static let revised = Submission(
    request: .fair.with { $0.title = "Show a model at the fair" }, submittedBy: "Sofia")
}

extension ContentDigest {
  /// A digest told from others by its first byte.
  static func number(_ first: UInt8) -> ContentDigest {
    guard let digest = ContentDigest([first] + Array(repeating: 0, count: 31)) else {
      preconditionFailure("32 bytes are a digest")
    }
    return digest
  }
}

extension EvaluationRecord {
  /// Absorbing breaks a promise, displacing can be done; both name revision 3.
  static let fair = EvaluationRecord.of(.fair)

  static func of(_ evaluation: Evaluation, digest: UInt8 = 1) -> EvaluationRecord {
    EvaluationRecord(evaluation: evaluation, digest: .number(digest))
  }
}

extension Evaluation {
  static let fair = Evaluation(
    requestRevision: 1, planRevision: 3, position: 42, policyVersion: 1, engineVersion: "1",
    seed: 7, dataDate: .november(10, 9),
    options: [
      OptionAssessment(
        kind: .absorb, obstacles: [.promiseBroken("launch", by: 60)],
        finishBefore: .november(20, 17), finishAfter: .november(21, 17)),
      OptionAssessment(
        kind: .displace, finishBefore: .november(20, 17), finishAfter: .november(20, 17)),
      OptionAssessment(
        kind: .nextCycle, finishBefore: .november(20, 17), finishAfter: .november(20, 17),
        cycle: 2),
      OptionAssessment(
        kind: .reject, finishBefore: .november(20, 17), finishAfter: .november(20, 17)),
    ],
    recommendation: Recommendation(option: .displace, reason: .onlyFeasible))

  func with(_ change: (inout Evaluation) -> Void) -> Evaluation {
    var evaluation = self
    change(&evaluation)
    return evaluation
  }
}
