import Planning
import Testing

/// Lines that span from the start of one line to the finish of another.
@Suite struct HammockTests {
  private static let tasks: [PlanTask] = [
    .summary("SITE"),
    PlanTask.summary("CREW").with {
      $0.parent = "SITE"
      $0.span = PlanTask.Span(from: "A", to: "B")
    },
    PlanTask.work("C", days: 1).with { $0.parent = "SITE" },
    .work("A", days: 2), .work("B", days: 3),
  ]

  @Test func `a hammock spans its lines and widens no summary`() throws {
    let network = try Network(.sample(Self.tasks, [Link("A", "B")]))
    let schedule = SerialSchedule.schedule(network)

    #expect(schedule["CREW"]?.span == "2026-06-01T08:00 2026-06-05T17:00")
    #expect(schedule["SITE"]?.span == "2026-06-01T08:00 2026-06-01T17:00")
    #expect(Verifier.check(schedule, network).isEmpty)
  }

  @Test func `a hammock moves with its lines`() throws {
    var plan = Plan.sample(Self.tasks, [Link("A", "B")])
    let before = SerialSchedule.schedule(try Network(plan))
    plan.tasks[4].duration = 5 * 480
    let network = try Network(plan)
    let after = try ScheduleRepair.repair(network, inForce: before.placements)

    #expect(after["CREW"]?.span == "2026-06-01T08:00 2026-06-09T17:00")
    #expect(Verifier.check(after, network).isEmpty)
  }

  @Test func `its float is the lesser of its lines, and it drives nothing`() throws {
    let path = CriticalPath(try Network(.sample(Self.tasks, [Link("A", "B")])))

    #expect(path["CREW"]?.totalFloat == 0 && path["CREW"]?.isDriving == false)
    #expect(path["CREW"]?.lateFinish == time("2026-06-05T17:00"))
  }

  @Test func `a hammock whose end comes before its start takes no time`() throws {
    let network = try Network(.sample(Self.tasks, [Link("B", "A")]))
    let schedule = SerialSchedule.schedule(network)

    #expect(schedule["CREW"]?.span == "2026-06-04T08:00 2026-06-04T08:00")
    #expect(Verifier.check(schedule, network).isEmpty)
  }

  @Test func `the verifier holds a hammock against its lines`() throws {
    let network = try Network(.sample(Self.tasks, [Link("A", "B")]))
    var placements = SerialSchedule.schedule(network).placements
    placements[1].finish = time("2026-06-04T17:00")

    let found = Verifier.check(placements, network)

    #expect(found.map(\.rule) == [.summary] && found[0].tasks == ["CREW", "A", "B"])
  }

  @Test(arguments: ["link", "hammock", "unknown", "itself", "lines", "work"])
  func `a hammock that hangs on nothing that holds is refused`(mistake: String) {
    var plan = Plan.sample(Self.tasks, [Link("A", "B")])
    switch mistake {
    case "link": plan.links.append(Link("CREW", "C"))
    case "hammock":
      plan.tasks.append(.summary("TOP").with { $0.span = PlanTask.Span(from: "CREW", to: "B") })
    case "unknown": plan.tasks[1].span?.to = "Z"
    case "itself": plan.tasks[1].span?.from = "CREW"
    case "lines": plan.tasks[2].parent = "CREW"
    default: plan.tasks[1].kind = .work
    }

    let error = #expect(throws: PlanningError.self) { try Network(plan) }
    #expect(error?.description.contains("CREW") == true || mistake == "hammock")
  }
}
