import Planning
import Testing

/// Earned value and earned schedule on plans that are worked out by hand.
@Suite struct EarnedValueTests {
  /// A of two days, then B of four, one full person each: work 6 days.
  private func plan(
    _ a: Progress = .notStarted, _ b: Progress = .notStarted, units: Int = 100
  ) -> Plan {
    var plan = Plan.sample(
      [.work("A", days: 2), .work("B", days: 4)], [Link("A", "B")],
      resources: [Resource(id: "team", name: "Team", capacity: 400)])
    plan.tasks[0].progress = a
    plan.tasks[1].progress = b
    for place in plan.tasks.indices {
      plan.tasks[place].assignments = [Assignment(resource: "team", units: units)]
    }
    return plan
  }

  private func value(_ plan: Plan) throws -> EarnedValue {
    let baseline = SerialSchedule.schedule(try Network(self.plan(units: 100)))
    return EarnedValue(try Network(plan), baseline: baseline.placements)
  }

  private let day = 480
  private let work = 48_000

  @Test func `work that took three days instead of two has two days of three earned`() throws {
    let reading = try value(
      plan(.finished(start: time("2026-06-01T08:00"), finish: time("2026-06-03T17:00")))
    ).reading(at: time("2026-06-03T17:00"))

    #expect(reading.budget == 6 * work)
    #expect(reading.planned == 3 * work)
    #expect(reading.earned == 2 * work)
    #expect(reading.actual == 3 * work)
    #expect(reading.scheduleVariance == -work)
    #expect(reading.costVariance == -work)
    #expect(reading.schedulePerformance == Rational(2, over: 3))
    #expect(reading.costPerformance == Rational(2, over: 3))
    // EAC = BAC / CPI = 6 / (2/3) = 9 days of work.
    #expect(reading.estimateAtCompletion == 9 * work)
    #expect(reading.plannedDuration == 6 * day)
    #expect(reading.actualTime == 3 * day)
    // The baseline had two days of work at the end of day 2.
    #expect(reading.earnedSchedule == Rational(2 * day))
    #expect(reading.timeVariance == Rational(-day))
    #expect(reading.timePerformance == Rational(2, over: 3))
    // IEAC(t) = PD / SPI(t) = 6 / (2/3) = 9 days.
    #expect(reading.estimateOfDuration == 9 * day)
  }

  @Test func `what is no longer left of a line under way is earned`() throws {
    let begun = time("2026-06-03T08:00")
    let reading = try value(
      plan(
        .finished(start: time("2026-06-01T08:00"), finish: time("2026-06-02T17:00")),
        .started(at: begun, remaining: 3 * day + 120, asOf: time("2026-06-03T17:00")))
    ).reading(at: time("2026-06-03T17:00"))

    // Of four days three and a quarter are left: three quarters are earned.
    #expect(reading.earned == 2 * work + work * 3 / 4)
    #expect(reading.actual == 3 * work)
    #expect(reading.earnedSchedule == Rational(2 * day + 360))
    #expect(reading.timePerformance == Rational(11, over: 12))
    #expect(reading.estimateOfDuration == 3142)  // 2880 · 12 / 11 = 3141.8
  }

  @Test func `between working days the earned schedule is interpolated`() throws {
    // Two lines side by side from day 1: C takes 1 day, D takes 3, so that the
    // baseline has 2, 3 and 4 days of work at the ends of the days.
    var plan = Plan.sample([.work("C", days: 1), .work("D", days: 3)])
    let baseline = SerialSchedule.schedule(try Network(plan)).placements
    plan.tasks[1].progress = .started(
      at: time("2026-06-01T08:00"), remaining: 240, asOf: time("2026-06-03T17:00"))
    let reading = EarnedValue(try Network(plan), baseline: baseline)
      .reading(at: time("2026-06-03T17:00"))

    #expect(reading.planned == 4 * work)
    #expect(reading.earned == work * 5 / 2)
    // C = 1 day, (2.5 − 2) / (3 − 2) of the next.
    #expect(reading.earnedSchedule == Rational(day + 240))
  }

  @Test func `when all is done time stands still and the whole baseline is earned`() throws {
    let done = plan(
      .finished(start: time("2026-06-01T08:00"), finish: time("2026-06-02T17:00")),
      .finished(start: time("2026-06-03T08:00"), finish: time("2026-06-10T17:00")))
    let reading = try value(done).reading(at: time("2026-06-30T17:00"))

    #expect(reading.earned == reading.budget)
    #expect(reading.earnedSchedule == Rational(6 * day))
    #expect(reading.actualTime == 8 * day)
    #expect(reading.estimateOfDuration == 8 * day)
    #expect(reading.actual == 8 * work)
  }

  @Test func `two people on a line weigh twice as much`() throws {
    let plan = plan(units: 200)
    let value = EarnedValue(
      try Network(plan), baseline: SerialSchedule.schedule(try Network(plan)).placements)

    #expect(value.budget == 12 * work)
    #expect(value.planned(at: time("2026-06-01T12:00")) == work)
  }

  @Test func `before anything is planned, earned or spent there are no ratios`() throws {
    let reading = try value(plan()).reading(at: time("2026-06-01T08:00"))

    #expect(reading.schedulePerformance == nil && reading.costPerformance == nil)
    #expect(reading.timePerformance == nil && reading.estimateOfDuration == nil)
    #expect(reading.earnedSchedule == Rational(0))
    #expect(reading.estimateAtCompletion == nil)
  }

  @Test(arguments: 1...200)
  func `the earned schedule never leaves the baseline and grows with what is earned`(
    seed: Int
  ) throws {
    var generated = RandomPlan(withProgress: true)
    generated.withSummaries = seed % 2 == 0
    let plan = generated.make(seed: seed)
    var untouched = plan
    for place in untouched.tasks.indices { untouched.tasks[place].progress = .notStarted }
    let baseline = SerialSchedule.schedule(try Network(untouched)).placements
    let value = EarnedValue(try Network(plan), baseline: baseline)
    let reading = value.reading(at: RandomPlan.dataDate)

    #expect(reading.earnedSchedule >= Rational(0))
    #expect(reading.earnedSchedule <= Rational(reading.plannedDuration))
    #expect((0...reading.budget).contains(reading.earned))
    // Work exactly as planned is worth its time.
    let later = value.time(after: value.plannedDuration)
    #expect(value.planned(at: later) <= value.budget)
    #expect(value.planned(at: PlanTime(minute: later.minute + 100_000)) == value.budget)
  }
}
