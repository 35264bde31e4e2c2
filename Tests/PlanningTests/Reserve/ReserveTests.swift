import Planning
import Testing

/// Capacity kept free for work that may draw on it.
@Suite struct ReserveTests {
  private func plan(
    _ tasks: [PlanTask], _ reserves: [ResourceReserve], isLevelled: Bool = true
  ) -> Plan {
    var plan = Plan.sample(
      tasks, resources: [Resource(id: "crew", name: "Crew", capacity: 200)], isLevelled: isLevelled)
    plan.reserves = reserves
    return plan
  }

  private func work(_ id: TaskID, days: Int, units: Int, draws: Bool = false) -> PlanTask {
    PlanTask(
      id: id, name: id.text, duration: days * 480,
      assignments: [Assignment(resource: "crew", units: units)], drawsReserve: draws)
  }

  /// One of two from Monday to Wednesday.
  private let reserve = ResourceReserve(
    id: "RV", resource: "crew", units: 100, from: time("2026-06-01T00:00"),
    until: time("2026-06-04T00:00"))

  @Test func `ordinary work leaves the reserve free`() throws {
    let network = try Network(
      plan([work("a", days: 2, units: 100), work("b", days: 1, units: 200)], [reserve]))

    let schedule = SerialSchedule.schedule(network)

    #expect(schedule["a"]?.span == "2026-06-01T08:00 2026-06-02T17:00")
    #expect(schedule["b"]?.span == "2026-06-04T08:00 2026-06-04T17:00")
    #expect(Verifier.check(schedule, network).isEmpty)
    #expect(
      ReserveUse.all(network, schedule.placements)
        == [ReserveUse(reserve: reserve, reserved: 1440, drawn: 0, tasks: [])])
  }

  @Test func `work that may draw on it takes what is free beside ordinary work`() throws {
    let network = try Network(
      plan(
        [work("a", days: 2, units: 100), work("b", days: 2, units: 100, draws: true)], [reserve]))

    let schedule = SerialSchedule.schedule(network)

    #expect(schedule["b"]?.span == "2026-06-01T08:00 2026-06-02T17:00")
    #expect(Verifier.check(schedule, network).isEmpty)
    let use = ReserveUse.all(network, schedule.placements)[0]
    #expect(use.drawn == 960 && use.left == 480 && use.tasks == ["b"])
  }

  @Test func `nothing is drawn while the ordinary part has room`() throws {
    let network = try Network(plan([work("b", days: 2, units: 100, draws: true)], [reserve]))

    let use = ReserveUse.all(network, SerialSchedule.schedule(network).placements)[0]

    #expect(use.drawn == 0 && use.tasks.isEmpty)
  }

  @Test func `ordinary work placed later leaves free what is reserved and no more`() throws {
    var draws = work("b", days: 2, units: 100, draws: true)
    draws.priority = 900
    let network = try Network(plan([work("a", days: 2, units: 100), draws], [reserve]))

    let schedule = SerialSchedule.schedule(network)

    #expect(schedule["a"]?.start == schedule["b"]?.start)
  }

  @Test func `work that has started draws on a reserve unasked`() throws {
    var started = work("a", days: 2, units: 200)
    started.progress = .started(
      at: time("2026-06-01T08:00"), remaining: 480, asOf: time("2026-06-02T08:00"))
    let network = try Network(plan([started], [reserve]))
    let schedule = SerialSchedule.schedule(network, dataDate: time("2026-06-02T08:00"))

    let use = ReserveUse.all(network, schedule.placements)[0]

    #expect(use.drawn == 960 && use.tasks == ["a"])
    #expect(Verifier.check(schedule, network, dataDate: time("2026-06-02T08:00")).isEmpty)
  }

  @Test func `the first of two reserves at one time is drawn on first`() throws {
    var (first, second) = (reserve, reserve)
    (first.units, second.units, second.id) = (50, 50, "RV2")
    let network = try Network(
      plan([work("b", days: 1, units: 175, draws: true)], [first, second]))

    let uses = ReserveUse.all(network, SerialSchedule.schedule(network).placements)

    #expect(uses.map(\.drawn) == [240, 120])
  }

  @Test func `the verifier holds ordinary work against the reserve`() throws {
    let free = try Network(plan([work("a", days: 1, units: 200)], []))
    let kept = try Network(plan([work("a", days: 1, units: 200)], [reserve]))
    let allowed = try Network(plan([work("a", days: 1, units: 200, draws: true)], [reserve]))
    let placements = SerialSchedule.schedule(free).placements

    let found = Verifier.check(placements, kept)

    #expect(found.map(\.rule) == [.reserve] && found.first?.tasks == ["a"])
    #expect(
      found.first?.description
        == "crew has 200 hundredths but 300 are taken or reserved at 2026-06-01T08:00 by a")
    #expect(Verifier.check(placements, allowed).isEmpty)
  }

  @Test(arguments: [
    (100, "crew", "2026-06-01", "2026-06-01", "ends before it begins"),
    (100, "hal", "2026-06-01", "2026-06-02", "is one of hal, which no resource is named"),
    (0, "crew", "2026-06-01", "2026-06-02", "keeps 0 hundredths of crew free, which has 200"),
    (201, "crew", "2026-06-01", "2026-06-02", "keeps 201 hundredths of crew free, which has 200"),
  ])
  func `a reserve that cannot be kept is refused`(
    units: Int, resource: String, from: String, until: String, problem: String
  ) {
    let wrong = ResourceReserve(
      id: "RV", resource: ResourceID(resource), units: units, from: time(from), until: time(until))
    #expect(throws: PlanningError.impossibleReserve("RV", problem: problem)) {
      try Network(plan([work("a", days: 1, units: 100)], [wrong]))
    }
  }

  @Test(arguments: 0..<150)
  func `random plans with reserves are verified and draw no more than there is`(seed: Int) throws {
    var plan = RandomPlan(withProgress: seed % 3 == 0).make(seed: seed)
    plan.isLevelled = true
    var random = SeededGenerator(seed: seed)
    for place in plan.tasks.indices where plan.tasks[place].kind == .work {
      plan.tasks[place].drawsReserve = random.once(in: 2)
      plan.tasks[place].interruption = random.once(in: 2) ? .anytime : .betweenShifts
      plan.tasks[place].priority = 500
    }
    for (index, resource) in plan.resources.enumerated() {
      let from = PlanTime(minute: RandomPlan.start.minute + random.int(0...4000))
      plan.reserves.append(
        ResourceReserve(
          id: BufferID("RV\(index)"), resource: resource.id,
          units: random.int(1...resource.capacity), from: from,
          until: PlanTime(minute: from.minute + random.int(60...20_000))))
    }
    guard let network = try? Network(plan) else { return }
    let dataDate = seed % 3 == 0 ? RandomPlan.dataDate : nil
    for schedule in [
      SerialSchedule.schedule(network, dataDate: dataDate),
      Levelling.schedule(network, schedules: 50, seed: 1, dataDate: dataDate),
    ] {
      let faults = Verifier.check(schedule, network, dataDate: dataDate)
      #expect(faults.allSatisfy { $0.rule == .link || $0.rule == .constraint })
      for use in ReserveUse.all(network, schedule.placements) {
        #expect(use.drawn >= 0 && (use.drawn > 0) == !use.tasks.isEmpty)
      }
    }
  }
}
