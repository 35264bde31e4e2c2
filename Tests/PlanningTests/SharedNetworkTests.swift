import Testing

@testable import Planning

/// A network that takes over the layout of another is the one that would have been
/// made without it.
@Suite struct SharedNetworkTests {
  private static let plan = Plan(
    id: "p", name: "P", start: PlanTime(minute: 0), calendar: "office",
    calendars: [
      WorkCalendar(id: "office", name: "", week: Array(repeating: [.init(480, 960)], count: 7))
    ],
    resources: [Resource(id: "ann", name: "Ann")],
    tasks: [
      PlanTask(id: "all", name: "All", kind: .summary),
      PlanTask(
        id: "a", name: "A", parent: "all", duration: 480, assignments: [.init(resource: "ann")]),
      PlanTask(
        id: "b", name: "B", parent: "all", duration: 960, assignments: [.init(resource: "ann")]),
    ],
    links: [Link("a", "b")],
    reserves: [
      ResourceReserve(
        id: "RV", resource: "ann", units: 50, from: PlanTime(minute: 0),
        until: PlanTime(minute: 1440))
    ], isLevelled: true)

  /// Edits that leave the form as it is, and edits that do not.
  private static let edits: [(String, @Sendable (inout Plan) -> Void)] = [
    ("duration", { $0.tasks[1].duration = 1440 }),
    ("constraint", { $0.tasks[0].constraint = .startNoEarlierThan(PlanTime(minute: 7200)) }),
    (
      "progress",
      {
        $0.tasks[1].progress = .finished(
          start: PlanTime(minute: 480), finish: PlanTime(minute: 960))
      }
    ),
    ("deadline", { $0.tasks[2].deadline = PlanTime(minute: 960) }),
    ("name and start", { ($0.tasks[1].name, $0.start) = ("Z", PlanTime(minute: 1440)) }),
    ("link", { $0.links = [Link("b", "a")] }),
    ("no link", { $0.links = [] }),
    ("parent", { $0.tasks[1].parent = nil }),
    ("one task less", { ($0.tasks, $0.links) = ([$0.tasks[0], $0.tasks[1]], []) }),
    ("other people", { $0.tasks[1].assignments = [] }),
    ("calendar", { $0.calendars[0].week[0] = [] }),
    ("splittable", { $0.tasks[2].interruption = .anytime }),
    ("leave to draw on reserves", { $0.tasks[1].drawsReserve = true }),
    ("longer reserve", { $0.reserves[0].until = PlanTime(minute: 4320) }),
    ("limit", { $0.resources[0].limits = [WorkLimit(per: .week, minutes: 960)] }),
    ("unlevelled", { $0.isLevelled = false }),
  ]

  @Test(arguments: edits.indices)
  func `the schedule is the same with and without a network to share`(index: Int) throws {
    let (name, edit) = SharedNetworkTests.edits[index]
    var edited = SharedNetworkTests.plan
    edit(&edited)

    let shared = try Network(edited, sharing: Network(SharedNetworkTests.plan))
    let alone = try Network(edited)

    #expect(shared.plan == edited, "\(name)")
    #expect(
      SerialSchedule.schedule(shared).placements == SerialSchedule.schedule(alone).placements,
      "\(name)")
  }

  @Test func `figures that cannot be are refused with a layout taken over`() throws {
    let network = try Network(SharedNetworkTests.plan)
    var edited = SharedNetworkTests.plan
    edited.tasks[1].duration = -1

    #expect(throws: PlanningError.negativeDuration("a", minutes: -1)) {
      _ = try Network(edited, sharing: network)
    }
  }
}
