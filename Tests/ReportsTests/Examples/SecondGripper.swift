import ChangeControl
import Planning
import Projections

/// A change of Aurora that the board has to decide about.
enum SecondGripper {
  static let day = Aurora.day

  static let request = ChangeRequest(
    project: "aurora", title: "Second gripper for Acme",
    reason:
      "Acme doubles its order if the cell handles both part sizes; the offer is open until 20 November.",
    requester: "Mei Lin", department: "sales", customer: "acme", value: 120_000, urgency: 5,
    importance: 4, wantedBy: Days.end("2026-12-04"),
    fallback: "Acme retrofits the gripper in spring; we lose the second cell.",
    displaceable: ["B5"],
    edits: [
      .addTask(
        PlanTask(
          id: "B6", name: "Second gripper", parent: "B", duration: 3 * day,
          assignments: [Assignment(resource: "mech", units: 150)])),
      .addLink(Link("B3", "B6")),
      .addLink(Link("B6", "T1", .finishToStart, lag: .working(240))),
      .setDuration("T1", minutes: 6 * day, safe: 8 * day),
      .removeTask("S3"),
    ])

  private static let gripper = Placement(
    task: "B6", start: Days.start("2026-11-16"), finish: Days.finish("2026-11-18"))

  private static func move(
    _ id: TaskID, _ before: Placement?, _ after: Placement?, _ floatBefore: Int?, _ floatAfter: Int?
  ) -> TaskMove {
    TaskMove(
      task: id, before: before, after: after, floatBefore: floatBefore.map { $0 * day },
      floatAfter: floatAfter.map { $0 * day })
  }

  static let absorb = OptionAssessment(
    kind: .absorb, finishBefore: Days.finish("2026-12-02"), finishAfter: Days.finish("2026-12-08"),
    milestones: [
      MilestoneEffect(
        task: "M2", promised: Days.end("2026-11-30"), before: Days.finish("2026-11-24"),
        after: Days.finish("2026-11-30")),
      MilestoneEffect(
        task: "M3", promised: Days.end("2026-11-11"), before: Days.finish("2026-11-13"),
        after: Days.finish("2026-11-13")),
      MilestoneEffect(
        task: "M4", promised: Days.end("2026-12-09"), before: Days.finish("2026-12-02"),
        after: Days.finish("2026-12-08")),
    ],
    moves: [
      move("B", Days.span("B", "2026-10-26", 16), Days.span("B", "2026-10-26", 18), 0, 0),
      move("B6", nil, gripper, nil, 0),
      move("S3", Days.span("S3", "2026-11-09", 3), nil, 9, nil),
      move("T", Days.span("T", "2026-11-16", 7), Days.span("T", "2026-11-19", 8), 0, 0),
      move("T1", Days.span("T1", "2026-11-16", 5), Days.span("T1", "2026-11-19", 6), 0, 0),
      move("T2", Days.span("T2", "2026-11-23", 2), Days.span("T2", "2026-11-27", 2), 0, 0),
      move("M2", Days.span("M2", "2026-11-24", 0), Days.span("M2", "2026-11-30", 0), 0, 0),
      move("L1", Days.span("L1", "2026-11-25", 6), Days.span("L1", "2026-12-01", 6), 0, 0),
      move("M4", Days.span("M4", "2026-12-02", 0), Days.span("M4", "2026-12-08", 0), 0, 0),
    ],
    buffers: buffers(after: [6, 0, 4]),
    people: [LoadEffect(resource: "mech", before: 22 * day, after: 26 * day + 240)],
    goals: [
      GoalEffect(goal: "G1", before: 66, after: 33), GoalEffect(goal: "G2", before: 50, after: 16),
      GoalEffect(goal: "G3", before: 300_000, after: 420_000),
    ])

