import ChangeControl
import Planning

/// 2026-11-02 00:00, a Monday; samples count their times from here.
private let monday = 20_759 * 1440

/// The time of a day and hour after that Monday.
func at(day: Int, hour: Int) -> PlanTime {
  PlanTime(minute: monday + day * 1440 + hour * 60)
}

extension Plan {
  /// A plan with every kind of line, link, constraint and buffer in it.
  static let sample = Plan(
    id: "aurora", name: "Aurora: launch 极光", start: at(day: 0, hour: 8), calendar: "office",
    calendars: [.sample],
    resources: [
      Resource(id: "dev", name: "Developers", capacity: 250),
      Resource(
        id: "rig", name: "Test rig", capacity: 100, calendar: "office", department: "quality"),
    ],
    tasks: PlanTask.samples,
    links: [
      Link("design", "build"),
      Link("build", "test", .startToStart, lag: .working(480)),
      Link("build", "test", .finishToFinish, lag: .elapsed(-720)),
      Link("test", "launch", .startToFinish, lag: .elapsed(0)),
    ],
    buffers: BufferSpecification.samples, isLevelled: true)
}

extension WorkCalendar {
  static let sample = WorkCalendar(
    id: "office", name: "Office",
    week: Array(repeating: [Shift(480, 720), Shift(780, 1020)], count: 5) + [[], []],
    exceptions: [
      Exception(name: "New Year", firstDay: 20_819, lastDay: 20_819),
      Exception(
        name: "Stocktaking", firstDay: 20_764, lastDay: 20_764, shifts: [Shift(1200, 1440)]),
    ])
}

extension PlanTask {
  static let samples = [
    PlanTask(id: "works", name: "Works", kind: .summary, department: "project"),
    PlanTask(
      id: "design", name: "Design", parent: "works", duration: 960, safeDuration: 1440,
      constraint: .startNoEarlierThan(at(day: 0, hour: 8)),
      assignments: [Assignment(resource: "dev", units: 200)], owner: "Mara",
      progress: .finished(start: at(day: 0, hour: 8), finish: at(day: 1, hour: 17))),
    PlanTask(
      id: "build", name: "Build", parent: "works", duration: 1920, safeDuration: 3840,
      constraint: .finishNoLaterThan(at(day: 20, hour: 17)), deadline: at(day: 18, hour: 17),
      assignments: [Assignment(resource: "dev"), Assignment(resource: "rig", units: 50)],
      priority: 800,
      progress: .started(at: at(day: 2, hour: 8), remaining: 1200, asOf: at(day: 3, hour: 8))),
    PlanTask(
      id: "cure", name: "Let it cure", parent: "works", duration: 2880, isElapsed: true,
      constraint: .asLateAsPossible, isDeferrable: true),
    PlanTask(
      id: "test", name: "Test", parent: "works", duration: 480, safeDuration: 0,
      calendar: "office", constraint: .startNoLaterThan(at(day: 14, hour: 8)), priority: 0),
    PlanTask(
      id: "papers", name: "", parent: "works", duration: 480,
      constraint: .mustStartOn(at(day: 4, hour: 8)), department: "sales"),
    PlanTask(
      id: "review", name: "Review", kind: .milestone,
      constraint: .finishNoEarlierThan(at(day: 10, hour: 17))),
    PlanTask(
      id: "launch", name: "Launch", kind: .milestone,
      constraint: .mustFinishOn(at(day: 21, hour: 17)),
      promise: Promise(customer: "acme", date: at(day: 25, hour: 17))),
  ]
}

extension BufferSpecification {
  static let samples = [
    BufferSpecification(
      id: "PB", kind: .project, protects: "launch", sizing: .rootSquareErrorMethod,
      chain: ["design", "build", "test"]),
    BufferSpecification(id: "FB1", kind: .feeding(into: "test"), protects: "cure", sizing: .half),
    BufferSpecification(id: "MB1", kind: .milestone, protects: "review", sizing: .cut),
    BufferSpecification(
      id: "MB2", kind: .milestone, protects: "papers", sizing: .explicit(240), chain: ["papers"]),
  ]
}
