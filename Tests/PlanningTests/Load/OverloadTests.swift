import Planning
import Testing

/// What is booked beyond capacity, by resource and week.
@Suite struct OverloadTests {
  private func overloads(_ plan: Plan) throws -> [Overload] {
    let network = try Network(plan)
    return Overload.all(network, SerialSchedule.schedule(network).placements)
  }

  private func work(_ id: TaskID, days: Int, units: Int = 100) -> PlanTask {
    PlanTask.work(id, days: days).with {
      $0.assignments = [Assignment(resource: "ann", units: units)]
    }
  }

  @Test func `two tasks at one time overload a person, week by week`() throws {
    let plan = Plan.sample(
      [work("a", days: 7), work("b", days: 6), work("c", days: 1, units: 50)],
      resources: [Resource(id: "ann", name: "Ann")])

    #expect(
      try overloads(plan) == [
        Overload(
          resource: "ann", week: CalendarWeek(ofDay: time("2026-06-01").day),
          minutes: 5 * 480 + 240),
        Overload(resource: "ann", week: CalendarWeek(ofDay: time("2026-06-08").day), minutes: 480),
      ])
  }

  @Test func `what capacity holds is no overload, and part of a minute counts as one`() throws {
    let two = Resource(id: "ann", name: "Ann", capacity: 200)
    #expect(
      try overloads(.sample([work("a", days: 1), work("b", days: 1)], resources: [two])) == [])
    let short = PlanTask(
      id: "a", name: "a", duration: 1, assignments: [Assignment(resource: "ann", units: 101)])
    #expect(
      try overloads(.sample([short], resources: [Resource(id: "ann", name: "Ann")])).map(\.minutes)
        == [1])
  }

  @Test func `in a levelled plan only started work overloads, and done work never`() throws {
    let start = time("2026-06-01T08:00")
    let under = { (id: TaskID) in
      self.work(id, days: 2).with {
        $0.progress = .started(at: start, remaining: 480, asOf: time("2026-06-02T08:00"))
      }
    }
    let done = work("d", days: 2).with {
      $0.progress = .finished(start: start, finish: time("2026-06-02T17:00"))
    }
    let plan = Plan.sample(
      [under("a"), under("b"), done, work("c", days: 1)],
      resources: [Resource(id: "ann", name: "Ann")], isLevelled: true)

    #expect(try overloads(plan).map(\.minutes) == [480])
  }

  @Test(arguments: 1...100)
  func `overloads are what a count of every minute finds`(seed: Int) throws {
    var maker = RandomPlan()
    maker.withProgress = true
    maker.isLevelled = seed % 2 == 0
    let plan = maker.make(seed: seed)
    guard let network = try? Network(plan) else { return }
    let placements = SerialSchedule.schedule(network).placements

    var expected: [Overload] = []
    for resource in plan.resources {
      var taken: [Int: Int] = [:]
      for (task, placed) in zip(plan.tasks, placements) {
        let units = task.assignments.filter { $0.resource == resource.id }.map(\.units).reduce(0, +)
        var from = placed.start
        switch task.progress {
        case .finished: continue
        case .started(_, _, let asOf): from = max(from, asOf)
        case .notStarted: break
        }
        guard units > 0, from < placed.finish, let time = network.workTime(of: task.id) else {
          continue
        }
        for minute in from.minute..<placed.finish.minute {
          let now = PlanTime(minute: minute)
          if time.worked(at: PlanTime(minute: minute + 1)) > time.worked(at: now) {
            taken[minute, default: 0] += units
          }
        }
      }
      var weeks: [CalendarWeek: Int] = [:]
      for (minute, units) in taken where units > resource.capacity {
        weeks[CalendarWeek(ofDay: PlanTime(minute: minute).day), default: 0] +=
          units - resource.capacity
      }
      expected += weeks.sorted { $0.key < $1.key }.map {
        Overload(resource: resource.id, week: $0, minutes: ($1 + 99) / 100)
      }
    }
    #expect(Overload.all(network, placements) == expected)
  }

  @Test(arguments: [
    ("2026-11-30", "2026-W49"), ("2027-01-01", "2026-W53"), ("2024-12-30", "2025-W01"),
    ("2021-01-03", "2020-W53"), ("2026-01-04", "2026-W01"), ("1969-12-31", "1970-W01"),
  ])
  func `weeks are numbered as ISO 8601 does`(day: String, week: String) {
    #expect(CalendarWeek(ofDay: time(day).day).description == week)
  }
}
