import ChangeControl
import Planning
import Projections

/// A plan of twenty lines with three buffers, four weeks under way.
enum Aurora {
  static let day = 480

  /// One line: where it stands, where it was taken in, and its floats.
  private struct Row {
    var task: PlanTask
    var depth: Int
    var placement: Placement
    var baseline: Placement
    var float: Int
    var isDriving = false
  }

  private static func summary(
    _ id: TaskID, _ name: String, _ first: String, _ days: Int, was: (String, Int)? = nil
  ) -> Row {
    Row(
      task: PlanTask(id: id, name: name, kind: .summary), depth: 0,
      placement: Days.span(id, first, days),
      baseline: Days.span(id, was?.0 ?? first, was?.1 ?? days),
      float: 0)
  }

  private static func work(
    _ id: TaskID, _ name: String, in parent: TaskID, _ first: String, _ days: Int,
    was: (String, Int)? = nil, float: Int, owner: String? = nil, deferrable: Bool = false,
    progress: Progress = .notStarted
  ) -> Row {
    Row(
      task: PlanTask(
        id: id, name: name, parent: parent, duration: days * day, owner: owner,
        isDeferrable: deferrable, progress: progress),
      depth: 1, placement: Days.span(id, first, days),
      baseline: Days.span(id, was?.0 ?? first, was?.1 ?? days), float: float * day,
      isDriving: float == 0)
  }

  private static func milestone(
    _ id: TaskID, _ name: String, _ on: String, was: String? = nil, float: Int = 0,
    promised: String? = nil, customer: String = "acme", progress: Progress = .notStarted
  ) -> Row {
    Row(
      task: PlanTask(
        id: id, name: name, kind: .milestone,
        promise: promised.map { Promise(customer: customer, date: Days.end($0)) },
        progress: progress),
      depth: 0, placement: Days.span(id, on, 0), baseline: Days.span(id, was ?? on, 0),
      float: float * day, isDriving: float == 0)
  }

  private static func done(_ first: String, _ last: String) -> Progress {
    .finished(start: Days.start(first), finish: Days.finish(last))
  }

  private static let rows: [Row] = [
    summary("D", "Design", "2026-10-05", 15),
    work(
      "D1", "Concept", in: "D", "2026-10-05", 5, float: 0,
      progress: done("2026-10-05", "2026-10-09")),
    work(
      "D2", "Detailed drawings", in: "D", "2026-10-12", 10, float: 0,
      progress: done("2026-10-12", "2026-10-23")),
    work(
      "D3", "Safety review", in: "D", "2026-10-19", 5, float: 0,
      progress: done("2026-10-19", "2026-10-23")),
    milestone(
      "M1", "Design freeze", "2026-10-23", promised: "2026-10-23",
      progress: done("2026-10-23", "2026-10-23")),
    summary("B", "Build", "2026-10-26", 16, was: ("2026-10-26", 14)),
    work(
      "B1", "Frame and enclosure", in: "B", "2026-10-26", 10, was: ("2026-10-26", 8), float: 0,
      progress: .started(
        at: Days.start("2026-10-26"), remaining: 5 * day, asOf: Days.start("2026-11-02"))),
    work(
      "B2", "Control cabinet", in: "B", "2026-10-26", 12, float: 3, owner: "Ines",
      progress: .started(
        at: Days.start("2026-10-26"), remaining: 7 * day, asOf: Days.start("2026-11-02"))),
    work("B3", "Wiring", in: "B", "2026-11-09", 5, was: ("2026-11-05", 5), float: 0, owner: "Ines"),
    work("B4", "机器人手臂安装", in: "B", "2026-11-09", 6, was: ("2026-11-05", 6), float: 2),
    work(
      "B5", "Operator manual and spare parts catalogue", in: "B", "2026-11-09", 5, float: 8,
      owner: "Chen", deferrable: true),
    summary("S", "Software", "2026-10-26", 15),
    work(
      "S1", "Controller firmware", in: "S", "2026-10-26", 10, float: 3,
      progress: .started(
        at: Days.start("2026-10-28"), remaining: 6 * day, asOf: Days.start("2026-11-02"))),
    work("S2", "Vision calibration", in: "S", "2026-11-09", 5, float: 3),
    work("S3", "Simulation", in: "S", "2026-11-09", 3, float: 9, owner: "Ravi", deferrable: true),
    summary("T", "Test", "2026-11-16", 7, was: ("2026-11-12", 7)),
    work("T1", "Integration test", in: "T", "2026-11-16", 5, was: ("2026-11-12", 5), float: 0),
    work(
      "T2", "Factory acceptance test", in: "T", "2026-11-23", 2, was: ("2026-11-19", 2), float: 0),
    milestone(
      "M2", "Factory acceptance", "2026-11-24", was: "2026-11-20", promised: "2026-11-30"),
    milestone(
      "M3", "Training material", "2026-11-13", was: "2026-11-13", float: 8,
      promised: "2026-11-11", customer: "huaxing"),
    work(
      "L1", "Shipping and commissioning", in: "T", "2026-11-25", 6, was: ("2026-11-23", 6), float: 0
    ),
    milestone("M4", "Handover", "2026-12-02", was: "2026-11-30", promised: "2026-12-09"),
  ]

  static let lines = rows.map { row in
    PlanView.Line(
      task: row.task, depth: row.task.id == "L1" ? 0 : row.depth, placement: row.placement,
      baseline: row.baseline, totalFloat: row.float, freeFloat: row.float,
      isCritical: row.float == 0, isDriving: row.isDriving)
  }

  static let plan = Plan(
    id: "aurora", name: "Aurora robot cell", start: Days.start("2026-10-05"), calendar: "std",
    calendars: [Days.calendar],
    resources: [
      Resource(id: "mech", name: "Mechanics", capacity: 200),
      Resource(id: "soft", name: "Software"),
    ],
    tasks: rows.map(\.task), buffers: buffers.map(\.budget.reserve.specification))

  static let state = PlanState(
    revision: 7, plan: plan,
    customers: [
      Customer(id: "acme", name: "Acme Motors", tier: 1),
      Customer(id: "huaxing", name: "华星汽车", tier: 2),
    ],
    placements: rows.map(\.placement), baseline: rows.map(\.baseline),
    buffers: buffers.map {
      BufferAccount(reserve: $0.budget.reserve, drawn: $0.budget.drawn - $0.budget.restored)
    },
    dataDate: Days.start("2026-11-02"),
    source: PlanImported.Source(format: "Leeway", file: "aurora.yaml", digest: digest(1)))

  static let view = PlanView(state: state, lines: lines, buffers: buffers)
}

/// A digest told apart by its first byte.
func digest(_ seed: UInt8) -> ContentDigest {
  guard let digest = ContentDigest((0..<32).map { seed &+ UInt8($0) &* 7 }) else {
    preconditionFailure("32 bytes make a digest")
  }
  return digest
}
