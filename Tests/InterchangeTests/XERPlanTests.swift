import ChangeControl
import Foundation
import Interchange
import Planning
import Testing

/// Plans of Primavera P6; the fixture's dates were worked out by hand.
@Suite struct XERPlanTests {
  private func pump(_ options: ImportOptions = ImportOptions()) throws -> PlanReading {
    try PlanFormatCatalogue.read(try Fixtures.file("plans/valid/pump.xer"), options: options)
  }

  @Test func `scheduled, the plan has the dates worked out by hand`() throws {
    let reading = try pump()
    let schedule = SerialSchedule.schedule(try Network(reading.document.plan))

    #expect(reading.stored.count == 10)
    for stored in reading.stored { #expect(schedule[stored.task] == stored) }
    #expect(Verifier.check(schedule, try Network(reading.document.plan)).isEmpty)
  }

  @Test func `nodes of the work breakdown are summaries, in P6's order`() throws {
    let plan = try pump().document.plan

    #expect(plan.id == "pump" && plan.name == "Pumpstation Süd – «Lot 2»")
    #expect(
      plan.tasks.map(\.id) == [
        "A1000", "A1080", "CIV", "A1110", "CIV.FND", "A1010", "A1020", "A1030", "MEC", "A1040",
        "A1050", "A1060", "A1070",
      ])
    #expect(plan.tasks[4].parent == "CIV" && plan.tasks[4].kind == .summary)
    #expect(plan.tasks[5].parent == "CIV.FND" && plan.tasks[0].parent == nil)
    #expect(plan.tasks.map(\.kind).filter { $0 == .milestone }.count == 2)
  }