  static let displace = OptionAssessment(
    kind: .displace, obstacles: [.pastFloat("B5", by: 2 * day)],
    finishBefore: Days.finish("2026-12-02"), finishAfter: Days.finish("2026-12-04"),
    milestones: [
      MilestoneEffect(
        task: "M2", promised: Days.end("2026-11-30"), before: Days.finish("2026-11-24"),
        after: Days.finish("2026-11-26")),
      MilestoneEffect(
        task: "M3", promised: Days.end("2026-11-11"), before: Days.finish("2026-11-13"),
        after: Days.finish("2026-11-13")),
      MilestoneEffect(
        task: "M4", promised: Days.end("2026-12-09"), before: Days.finish("2026-12-02"),
        after: Days.finish("2026-12-04")),
    ],
    moves: [
      move("B5", Days.span("B5", "2026-11-09", 5), Days.span("B5", "2026-11-23", 5), 8, -2),
      move("B6", nil, gripper, nil, 0),
      move("M2", Days.span("M2", "2026-11-24", 0), Days.span("M2", "2026-11-26", 0), 0, 0),
      move("M4", Days.span("M4", "2026-12-02", 0), Days.span("M4", "2026-12-04", 0), 0, 0),
    ],
    buffers: buffers(after: [4, 0, 4]),
    people: [LoadEffect(resource: "mech", before: 22 * day, after: 26 * day + 240)],
    goals: [
      GoalEffect(goal: "G1", before: 66, after: 66), GoalEffect(goal: "G2", before: 50, after: 33),
      GoalEffect(goal: "G3", before: 300_000, after: 420_000),
    ],
    displaced: ["B5"])

  private static func still(_ kind: OptionKind, cycle: Int? = nil) -> OptionAssessment {
    OptionAssessment(
      kind: kind, finishBefore: Days.finish("2026-12-02"), finishAfter: Days.finish("2026-12-02"),
      milestones: [
        MilestoneEffect(
          task: "M2", promised: Days.end("2026-11-30"), before: Days.finish("2026-11-24"),
          after: Days.finish("2026-11-24")),
        MilestoneEffect(
          task: "M3", promised: Days.end("2026-11-11"), before: Days.finish("2026-11-13"),
          after: Days.finish("2026-11-13")),
        MilestoneEffect(
          task: "M4", promised: Days.end("2026-12-09"), before: Days.finish("2026-12-02"),
          after: Days.finish("2026-12-02")),
      ],
      buffers: buffers(after: [2, 0, 4]),
      goals: [
        GoalEffect(goal: "G1", before: 66, after: 66),
        GoalEffect(goal: "G2", before: 50, after: 50),
        GoalEffect(goal: "G3", before: 300_000, after: 300_000),
      ], cycle: cycle)
  }

  private static func buffers(after drawn: [Int]) -> [BufferEffect] {
    let ids: [BufferID] = ["PB", "FB1", "MB"]
    return zip(zip(ids, [7, 3, 2]), zip([2, 0, 4], drawn)).map { buffer, days in
      BufferEffect(
        buffer: buffer.0, reserved: buffer.1 * day, drawnBefore: days.0 * day,
        drawnAfter: days.1 * day)
    }
  }

  static let record = EvaluationRecord(
    evaluation: Evaluation(
      requestRevision: 1, planRevision: 7, position: 27, policyVersion: 1, engineVersion: "0.1.0",
      seed: 42, dataDate: Days.start("2026-11-02"),
      options: [absorb, displace, still(.nextCycle, cycle: 4), still(.reject)],
      recommendation: Recommendation(option: .absorb, reason: .onlyFeasible)),
    digest: digest(60))

  static let goals = [
    Goal(id: "G0", name: "Grow with kept promises", side: .company, target: 100, unit: "%"),
    Goal(
      id: "G1", name: "Promises kept", side: .project, parent: "G0", weight: 60,
      measure: .promisesKept, target: 95, unit: "%"),
    Goal(
      id: "G2", name: "Buffer left", side: .project, parent: "G0", weight: 40, measure: .bufferLeft,
      target: 50, unit: "%"),
    Goal(
      id: "G3", name: "Deals won", side: .sales, parent: "G0", measure: .dealsWon,
      target: 500_000, unit: "EUR"),
  ]

  static func comparison(isCarriedOut: Bool = false, isStale: Bool = false) -> PlanComparison {
    PlanComparison(
      change: "CR-7", title: request.title, option: absorb, names: ["B6": "Second gripper"],
      isCarriedOut: isCarriedOut, isStale: isStale)
  }
}
