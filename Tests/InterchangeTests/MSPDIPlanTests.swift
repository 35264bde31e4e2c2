import ChangeControl
import Interchange
import Planning
import Testing

@Suite struct MSPDIPlanTests {
  @Test func `the project itself, inactive and empty lines are no tasks`() throws {
    let plan = try pump().document.plan

    #expect(plan.id == "pump" && plan.name == "Pump station" && plan.calendar == "1")
    #expect(plan.tasks.map(\.id) == ["1", "2", "3", "4", "5", "6", "7", "10"])
    #expect(
      plan.tasks.map(\.kind) == [
        .summary, .work, .work, .work, .work, .work, .work, .milestone,
      ])
    #expect(plan.tasks.map(\.parent) == [nil, "1", "1", "1", nil, nil, nil, nil])
    #expect(!plan.isLevelled)
  }

  @Test func `durations are stored, elapsed, or counted in the calendar`() throws {
    let tasks = try pump().document.plan.tasks

    #expect(tasks.map(\.duration) == [0, 1440, 960, 4320, 480, 780, 120, 0])
    #expect(tasks.map(\.isElapsed) == [false, false, false, true, false, false, true, false])
  }

  @Test func `links keep their kind and lag`() throws {
    let reading = try pump()

    #expect(
      reading.document.plan.links == [
        Link("2", "3", .startToStart, lag: .working(480)),
        Link("3", "4", lag: .working(480)),
        Link("4", "5", .finishToFinish, lag: .elapsed(-1440)),
        Link("4", "6", .startToFinish), Link("5", "10"),
      ])
    #expect(reading.notes.contains { $0.subject == "PredecessorLink" && $0.kind == .dropped })
    #expect(reading.notes.contains { $0.subject == "PredecessorLink/LinkLag" })
  }

  @Test func `constraints, deadlines and progress are kept`() throws {
    let tasks = try pump().document.plan.tasks
    let time = { (text: String) in try EditExpression.planTime(text, as: .start) }

    #expect(tasks[4].constraint == .startNoEarlierThan(try time("2026-12-14T08:00")))
    #expect(tasks[4].deadline == (try time("2026-12-18T17:00")) && tasks[4].calendar == "2")
    #expect(tasks[5].constraint == .mustStartOn(try time("2026-12-03T08:00")))
    #expect(tasks[1].priority == 700)
    #expect(
      tasks[1].progress
        == .finished(start: try time("2026-11-30T08:00"), finish: try time("2026-12-02T17:00")))
    #expect(
      tasks[2].progress
        == .started(
          at: try time("2026-12-02T08:00"), remaining: 600, asOf: try time("2026-12-02T17:00")))
  }

  @Test func `link-driven, what was pinned follows its links`() throws {
    let tasks = try pump(ImportOptions(linkDriven: true)).document.plan.tasks

    #expect(tasks[5].constraint == .asSoonAsPossible && tasks[5].duration == 780)
    #expect(tasks[1].progress != .notStarted, "actuals of tasks that were not pinned stay")
  }

  @Test func `people keep capacity, calendar, department and shares`() throws {
    let plan = try pump().document.plan

    #expect(
      plan.resources == [
        Resource(id: "1", name: "Crew", capacity: 250, calendar: "2", department: "site")
      ])
    #expect(plan.tasks[1].assignments == [Assignment(resource: "1", units: 150)])
    #expect(plan.tasks[2].assignments.isEmpty && plan.tasks[3].assignments.isEmpty)
  }

  @Test func `what is not kept is told once, with count and lines`() throws {
    let notes = try pump().notes.filter { $0.kind == .dropped }

    #expect(
      notes.map(\.description) == [
        "Task/Cost: not kept (line 61)",
        "Task/Active: inactive tasks are not kept (line 77)",
        "PredecessorLink: a link to a task that is not in the plan is not kept (line 81)",
        "Resource/Type: material is not kept (line 86)",
        "Assignment: material and costs of tasks are not kept (line 90)",
      ])
  }

  @Test func `dates are stored beside the plan for comparison`() throws {
    let stored = try pump().stored
    #expect(stored.map(\.task) == ["2", "6", "7"])
    #expect("\(try #require(stored.first).finish)" == "2026-12-02T17:00")
  }

  @Test func `a file in UTF-16 reads as the same plan`() throws {
    let file = try Fixtures.file("plans/valid/project.xml")
    let text = String(decoding: file.bytes, as: UTF8.self)
      .replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"")
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }

    let reading = try PlanFormatCatalogue.read(PlanFile(name: file.name, bytes: wide))
    #expect(reading == (try pump()))
  }

  @Test func `attributes, CDATA, comments and old encodings do no harm`() throws {
    let tasks = try PlanFormatCatalogue.read(try Fixtures.file("plans/valid/attributes.xml"))
      .document.plan.tasks
    #expect(tasks.map(\.name) == ["Prüfung & Abnahme", "Grün <1>"])
    #expect(tasks.map(\.duration) == [480, 1470])
  }

  private func pump(_ options: ImportOptions = ImportOptions()) throws -> PlanReading {
    try PlanFormatCatalogue.read(try Fixtures.file("plans/valid/project.xml"), options: options)
  }
}
