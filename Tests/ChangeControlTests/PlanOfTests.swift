import ChangeControl
import Planning

extension Plan {
  /// Design, build and test in a summary, then a launch behind a buffer.
  static let aurora = Plan(
    id: "aurora", name: "Aurora", start: .november(2, 8), calendar: "office",
    calendars: [WorkCalendar(id: "office", name: "Office", week: [])],
    resources: [Resource(id: "dev", name: "Developers"), Resource(id: "rig", name: "Rig")],
    tasks: [
      PlanTask(id: "works", name: "Works", kind: .summary),
      PlanTask(
        id: "design", name: "Design", parent: "works", duration: 480,
        progress: .finished(start: .november(2, 8), finish: .november(2, 17))),
      PlanTask(
        id: "build", name: "Build", parent: "works", duration: 960, safeDuration: 1440,
        assignments: [Assignment(resource: "dev")],
        progress: .started(at: .november(3, 8), remaining: 600, asOf: .november(4, 8))),
      PlanTask(id: "test", name: "Test", parent: "works", duration: 480),
      PlanTask(id: "launch", name: "Launch", kind: .milestone),
    ],
    links: [Link("design", "build"), Link("build", "test"), Link("test", "launch")],
    buffers: [
      BufferSpecification(
        id: "PB", kind: .project, protects: "launch", sizing: .half, chain: ["build", "test"]),
      BufferSpecification(
        id: "FB", kind: .feeding(into: "build"), protects: "design", sizing: .cut),
    ])

  func with(_ change: (inout Plan) -> Void) -> Plan {
    var plan = self
    change(&plan)
    return plan
  }
}
