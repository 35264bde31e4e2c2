import Planning
import Testing

/// Every check on plans that are small enough to count by hand.
@Suite struct ScheduleHealthTests {
  /// What is found about a plan scheduled as it stands.
  private func findings(
    _ plan: Plan, baseline: Plan? = nil, dataDate: String = "2026-06-01T08:00",
    target: PlanTime? = nil
  ) throws -> [HealthCheck: HealthFinding] {
    let network = try Network(plan)
    let schedule = SerialSchedule.schedule(network, dataDate: time(dataDate))
    let planned = try baseline.map { SerialSchedule.schedule(try Network($0)) } ?? schedule
    let all = ScheduleHealth.examine(
      ScheduleHealth.Subject(
        network: network, placements: schedule.placements, baseline: planned.placements,
        dataDate: time(dataDate), target: target ?? planned.finish))
    #expect(all.map(\.check) == HealthCheck.allCases)
    return Dictionary(uniqueKeysWithValues: all.map { ($0.check, $0) })
  }

  /// A, then B, then C, then the end.
  private func chain(_ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Plan.sample(
      [.work("A", days: 2), .work("B", days: 3), .work("C", days: 1), .milestone("end")],
      [Link("A", "B"), Link("B", "C"), Link("C", "end")])
    change(&plan)
    return plan
  }

