import ChangeControl
import Planning

extension EvaluationRecord {
  /// An evaluation with every obstacle and every kind of effect.
  static let sample = EvaluationRecord(
    evaluation: Evaluation(
      requestRevision: 2, planRevision: 11, position: 4711, policyVersion: 1,
      engineVersion: "0.1.0", seed: UInt64.max, dataDate: at(day: 4, hour: 12),
      options: [.absorb, .displace, .nextCycle, .reject],
      recommendation: Recommendation(option: .displace, reason: .onlyFeasible)),
    digest: .sampleEvaluation)
}

extension OptionAssessment {
  fileprivate static let absorb = OptionAssessment(
    kind: .absorb,
    obstacles: [
      .bufferExhausted("PB", short: 120), .promiseBroken("launch", by: 480),
      .deadlineMissed("build", by: 60), .constraintBroken("papers"),
      .unverified("two tasks hold the test rig: build, test"),
    ],
    finishBefore: at(day: 21, hour: 17), finishAfter: at(day: 26, hour: 12),
    milestones: [
      MilestoneEffect(
        task: "launch", promised: at(day: 25, hour: 17), before: at(day: 21, hour: 17),
        after: at(day: 26, hour: 12))
    ],
    buffers: [BufferEffect(buffer: "PB", reserved: 1920, drawnBefore: -60, drawnAfter: 2040)])

  fileprivate static let displace = OptionAssessment(
    kind: .displace, finishBefore: at(day: 21, hour: 17), finishAfter: at(day: 21, hour: 17),
    milestones: [
      MilestoneEffect(task: "fair", promised: nil, before: nil, after: at(day: 11, hour: 17)),
      MilestoneEffect(
        task: "review", promised: nil, before: at(day: 10, hour: 17), after: nil),
    ],
    moves: [
      TaskMove(
        task: "stand", before: nil,
        after: Placement(task: "stand", start: at(day: 9, hour: 8), finish: at(day: 9, hour: 17)),
        floatBefore: nil, floatAfter: 0),
      TaskMove(
        task: "papers",
        before: Placement(
          task: "papers", start: at(day: 4, hour: 8), finish: at(day: 4, hour: 17)),
        after: nil, floatBefore: 2400, floatAfter: nil),
    ],
    buffers: [BufferEffect(buffer: "FB1", reserved: 0, drawnBefore: 0, drawnAfter: 0)],
    people: [LoadEffect(resource: "dev", before: 4800, after: 5280)],
    goals: [GoalEffect(goal: "S1", before: 900_000, after: 1_150_000)],
    displaced: ["papers", "cure"])

  fileprivate static let nextCycle = OptionAssessment(
    kind: .nextCycle,
    obstacles: [
      .startsBeforeCycle("stand", starts: at(day: 9, hour: 8), opens: at(day: 14, hour: 0))
    ],
    finishBefore: at(day: 21, hour: 17), finishAfter: at(day: 21, hour: 17), cycle: 2)

  fileprivate static let reject = OptionAssessment(
    kind: .reject, obstacles: [.nothingToDisplace, .pastFloat("cure", by: 15)],
    finishBefore: at(day: 21, hour: 17), finishAfter: at(day: 21, hour: 17))
}
