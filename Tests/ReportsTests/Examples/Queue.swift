import ChangeControl
import Planning

@testable import Projections

/// Requests in every stage that a queue can show.
enum Queue {
  static let summary = EvaluationSummary(
    digest: digest(60), planRevision: 7, recommended: .absorb,
    finishBefore: Days.finish("2026-12-02"), finishAfter: Days.finish("2026-12-08"),
    drawn: 4 * 480)

  static func entry(
    _ change: ChangeID, _ number: UInt64, _ title: String, customer: String? = "acme",
    value: Int? = nil, wantedBy: String? = nil, _ stage: RegisterEntry.Stage,
    evaluation: EvaluationSummary? = nil, signatures: [Signature] = []
  ) -> RegisterEntry {
    RegisterEntry(
      change: change, number: number, project: "aurora", title: title, requester: "Mei Lin",
      department: "sales", customer: customer, value: value, urgency: 5, importance: 4,
      wantedBy: wantedBy.map(Days.end), revision: 1, stage: stage, evaluation: evaluation,
      signatures: signatures, submitted: recorded("2026-11-02 12:10"), changedAt: 28 + number,
      changed: recorded("2026-11-02 15:00"))
  }

  static let gripper = entry(
    "CR-7", 7, "Second gripper for Acme", value: 120_000, wantedBy: "2026-12-04", .evaluated,
    evaluation: summary,
    signatures: [Signature(person: "Sam", role: .salesManager, choice: .approve(.absorb))])

  static let lines: [QueueLine] = [
    QueueLine(
      entry: gripper, priority: 5, isStale: false, awaits: [.projectManager], ageInDays: 0),
    QueueLine(
      entry: entry(
        "CR-10", 10, "两种尺寸的零件都能抓取的新夹具设计与现场安装调试服务", customer: "huaxing",
        value: 1_450_000, wantedBy: "2027-01-29", .evaluated,
        evaluation: EvaluationSummary(
          digest: digest(9), planRevision: 5, recommended: .nextCycle,
          finishBefore: Days.finish("2026-12-02"), finishAfter: Days.finish("2026-12-02"), drawn: 0)
      ),
      priority: 4, isStale: true, awaits: Role.allCases, ageInDays: 12),
    QueueLine(
      entry: entry("CR-9", 9, "Blue housing", customer: nil, .submitted), priority: 3,
      isStale: false, awaits: [], ageInDays: 2),
    QueueLine(
      entry: entry("CR-4", 4, "Faster cycle", .approved(.displace), evaluation: summary),
      priority: 3, isStale: false, awaits: [], ageInDays: 9),
    QueueLine(
      entry: entry("CR-5", 5, "Spare controller", .deferred(cycle: 4)), priority: 2,
      isStale: false, awaits: [], ageInDays: 8),
    QueueLine(
      entry: entry("CR-3", 3, "Door switch", .rescheduled(.absorb, planRevision: 7)), priority: 1,
      isStale: false, awaits: [], ageInDays: 20),
  ]

  /// The request of CR-7 after its first vote.
  static let file: ChangeFile = {
    let events = Ledger.life.prefix(3).compactMap { recorded -> ChangeEvent? in
      guard case .change(let event) = recorded.event else { return nil }
      return event
    }
    guard case .known(let file) = ChangeStream.state(after: events) else {
      preconditionFailure("a stream begins with its submission")
    }
    return file
  }()
}