  @Test func `weeks, holidays and days worked beside the week are kept`() throws {
    let plan = try pump().document.plan
    let day = { (text: String) in try EditExpression.planTime(text, as: .start).day }

    #expect(plan.calendar == "100" && plan.calendars.map(\.id) == ["100", "101", "102"])
    let five = plan.calendars[0]
    #expect(five.week[0] == [.init(480, 720), .init(780, 1020)] && five.week[5].isEmpty)
    let holiday = try day("2026-12-04")
    let saturday = try day("2026-12-12")
    #expect(
      five.exceptions == [
        .init(name: "holiday", firstDay: holiday, lastDay: holiday),
        .init(
          name: "working time", firstDay: saturday, lastDay: saturday,
          shifts: [.init(480, 720)]),
      ])
    #expect(plan.calendars[1].week == Array(repeating: [.init(0, 1440)], count: 7))
    #expect(plan.calendars[2].week[4].isEmpty && plan.calendars[2].week[3].count == 2)
  }

  @Test func `constraints, progress, priorities and shares are kept`() throws {
    let plan = try pump().document.plan
    let time = { (text: String) in try EditExpression.planTime(text, as: .start) }
    let task = { (id: TaskID) in try #require(plan.tasks.first { $0.id == id }) }

    #expect(
      try task("A1060").constraint == .startNoEarlierThan(try time("2026-12-10T13:00")))
    #expect(try task("A1060").deadline == (try time("2026-12-14T17:00")))
    #expect(try task("A1080").constraint == .finishNoLaterThan(try time("2026-12-18T17:00")))
    #expect(try task("A1020").priority == 750)
    #expect(
      try task("A1010").progress
        == .started(
          at: try time("2026-11-30T08:00"), remaining: 960, asOf: try time("2026-12-01T08:00")))
    #expect(
      try task("A1000").progress
        == .finished(start: try time("2026-11-30T08:00"), finish: try time("2026-11-30T08:00")))
    #expect(plan.start == (try time("2026-12-01T08:00")), "P6 places nothing before its data date")
    #expect(plan.resources.map(\.id) == ["CREW", "CRANE-40"])
    #expect(plan.resources.map(\.capacity) == [250, 100])
    #expect(try task("A1110").assignments == [Assignment(resource: "CREW", units: 150)])
    #expect(try task("A1110").calendar == "102", "a resource-dependent activity")
  }

  @Test func `links keep kind and lag, those out of the project are told`() throws {
    let reading = try pump()

    #expect(
      reading.document.plan.links.contains(
        Link("A1040", "A1050", .startToStart, lag: .working(480), in: .predecessor)))
    #expect(
      reading.document.plan.links.contains(
        Link("A1050", "A1060", .finishToFinish, lag: .working(240), in: .predecessor)))
    #expect(reading.counts.links == 9)
  }

  @Test func `what is not kept is told once, with count and lines`() throws {
    let notes = try pump().notes.filter { $0.kind == .dropped }.map(\.description)

    #expect(
      notes == [
        "UDFVALUE: not kept (2 times; lines 66, 67)",
        "TASK/task_type: a WBS summary activity is not kept: its dates are those of its summary "
          + "(line 35)",
        "PROJWBS: a node without activities is not kept (line 22)",
        "TASKRSRC: material is not kept (line 62)",
        "TASKPRED: a link to an activity that is not in the plan is not kept (line 48)",
        "CALENDAR: a calendar that nothing uses is not kept (line 13)",
      ])
  }

  @Test(arguments: ["PUMP", "200", "ANNEX", "201"])
  func `of several projects one is chosen by id or short name`(name: String) throws {
    let file = try Fixtures.file("plans/malformed/xer-two-projects.xer")
    let reading = try PlanFormatCatalogue.read(file, options: ImportOptions(fileProject: name))

    let isPump = ["PUMP", "200"].contains(name)
    #expect(reading.document.plan.id == (isPump ? "pump" : "annex"))
    #expect(reading.counts.lines == (isPump ? 13 : 1))
    #expect(reading.document.plan.links.count == (isPump ? 9 : 0))
  }

  @Test func `a project that the file does not have is refused with those it has`() throws {
    let file = try Fixtures.file("plans/malformed/xer-two-projects.xer")
    let error = try #require(throws: InterchangeError.self) {
      try PlanFormatCatalogue.read(file, options: ImportOptions(fileProject: "ROOF"))
    }

    #expect(error.code == .unknownProject && error.nextStep.contains("ANNEX (201)"))
  }

  @Test func `the file reads the same in UTF-8, with a mark or without`() throws {
    let file = try Fixtures.file("plans/valid/pump.xer")
    let text = try #require(String(data: Data(file.bytes), encoding: .windowsCP1252))

    for mark in [[], [0xEF, 0xBB, 0xBF] as [UInt8]] {
      let utf8 = PlanFile(name: file.name, bytes: mark + Array(text.utf8))
      #expect(try PlanFormatCatalogue.read(utf8) == pump())
    }
  }

  /// The fixture with a level of effort behind its activities.
  private func withLevelOfEffort(_ links: [String]) throws -> Plan {
    let file = try Fixtures.file("plans/valid/pump.xer")
    let text = try #require(String(data: Data(file.bytes), encoding: .windowsCP1252))
      .replacing(
        "%T\tTASKPRED",
        with: "%R\t450\t200\t300\t100\tA2000\tManage\tTT_LOE\tTK_NotStart\t40\t40\r\n%T\tTASKPRED"
      )
      .replacing(
        "%T\tRSRC\r\n", with: links.map { "%R\t\($0)\r\n" }.joined() + "%T\tRSRC\r\n")
    return try PlanFormatCatalogue.read(PlanFile(name: "loe.xer", bytes: Array(text.utf8)))
      .document.plan
  }

  @Test func `a level of effort hangs between two activities`() throws {
    let plan = try withLevelOfEffort([
      "20\t450\t402\t200\t200\tPR_SS\t0", "21\t450\t406\t200\t200\tPR_FF\t0",
    ])
    let schedule = SerialSchedule.schedule(try Network(plan))

    #expect(plan.links.count == 9)
    #expect(schedule["A2000"]?.start == schedule["A1020"]?.start)
    #expect(schedule["A2000"]?.finish == schedule["A1060"]?.finish)
  }

  @Test func `a level of effort that hangs otherwise is work`() throws {
    let plan = try withLevelOfEffort(["20\t450\t402\t200\t200\tPR_SS\t0"])

    let task = try #require(plan.tasks.first { $0.id == "A2000" })
    #expect(task.kind == .work && task.duration == 2400 && plan.links.count == 10)
  }

  /// Some 100,000 with `LEEWAY_MUTATIONS=100000`.
  @Test func `a file damaged at random is read or refused with a next step`() throws {
    let rounds =
      ProcessInfo.processInfo.environment["LEEWAY_MUTATIONS"].flatMap { Int($0) } ?? 1000
    var generator = SeededGenerator(seed: 20_261_124)
    let file = try Fixtures.file("plans/valid/pump.xer")
    var read = 0
    for round in 0..<rounds {
      var bytes = MutatedFileTests.damage(file.bytes, using: &generator)
      // A file cut off is refused at once; let more of them come to an end.
      if round % 2 == 0 { bytes += Array("\r\n%E\r\n".utf8) }
      do {
        let reading = try PlanFormatCatalogue.read(PlanFile(name: file.name, bytes: bytes))
        if let network = try? Network(reading.document.plan) {
          _ = SerialSchedule.schedule(network)
        }
        read += 1
      } catch {
        #expect(error.file == file.name && !error.nextStep.isEmpty)
      }
    }
    #expect(read > rounds / 20 && read < rounds)
  }
}
