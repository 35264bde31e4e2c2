import Planning
import Testing

/// Work that may pause, and limits per day and week.
@Suite struct SplittingTests {
  private func anna(_ limits: WorkLimit...) -> [Resource] {
    [Resource(id: "anna", name: "Anna", limits: limits)]
  }

  private func work(_ id: TaskID, hours: Int, splits: Bool = false, units: Int = 100) -> PlanTask {
    PlanTask(
      id: id, name: id.text, duration: hours * 60,
      assignments: [Assignment(resource: "anna", units: units)],
      interruption: splits ? .anytime : .betweenShifts)
  }

  private func pieces(_ schedule: Schedule, _ id: TaskID) -> [String] {
    schedule[id]?.pieces.map { "\($0.start) \($0.finish)" } ?? []
  }

  @Test func `work that may be split makes way for what has to be done at its time`() throws {
    var visit = work("visit", hours: 4)
    visit.priority = 900
    visit.constraint = .mustStartOn(time("2026-06-02T08:00"))
    let network = try Network(
      .sample(
        [work("report", hours: 16, splits: true), visit], resources: anna(), isLevelled: true))

    let schedule = SerialSchedule.schedule(network)

    #expect(schedule["visit"]?.span == "2026-06-02T08:00 2026-06-02T12:00")
    #expect(schedule["report"]?.span == "2026-06-01T08:00 2026-06-03T12:00")
    #expect(
      pieces(schedule, "report") == [
        "2026-06-01T08:00 2026-06-01T17:00", "2026-06-02T13:00 2026-06-03T12:00",
      ])
    #expect(Verifier.check(schedule, network).isEmpty)
  }

  @Test func `work that may not be split waits until it can run through`() throws {
    var visit = work("visit", hours: 4)
    visit.priority = 900
    visit.constraint = .mustStartOn(time("2026-06-02T08:00"))
    let network = try Network(
      .sample([work("report", hours: 16), visit], resources: anna(), isLevelled: true))

    let schedule = SerialSchedule.schedule(network)

    #expect(schedule["report"]?.span == "2026-06-02T13:00 2026-06-04T12:00")
    #expect(pieces(schedule, "report").isEmpty)
  }

  @Test func `nothing is split where nobody has to wait`() throws {
    let network = try Network(
      .sample(
        [work("a", hours: 16, splits: true), work("b", hours: 8)],
        resources: anna(
          WorkLimit(per: .day, minutes: 60))))

    let schedule = SerialSchedule.schedule(network)

    #expect(schedule["a"]?.span == "2026-06-01T08:00 2026-06-02T17:00")
    #expect(pieces(schedule, "a").isEmpty)
  }

  @Test func `four hours a day and ten a week spread the work`() throws {
    let network = try Network(
      .sample(
        [work("a", hours: 14, splits: true)],
        resources: anna(WorkLimit(per: .day, minutes: 240), WorkLimit(per: .week, minutes: 600)),
        isLevelled: true))

    let schedule = SerialSchedule.schedule(network)

    #expect(
      pieces(schedule, "a") == [
        "2026-06-01T08:00 2026-06-01T12:00", "2026-06-02T08:00 2026-06-02T12:00",
        "2026-06-03T08:00 2026-06-03T10:00", "2026-06-08T08:00 2026-06-08T12:00",
      ])
    #expect(Verifier.check(schedule, network).isEmpty)
  }

  @Test func `work that runs through is put where the limit of the day holds`() throws {
    // Eight hours at four a day: from one afternoon to the next noon.
    let network = try Network(
      .sample(
        [work("a", hours: 8), work("b", hours: 3)],
        resources: anna(WorkLimit(per: .day, minutes: 240)), isLevelled: true))

    let schedule = SerialSchedule.schedule(network)

    #expect(schedule["a"]?.span == "2026-06-01T13:00 2026-06-02T12:00")
    #expect(schedule["b"]?.span == "2026-06-03T08:00 2026-06-03T11:00")
    #expect(Verifier.check(schedule, network).isEmpty)
  }

  @Test func `what is left of started work that may be split keeps to the limit`() throws {
    var a = work("a", hours: 16, splits: true)
    a.progress = .started(
      at: time("2026-06-01T08:00"), remaining: 360, asOf: time("2026-06-02T08:00"))
    let network = try Network(
      .sample([a], resources: anna(WorkLimit(per: .day, minutes: 240)), isLevelled: true))
    let dataDate = time("2026-06-02T08:00")

    let schedule = SerialSchedule.schedule(network, dataDate: dataDate)

    #expect(schedule["a"]?.span == "2026-06-01T08:00 2026-06-03T10:00")
    #expect(
      pieces(schedule, "a") == [
        "2026-06-02T08:00 2026-06-02T12:00", "2026-06-03T08:00 2026-06-03T10:00",
      ])
    #expect(Verifier.check(schedule, network, dataDate: dataDate).isEmpty)
  }

  @Test func `a split plan in force stands as long as nothing changes`() throws {
    let network = try Network(
      .sample(
        [work("a", hours: 14, splits: true), work("b", hours: 2)],
        resources: anna(WorkLimit(per: .day, minutes: 240)), isLevelled: true))
    let inForce = SerialSchedule.schedule(network)

    let repaired = try ScheduleRepair.repair(network, inForce: inForce.placements)

    #expect(repaired == inForce)
    #expect(try Schedule(inForce.placements, for: network) == inForce)
  }

  @Test func `the verifier holds every part against the plan`() throws {
    let plan = Plan.sample(
      [work("a", hours: 8, splits: true), work("b", hours: 4)],
      resources: anna(WorkLimit(per: .day, minutes: 240)), isLevelled: true)
    let network = try Network(plan)
    let sound = SerialSchedule.schedule(network).placements
    func rules(_ change: (inout [Placement]) -> Void) -> Set<Violation.Rule> {
      var placements = sound
      change(&placements)
      return Set(Verifier.check(placements, network).map(\.rule))
    }
    var unsplit = plan
    unsplit.tasks[0].interruption = .betweenShifts

    #expect(rules { _ in }.isEmpty)
    #expect(rules { $0[0].pieces.removeLast() } == [.pieces, .calendar])
    #expect(rules { $0[0].pieces.swapAt(0, 1) } == [.pieces])
    #expect(rules { $0[0].pieces[0].start = time("2026-06-01T07:00") } == [.pieces, .calendar])
    #expect(
      rules {
        $0[1].start = time("2026-06-01T13:00")
        $0[1].finish = time("2026-06-01T17:00")
      } == [.limit])
    #expect(
      rules {
        $0[1].start = time("2026-06-01T08:00")
        $0[1].finish = time("2026-06-01T12:00")
      } == [.limit, .capacity])
    #expect(Verifier.check(sound, try Network(unsplit)).map(\.rule) == [.pieces])
  }

  @Test func `a split baseline earns and plans the work and not the pauses`() throws {
    let network = try Network(
      .sample(
        [work("a", hours: 8, splits: true)],
        resources: anna(WorkLimit(per: .day, minutes: 240)), isLevelled: true))
    let earned = EarnedValue(network, baseline: SerialSchedule.schedule(network).placements)

    #expect(earned.budget == 480 * 100)
    #expect(earned.planned(at: time("2026-06-01T16:00")) == 240 * 100)
    #expect(earned.planned(at: time("2026-06-02T09:00")) == 300 * 100)
  }
}
