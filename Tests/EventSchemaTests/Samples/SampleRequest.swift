import ChangeControl
import Planning

extension ChangeRequest {
  /// A request with every optional part and every kind of edit.
  static let sample = ChangeRequest(
    project: "aurora", title: "Show it at the fair", reason: "The fair was moved forward.",
    requester: "Sofia", department: "sales", customer: "acme", value: 250_000, urgency: 5,
    importance: 4, wantedBy: at(day: 12, hour: 9), fallback: "A film instead of the machine",
    displaceable: ["papers", "cure"], edits: PlanEdit.samples)

  /// A request with as little in it as may be.
  static let revised = ChangeRequest(
    project: "aurora", title: "Show it at the fair", reason: "", requester: "Sofia",
    department: "", value: 0, urgency: 1, importance: 1, edits: [.removeTask("papers")])
}

extension PlanEdit {
  /// One edit of each kind, and those that take something away.
  static let samples: [PlanEdit] = [
    .addTask(
      PlanTask(
        id: "stand", name: "Stand at the fair", parent: "works", duration: 480,
        safeDuration: 600, assignments: [Assignment(resource: "dev", units: 100)],
        department: "sales", owner: "Sofia")),
    .removeTask("papers"),
    .setDuration("build", minutes: 2400, safe: 4000),
    .setDuration("test", minutes: 240, safe: nil),
    .setConstraint("cure", .asSoonAsPossible),
    .setConstraint("review", .mustFinishOn(at(day: 11, hour: 17))),
    .setPromise("review", Promise(customer: "acme", date: at(day: 12, hour: 9))),
    .setPromise("launch", nil),
    .setDeadline("build", at(day: 10, hour: 17)),
    .setDeadline("test", nil),
    .assign("test", Assignment(resource: "rig", units: 50)),
    .unassign("build", "rig"),
    .addLink(Link("stand", "review", .finishToStart, lag: .working(-60))),
    .removeLink("build", "test"),
    .setCapacity("dev", units: 350),
    .addException(
      "office",
      WorkCalendar.Exception(
        name: "Night shift", firstDay: 20_766, lastDay: 20_768,
        shifts: [WorkCalendar.Shift(0, 300), WorkCalendar.Shift(1320, 1440)])),
  ]
}

extension Vote {
  static let sample = Vote(
    person: "Mara", role: .projectManager, choice: .approve(.displace),
    reason: "The papers can wait.", evaluation: .sampleEvaluation, requestRevision: 2,
    planRevision: 11, round: 0, number: 0)
}

extension Abstention {
  static let sample = Abstention(
    person: "Mara", role: .projectManager, cause: .conflictOfInterest,
    reason: "The customer is a relative.", requestRevision: 2, round: 1, number: 3)
}

extension Decision {
  static func sample(_ choice: Choice) -> Decision {
    Decision(
      choice: choice, evaluation: .sampleEvaluation, planRevision: 11,
      signatories: [
        Board.Member(person: "Mara", role: .projectManager),
        Board.Member(person: "Timo", role: .salesManager),
      ])
  }
}

extension ImpactReview {
  /// A test that took longer than it was given.
  static let sample = ImpactReview(
    estimator: "Sofia",
    lines: [
      Line(
        task: "test", expected: 2400, taken: 2880, expectedFinish: PlanTime(minute: 29_930_000),
        finish: PlanTime(minute: 29_931_440)),
      Line(
        task: "paint", expected: 480, taken: 480, expectedFinish: nil,
        finish: PlanTime(minute: 29_932_000)),
    ],
    milestones: [
      Milestone(
        task: "ship", expected: PlanTime(minute: 29_940_000), actual: PlanTime(minute: 29_941_440),
        isReached: true)
    ], note: "The supplier was late.")
}