  @Test func `a chain of finish-to-start links passes every check`() throws {
    let found = try findings(chain())

    for finding in found.values { #expect(finding.verdict != .unsound, "\(finding)") }
    #expect(found[.resources]?.verdict == .notApplicable)
    #expect(found[.missedTasks]?.verdict == .notApplicable)
    #expect(found[.outOfSequence]?.verdict == .notApplicable)
    #expect(found[.criticalPathTest]?.measure == Rational(1))
    #expect(found[.criticalPathLength]?.measure == Rational(1))
    #expect(found[.relationTypes]?.measure == Rational(1))
  }

  @Test func `of lines without links the first and the last are right, the others are named`()
    throws
  {
    let found = try findings(chain { $0.tasks.append(.work("loose", days: 1)) })

    #expect(found[.logic]?.tasks == ["loose"])
    #expect(found[.logic]?.measure == Rational(1, over: 5))
    #expect(found[.logic]?.verdict == .unsound)
  }

  @Test func `leads, lags and other links are counted among links to open work`() throws {
    let plan = chain {
      $0.tasks.append(
        .work("done", days: 1).with {
          $0.progress = .finished(start: time("2026-06-01T08:00"), finish: time("2026-06-01T17:00"))
        })
      $0.links = [
        Link("A", "B", lag: .working(-60)), Link("B", "C", lag: .elapsed(1440)),
        Link("C", "end", .finishToFinish), Link("A", "done", lag: .working(99)),
      ]
    }
    let found = try findings(plan)

    #expect(found[.leads]?.links == [plan.links[0]])
    #expect(found[.leads]?.measure == Rational(1, over: 3))
    #expect(found[.lags]?.links == [plan.links[1]])
    #expect(found[.relationTypes]?.links == [plan.links[2]])
    #expect(found[.relationTypes]?.measure == Rational(2, over: 3))
    #expect(found[.relationTypes]?.verdict == .unsound)
  }

  @Test func `hard constraints and broken deadlines are named`() throws {
    let found = try findings(
      chain {
        $0.tasks[1].constraint = .mustStartOn(time("2026-06-03T08:00"))
        $0.tasks[0].constraint = .startNoEarlierThan(time("2026-06-01T08:00"))
        $0.tasks[2].deadline = time("2026-06-05T17:00")
      })

    #expect(found[.hardConstraints]?.tasks == ["B"])
    #expect(found[.hardConstraints]?.measure == Rational(1, over: 4))
    // C ends on Monday the 8th; its deadline is the Friday before. The float of
    // those before it is as short.
    #expect(found[.negativeFloat]?.tasks == ["A", "B", "C"])
  }

  @Test func `44 days are not yet high, one minute more is`() throws {
    let found = try findings(
      Plan.sample(
        [
          .work("long", days: 44), PlanTask(id: "longer", name: "longer", duration: 44 * 480 + 1),
          .work("short", days: 1), .work("end", days: 1),
        ],
        [Link("long", "longer"), Link("longer", "end"), Link("short", "end")]))

    #expect(found[.highDuration]?.tasks == ["longer"])
    // 88 days and a minute before the end begins, less one day of its own.
    #expect(found[.highFloat]?.tasks == ["short"])
  }

  @Test func `work of a day or more without people counts where anybody is assigned`() throws {
    let found = try findings(
      chain {
        $0.resources = [Resource(id: "ada", name: "Ada")]
        $0.tasks[0].assignments = [Assignment(resource: "ada")]
        $0.tasks[2].duration = 479
      })

    #expect(found[.resources]?.tasks == ["B"])
    #expect(found[.resources]?.population == 2)
  }

  @Test func `missed work, execution and path length follow the baseline`() throws {
    // By Friday the 5th at 17:00, A and B were to be done, C on Monday.
    let late = chain {
      $0.tasks[0].progress = .finished(
        start: time("2026-06-01T08:00"), finish: time("2026-06-02T17:00"))
      $0.tasks[1].progress = .started(
        at: time("2026-06-03T08:00"), remaining: 480, asOf: time("2026-06-05T17:00"))
    }
    let found = try findings(late, baseline: chain(), dataDate: "2026-06-05T17:00")

    #expect(found[.missedTasks]?.tasks == ["B"])
    #expect(found[.missedTasks]?.measure == Rational(1, over: 2))
    #expect(found[.baselineExecution]?.measure == Rational(1, over: 2))
    #expect(found[.baselineExecution]?.tasks == ["B"])
    // Two days from the data date to the end, one more than wanted: (2 − 1) / 2.
    #expect(found[.criticalPathLength]?.measure == Rational(1, over: 2))
    #expect(found[.criticalPathLength]?.verdict == .unsound)
  }

  @Test func `work in the past that is not reported, and reports ahead of time, are invalid`()
    throws
  {
    let plan = chain {
      $0.tasks[0].progress = .finished(
        start: time("2026-06-01T08:00"), finish: time("2026-06-04T17:00"))
    }
    let network = try Network(plan)
    let schedule = SerialSchedule.schedule(try Network(chain()))
    let found = ScheduleHealth.examine(
      ScheduleHealth.Subject(
        network: network, placements: schedule.placements, baseline: schedule.placements,
        dataDate: time("2026-06-04T08:00"), target: schedule.finish)
    ).first { $0.check == .invalidDates }

    #expect(found?.tasks == ["A", "B"])
    #expect(found?.population == 4)
  }

  @Test func `a pinned date between the path and the end fails the critical path test`() throws {
    let pinned = chain {
      $0.tasks[2].progress = .started(
        at: time("2026-06-01T08:00"), remaining: 480 * 30, asOf: time("2026-06-01T08:00"))
    }
    #expect(try findings(pinned)[.criticalPathTest]?.verdict == .sound)

    // The end is reported as reached, so that nothing moves it.
    let held = chain {
      $0.links.removeLast()
      $0.tasks[3].progress = .finished(
        start: time("2026-09-01T08:00"), finish: time("2026-09-01T08:00"))
      $0.tasks.append(
        .work("last", days: 1).with {
          $0.constraint = .startNoEarlierThan(time("2032-01-05T08:00"))
        })
      $0.links.append(Link("C", "last"))
    }
    let found = try findings(held)
    #expect(found[.criticalPathTest]?.verdict == .sound)
    #expect(found[.criticalPathTest]?.population == 1)
  }

  @Test func `a start bound by no link, and a finish that nothing waits for, dangle`() throws {
    let found = try findings(
      chain {
        $0.links = [
          Link("A", "B", .finishToFinish), Link("B", "C", .startToStart), Link("A", "C"),
          Link("C", "end"),
        ]
      })

    #expect(found[.dangling]?.tasks == ["B"])
    #expect(found[.dangling]?.population == 3)
  }

  @Test func `a link is redundant where other links imply it`() throws {
    func redundant(_ links: [Link]) throws -> [Link]? {
      try findings(chain { $0.links = links })[.redundant]?.links
    }
    let path = [Link("A", "B"), Link("B", "C"), Link("C", "end")]

    #expect(try redundant(path) == [])
    #expect(try redundant(path + [Link("A", "C")]) == [Link("A", "C")])
    #expect(try redundant(path + [Link("A", "C", .startToStart)])?.count == 1)
    #expect(try redundant(path + [Link("A", "C", .startToFinish)])?.count == 1)
    #expect(try redundant(path + [Link("A", "C", .finishToFinish)])?.count == 1)
    // A lag may bind more than the path does; a lead never.
    #expect(try redundant(path + [Link("A", "C", lag: .working(60))]) == [])
    #expect(try redundant(path + [Link("A", "C", lag: .working(-60))])?.count == 1)
    // A lead in the path proves nothing.
    let leading = [Link("A", "B", lag: .working(-60))] + path.dropFirst()
    #expect(try redundant(leading + [Link("A", "C")]) == [])
    // Of two that say the same the later goes.
    #expect(try redundant([path[0]] + path) == [path[0]])
    #expect(
      try redundant(path + [Link("A", "B", lag: .working(60))]) == [path[0]])
    // Finishes that wait say nothing of starts.
    #expect(
      try redundant([Link("A", "B", .finishToFinish), path[1], path[2], Link("A", "C")])
        == [Link("A", "C")])
    #expect(
      try redundant([Link("A", "B", .startToStart), path[1], path[2], Link("A", "C")]) == [])
  }

  @Test(arguments: 1...200)
  func `taking redundant links out changes no early date`(seed: Int) throws {
    let plan = RandomPlan().make(seed: seed)
    let found = try findings(plan)[.redundant]?.links ?? []
    var reduced = plan
    for link in found {
      if let index = reduced.links.lastIndex(of: link) { reduced.links.remove(at: index) }
    }

    let (before, after) = (CriticalPath(try Network(plan)), CriticalPath(try Network(reduced)))
    #expect(before.lines.map(\.earlyStart) == after.lines.map(\.earlyStart))
    #expect(before.lines.map(\.earlyFinish) == after.lines.map(\.earlyFinish))
  }

  @Test func `work that began before what it waits for is out of sequence`() throws {
    let begun = time("2026-06-01T08:00")
    let plan = chain {
      $0.tasks[0].progress = .started(at: begun, remaining: 480, asOf: begun)
      $0.tasks[1].progress = .started(at: begun, remaining: 480, asOf: begun)
      $0.links.append(Link("A", "B", .startToStart))
    }
    let found = try findings(plan)

    #expect(found[.outOfSequence]?.links == [Link("A", "B")])
    #expect(found[.outOfSequence]?.population == 2)
  }
}
