import Planning
import Testing

/// Work that is done within one shift, without a break.
@Suite struct OneShiftTests {
  private func work(_ id: TaskID, hours: Int, _ interruption: PlanTask.Interruption = .never)
    -> PlanTask
  {
    PlanTask(id: id, name: id.text, duration: hours * 60, interruption: interruption)
  }

  private func span(_ id: TaskID, _ plan: Plan) throws -> String? {
    let network = try Network(plan)
    let schedule = SerialSchedule.schedule(network)
    #expect(Verifier.check(schedule, network) == [])
    return schedule.placements.first { $0.task == id }?.span
  }

  @Test(arguments: [
    (0, "2026-06-01T08:00 2026-06-01T12:00"), (1, "2026-06-01T13:00 2026-06-01T17:00"),
    (4, "2026-06-01T13:00 2026-06-01T17:00"), (5, "2026-06-02T08:00 2026-06-02T12:00"),
    (37, "2026-06-08T08:00 2026-06-08T12:00"),
  ])
  func `it begins where what is left of a shift is long enough`(before: Int, expected: String)
    throws
  {
    let plan = Plan.sample(
      [work("before", hours: before, .betweenShifts), work("pour", hours: 4)],
      [Link("before", "pour")])

    #expect(try span("pour", plan) == expected)
  }

  @Test func `a holiday between does not count as a shift`() throws {
    var calendar = WorkCalendar.office
    calendar.exceptions = [
      WorkCalendar.Exception(
        name: "Short day", firstDay: 20_606, lastDay: 20_606, shifts: [Shift(480, 600)])
    ]
    let plan = Plan.sample(
      [work("before", hours: 5, .betweenShifts), work("pour", hours: 3)],
      [Link("before", "pour")], calendars: [calendar])

    #expect(try span("pour", plan) == "2026-06-01T14:00 2026-06-01T17:00")
    let longer = Plan.sample(
      [work("before", hours: 6, .betweenShifts), work("pour", hours: 3)],
      [Link("before", "pour")], calendars: [calendar])
    #expect(try span("pour", longer) == "2026-06-03T08:00 2026-06-03T11:00")
  }

  @Test func `work that is longer than any shift is refused with what it lacks`() {
    #expect(
      throws: PlanningError.longerThanShift(
        "pour", minutes: 300, calendars: ["office"], longest: 240)
    ) { try Network(.sample([work("pour", hours: 5)])) }
  }

  @Test func `a limit that no shift keeps is refused, and not searched for ever`() {
    var pour = work("pour", hours: 4)
    pour.assignments = [Assignment(resource: "r", units: 100)]
    let limit = WorkLimit(per: .day, minutes: 120)
    let crew = Resource(id: "r", name: "r", capacity: 100, limits: [limit])

    #expect(throws: PlanningError.limitBelowWork(task: "pour", resource: "r", limit: limit)) {
      try Network(.sample([pour], resources: [crew], isLevelled: true))
    }
  }

  @Test func `it waits for its people and then for a shift, and says for which`() throws {
    var (first, pour) = (work("first", hours: 2, .betweenShifts), work("pour", hours: 4))
    first.priority = 600
    first.assignments = [Assignment(resource: "r", units: 100)]
    pour.assignments = first.assignments
    let crew = Resource(id: "r", name: "r", capacity: 100)
    let plan = Plan.sample([first, pour], resources: [crew], isLevelled: true)

    #expect(try span("pour", plan) == "2026-06-01T13:00 2026-06-01T17:00")
    let network = try Network(plan)
    let why = try DateExplanation(
      network, placed: SerialSchedule.schedule(network).placements, dataDate: plan.start)
    #expect(why.step("pour")?.reasons == [.shift])
  }

  @Test func `its float counts only starts from which it is done in one shift`() throws {
    let plan = Plan.sample(
      [work("pour", hours: 3), work("long", hours: 6, .betweenShifts)])
    let path = CriticalPath(try Network(plan))

    // Of the six hours of the plan's end, the last start in one shift is at nine.
    #expect(path.lines[0].totalFloat == 60)
  }

  @Test func `the verifier finds work that goes on in another shift`() throws {
    let steady = try Network(.sample([work("pour", hours: 3, .betweenShifts)]))
    var placements = SerialSchedule.schedule(steady).placements
    placements[0].start = time("2026-06-01T10:00")
    placements[0].finish = time("2026-06-01T14:00")

    #expect(Verifier.check(placements, steady) == [])
    let faults = Verifier.check(placements, try Network(.sample([work("pour", hours: 3)])))
    #expect(
      faults.map(\.description) == [
        "pour must be done within one shift, but goes on until 2026-06-01T14:00"
      ])
  }

  @Test func `random plans are verified, repaired to themselves, and late dates can be kept`()
    throws
  {
    var kept = 0
    for seed in 0..<300 {
      var plan = RandomPlan(withConstraints: false, withProgress: seed % 3 == 0).make(seed: seed)
      plan.isLevelled = seed % 2 == 0
      var random = SeededGenerator(seed: seed + 77)
      for place in plan.tasks.indices where plan.tasks[place].kind == .work {
        guard random.once(in: 2), plan.tasks[place].progress == .notStarted else { continue }
        plan.tasks[place].interruption = .never
        plan.tasks[place].duration = random.int(10...120)
        plan.tasks[place].safeDuration = nil
      }
      guard let network = try? Network(plan) else { continue }
      kept += 1
      let dataDate = seed % 3 == 0 ? RandomPlan.dataDate : nil
      let schedule = SerialSchedule.schedule(network, dataDate: dataDate)
      #expect(Verifier.check(schedule, network, dataDate: dataDate) == [], "seed \(seed)")
      let repaired = try ScheduleRepair.repair(
        network, inForce: schedule.placements, dataDate: dataDate)
      #expect(Verifier.check(repaired, network, dataDate: dataDate) == [], "seed \(seed)")
      for line in CriticalPath(network, dataDate: dataDate).lines {
        #expect(line.totalFloat >= 0 && line.freeFloat >= 0, "seed \(seed)")
        #expect(line.freeFloat <= line.totalFloat, "seed \(seed)")
      }
    }
    #expect(kept > 150)
  }
}
