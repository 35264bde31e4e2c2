import Planning
import Testing

/// In whose calendar a lag runs.
@Suite struct LagCalendarTests {
  /// A task in the office week, eight hours a day, and one behind it that is
  /// worked on around the clock.
  private func plan(_ link: Link) -> Plan {
    Plan(
      id: "p", name: "P", start: time("2026-06-05T08:00"), calendar: "shop",
      calendars: [
        .office, .always,
        WorkCalendar(
          id: "shop", name: "Shop",
          week: Array(repeating: [WorkCalendar.Shift(600, 840)], count: 7)),
      ],
      tasks: [
        PlanTask(id: "A", name: "A", duration: 240, calendar: "office"),
        PlanTask(id: "B", name: "B", duration: 60, calendar: "always"),
      ], links: [link])
  }

  /// The office works 08:00 to 12:00 and 13:00 to 17:00 on weekdays, the shop 10:00
  /// to 14:00 every day; A is worked on on Friday morning.
  @Test(arguments: [
    (Link.LagCalendar.successor, "2026-06-05T20:00"), (.predecessor, "2026-06-08T12:00"),
    (.plan, "2026-06-07T12:00"),
  ])
  func `a lag of eight hours runs in the calendar that is named`(
    calendar: Link.LagCalendar, start: String
  ) throws {
    let network = try Network(plan(Link("A", "B", lag: .working(480), in: calendar)))
    let schedule = SerialSchedule.schedule(network)

    #expect(schedule["A"]?.finish == time("2026-06-05T12:00"))
    #expect(schedule["B"]?.start == time(start))
    #expect(Verifier.check(schedule, network).isEmpty)
  }

  @Test func `the verifier holds a lag against its calendar`() throws {
    let network = try Network(plan(Link("A", "B", lag: .working(480), in: .predecessor)))
    let other = try Network(plan(Link("A", "B", lag: .working(480))))

    let found = Verifier.check(SerialSchedule.schedule(other), network)

    #expect(found.map(\.rule) == [.link])
  }

  @Test func `an elapsed lag runs in no calendar`() throws {
    for calendar in Link.LagCalendar.allCases {
      let network = try Network(plan(Link("A", "B", lag: .elapsed(480), in: calendar)))
      #expect(SerialSchedule.schedule(network)["B"]?.start == time("2026-06-05T20:00"))
    }
  }

  @Test(arguments: 1...150)
  func `every network with lags in whatever calendar has a verified schedule`(seed: Int) throws {
    let network = try Network(
      RandomPlan(withConstraints: seed % 2 == 0, isLevelled: seed % 3 == 0).make(seed: seed))
    let schedule = SerialSchedule.schedule(network)

    // Dates that links push past a latest one are told, and nothing else.
    #expect(Verifier.check(schedule, network).allSatisfy { $0.rule == .constraint })
  }

  @Test(arguments: 1...150)
  func `a task that slips by its float moves no end, and one minute more does`(
    seed: Int
  ) throws {
    let plan = RandomPlan(withSummaries: false).make(seed: seed)
    let network = try Network(plan)
    let path = CriticalPath(network)
    let finish = SerialSchedule.schedule(network).finish
    for (place, line) in path.lines.enumerated() where plan.tasks[place].duration > 0 {
      let task = plan.tasks[place]
      let time = try #require(network.workTime(of: task.id))
      let start = try #require(SerialSchedule.schedule(network)[task.id]?.start)
      var late = plan
      late.tasks[place].constraint = .startNoEarlierThan(
        time.nextWorking(at: time.add(line.totalFloat, to: start)))
      #expect(SerialSchedule.schedule(try Network(late)).finish == finish, "\(task.id)")
      late.tasks[place].constraint = .startNoEarlierThan(
        time.nextWorking(at: time.add(line.totalFloat + 1, to: start)))
      #expect(SerialSchedule.schedule(try Network(late)).finish > finish, "\(task.id)")
    }
  }
}
