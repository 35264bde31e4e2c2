import ChangeControl
import Interchange
import Planning
import Testing

@Suite struct ChangeRequestFileTests {
  @Test func `a request carries who asks for what, and why`() throws {
    let request = try ChangeRequestFile.read(try Fixtures.file("requests/valid/full.yaml"))

    #expect(request.project == "relaunch" && request.title == "Export to PDF")
    #expect(request.requester == "li.na" && request.department == "sales")
    #expect(request.customer == "acme" && request.value == 120_000)
    #expect(request.urgency == 5 && request.importance == 4)
    #expect(request.wantedBy == (try EditExpression.planTime("2026-12-18", as: .finish)))
    #expect(request.displaceable == ["T3", "T8"] && request.fallback == "A screenshot by hand")
  }

  @Test func `every kind of edit is read in order`() throws {
    let edits = try ChangeRequestFile.read(try Fixtures.file("requests/valid/full.yaml")).edits
    let fair = try EditExpression.planTime("2026-12-07", as: .start).day
    let added = PlanTask(
      id: "X1", name: "Export to PDF", parent: "DEV", duration: 1440, safeDuration: 2400,
      assignments: [Assignment(resource: "bo")], department: "dev")

    #expect(
      edits == [
        .addTask(added), .addLink(Link("T7", "X1")),
        .addLink(Link("T6", "X1", .startToStart, lag: .working(240))),
        .addLink(Link("X1", "LIVE")), .removeTask("T4"),
        .setDuration("T8", minutes: 2880, safe: 4320),
        .setConstraint(
          "T8", .startNoEarlierThan(try EditExpression.planTime("2026-11-30", as: .start))),
        .setConstraint("T5", .asSoonAsPossible),
        .setPromise(
          "LIVE",
          Promise(
            customer: "acme", date: try EditExpression.planTime("2026-12-18", as: .finish))),
        .setPromise("LIVE", nil),
        .setDeadline("LIVE", try EditExpression.planTime("2026-12-20T12:00", as: .finish)),
        .setDeadline("LIVE", nil), .assign("T8", Assignment(resource: "anna", units: 50)),
        .unassign("T8", "bo"), .addLink(Link("T1", "T8", .startToStart, lag: .working(-240))),
        .addLink(Link("T1", "T8", .finishToFinish, lag: .elapsed(2880))),
        .removeLink("T1", "T2"), .setCapacity("crew", units: 350),
        .addException(
          "office", WorkCalendar.Exception(name: "Trade fair", firstDay: fair, lastDay: fair + 1)),
        .addException(
          "office",
          WorkCalendar.Exception(
            name: "Overtime", firstDay: fair + 5, lastDay: fair + 5,
            shifts: [WorkCalendar.Shift(540, 780)])),
      ])
  }

  @Test func `leave is given and taken back, and something must be allowed`() throws {
    #expect(
      try edits("{allow: {task: T1, splitting: true, drawing-reserve: false}}")
        == [.allow("T1", .pause, true), .allow("T1", .drawReserve, false)])
    #expect(throws: InterchangeError.self) { try edits("{allow: {task: T1}}") }
  }

  private func edits(_ edit: String) throws -> [PlanEdit] {
    try ChangeRequestFile.read(
      Fixtures.plan(
        "{project: p, title: t, reason: r, requester: a, department: d, edits: [\(edit)]}")
    ).edits
  }

  @Test func `JSON is read, and what it leaves out comes from the defaults`() throws {
    let request = try ChangeRequestFile.read(
      try Fixtures.file("requests/valid/short.json"),
      defaults: ChangeRequestDefaults(
        project: "relaunch", requester: "li.na", department: "sales", minutesPerDay: 450))

    #expect(request.title == "Ship earlier 🚀" && request.reason == "Trade/fair")
    #expect(request.project == "relaunch" && request.requester == "li.na")
    #expect(request.edits == [.setDuration("T8", minutes: 900, safe: nil), .removeTask("T4")])
  }

  @Test func `a project that nobody names is asked for`() throws {
    let file = try Fixtures.file("requests/valid/short.json")
    let error = try #require(throws: InterchangeError.self) { try ChangeRequestFile.read(file) }
    #expect(error.code == .missingField && error.found.contains("project"))
  }
}
