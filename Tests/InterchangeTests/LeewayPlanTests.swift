import ChangeControl
import Interchange
import Planning
import Testing

@Suite struct LeewayPlanTests {
  @Test func `the least that is a plan gets a usual calendar and a note`() throws {
    let reading = try PlanFormatCatalogue.read(try Fixtures.file("plans/valid/small.yaml"))

    #expect(reading.format == "leeway" && reading.minutesPerDay == 480)
    #expect(reading.document.plan.calendar == "standard")
    #expect(reading.document.plan.tasks == [PlanTask(id: "A", name: "A", duration: 1440)])
    #expect(reading.document.board == nil && reading.document.policy == nil)
    #expect(reading.notes.map(\.subject) == ["calendars"])
  }

  @Test func `project and calendars are read with their units`() throws {
    let plan = try relaunch().document.plan

    #expect(plan.id == "relaunch" && plan.name == "Relaunch of the shop" && plan.isLevelled)
    #expect("\(plan.start)" == "2026-11-30T08:30" && plan.calendar == "office")
    let office = try #require(plan.calendars.first)
    #expect(office.week[0] == [WorkCalendar.Shift(540, 720), WorkCalendar.Shift(780, 1050)])
    #expect(office.week[4] == [WorkCalendar.Shift(540, 990)] && office.week[6] == [])
    #expect(office.exceptions.map(\.name) == ["Christmas", "New Year", "Stocktaking"])
    #expect(office.exceptions[0].lastDay - office.exceptions[0].firstDay == 3)
    #expect(office.exceptions[2].shifts == [WorkCalendar.Shift(540, 780)])
    #expect(plan.calendars[1].week[6].last == WorkCalendar.Shift(1320, 1440))
    #expect(
      plan.resources == [
        Resource(id: "anna", name: "Anna Berg", department: "dev"),
        Resource(id: "crew", name: "crew", capacity: 250, calendar: "night"),
        Resource(id: "bo", name: "bo"),
        Resource(
          id: "kim", name: "kim",
          limits: [WorkLimit(per: .day, minutes: 240), WorkLimit(per: .week, minutes: 1080)]),
      ])
  }

  @Test func `lines are nested and carry their fields`() throws {
    let tasks = try relaunch().document.plan.tasks

    #expect(
      tasks.map(\.id) == [
        "DEV", "T1", "T2", "T3", "T4", "QA", "T5", "T6", "T7", "T8", "LIVE", "T9",
      ])
    #expect(tasks[0].kind == .summary && tasks[1].parent == "DEV" && tasks[10].parent == nil)
    #expect(tasks[1].duration == 3 * 450 && tasks[1].safeDuration == 5 * 450)
    #expect(tasks[1].priority == 700 && tasks[1].owner == "anna")
    #expect(tasks[2].duration == 1125, "half of the safe estimate")
    #expect(
      tasks[2].assignments == [
        Assignment(resource: "anna", units: 50), Assignment(resource: "bo"),
      ])
    #expect(tasks[3].isDeferrable && tasks[3].assignments.map(\.units) == [200, 25])
    #expect(tasks[4].isElapsed && tasks[4].duration == 2880 && tasks[4].calendar == "night")
    #expect(
      tasks[6].constraint == .mustFinishOn(try EditExpression.planTime("2026-12-18", as: .finish)))
    guard case .started(_, let remaining, _) = tasks[7].progress else {
      Issue.record("T6 is not started")
      return
    }
    #expect(remaining == 3 * 450)
    #expect(tasks[9].constraint == .asLateAsPossible)
    #expect(tasks[11].drawsReserve && tasks.count(where: \.drawsReserve) == 1)
    #expect(tasks[11].isSplittable && tasks.count(where: \.isSplittable) == 1)
    #expect(tasks[10].kind == .milestone && tasks[10].promise?.customer == "acme")
    #expect(tasks[10].deadline == (try EditExpression.planTime("2027-01-15", as: .finish)))
  }

  @Test func `the plan with every key can be scheduled`() throws {
    let network = try Network(relaunch().document.plan)
    let schedule = SerialSchedule.schedule(network)

    #expect(schedule["T9"]?.pieces.count == 4)
    #expect(
      Verifier.check(schedule, network).allSatisfy { $0.rule == .constraint || $0.rule == .link })
  }

  @Test func `links are read from the keys after`() throws {
    let links = try relaunch().document.plan.links

    #expect(
      links == [
        Link("T1", "T2"), Link("T1", "T3", lag: .working(450)),
        Link("T2", "T3", .startToStart, lag: .working(240)),
        Link("T3", "T4", .finishToFinish, lag: .working(-120)),
        Link("T2", "T4", lag: .elapsed(2880)), Link("T4", "T5", .startToFinish),
        Link("T5", "LIVE"), Link("T6", "LIVE"), Link("T7", "LIVE"), Link("T8", "LIVE"),
      ])
  }

  @Test func `buffers, goals, board and policy are read`() throws {
    let document = try relaunch().document

    #expect(
      document.plan.buffers == [
        BufferSpecification(
          id: "PB", kind: .project, protects: "LIVE", sizing: .rootSquareErrorMethod,
          chain: ["T1", "T2"]),
        BufferSpecification(
          id: "FB1", kind: .feeding(into: "LIVE"), protects: "T6", sizing: .half, chain: ["T6"]),
        BufferSpecification(
          id: "MB", kind: .milestone, protects: "LIVE", sizing: .explicit(4500)),
      ])
    #expect(
      document.plan.reserves == [
        ResourceReserve(
          id: "RV", resource: "crew", units: 50,
          from: try EditExpression.planTime("2026-12-01", as: .start),
          until: try EditExpression.planTime("2026-12-18", as: .finish))
      ])
    #expect(document.customers == [Customer(id: "acme", name: "ACME Ltd", tier: 1)])
    #expect(document.goals.map(\.measure) == [.recorded, .promisesKept, .dealsWon])
    #expect(document.goals[1].weight == 60 && document.goals[1].parent == "G")
    #expect(document.board?.role(of: "li.na") == .salesManager)
    #expect(document.policy?.version == 2 && document.policy?.mayBreakPromises == true)
    #expect(document.policy?.cycle.weeks == 2 && document.policy?.fever == Policy.FeverLines())
  }

  @Test func `options of the import go before the file`() throws {
    let reading = try PlanFormatCatalogue.read(
      try Fixtures.file("plans/valid/relaunch.yaml"),
      options: ImportOptions(isLevelled: false, project: "other"))
    #expect(reading.document.plan.id == "other" && !reading.document.plan.isLevelled)
  }

  @Test func `an id that looks like a lead is the id where there is such a task`() throws {
    let reading = try PlanFormatCatalogue.read(
      Fixtures.plan(
        """
        project: {id: p, start: 2026-11-30}
        tasks:
          - {id: build-2d, duration: 1d}
          - {id: B, duration: 1d, after: build-2d}
        """))
    #expect(reading.document.plan.links == [Link("build-2d", "B")])
  }

  private func relaunch() throws -> PlanReading {
    try PlanFormatCatalogue.read(try Fixtures.file("plans/valid/relaunch.yaml"))
  }

  @Test func `a hammock spans two lines, leaves as time that passes, and needs both`() throws {
    let text = """
      project: {id: p, start: 2026-11-30}
      tasks:
        - {id: A, duration: 2d}
        - {id: B, duration: 3d, after: A}
        - {id: H, name: Management, spans: {from: A, to: B}}
      """
    let plan = try PlanFormatCatalogue.read(Fixtures.plan(text)).document.plan
    let placements = SerialSchedule.schedule(try Network(plan)).placements
    #expect(plan.tasks[2].kind == .summary)
    #expect(plan.tasks[2].span == PlanTask.Span(from: "A", to: "B"))

    let sheet = PlanSheet(plan: plan, placements: placements)
    for text in [MSPDIWriter.write(sheet).text, CSVPlanWriter.write(sheet).text] {
      let back = try PlanFormatCatalogue.read(RoundTrip.file(text)).document.plan
      let again = SerialSchedule.schedule(try Network(back)).placements
      #expect(again.map(RoundTrip.dates) == placements.map(RoundTrip.dates))
    }
    let error = try #require(throws: InterchangeError.self) {
      try PlanFormatCatalogue.read(Fixtures.plan(text.replacing("to: B", with: "to: C")))
    }
    #expect(error.code == .unknownTask && error.line == 5)
  }
}
