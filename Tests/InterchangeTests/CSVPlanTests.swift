import ChangeControl
import Foundation
import Interchange
import Planning
import Testing

/// Tables of tasks, by their own names for columns and by others'.
@Suite struct CSVPlanTests {
  private func read(
    _ text: String, map: String? = nil, _ options: ImportOptions = ImportOptions()
  ) throws -> PlanReading {
    var options = options
    options.columns = try map.map { try ColumnMapping($0) }
    return try PlanFormatCatalogue.read(
      PlanFile(name: "table.csv", bytes: Array(text.utf8)), options: options)
  }

  private let time = { (text: String) in try EditExpression.planTime(text, as: .start) }

  @Test func `a table with other names for its columns is read by a mapping`() throws {
    let text = """
      Activity,Title,Days,Preds,Who,Colour\r
      D,"Design, first",3,,anna 50%,red\r
      B,"Build ""it\"\"\",1w,D,"anna; bo",\r
      T,Test,2d 4h,"B+1d; D SS+4h",,blue\r
      L,Live,0,T,,\r

      """
    let reading = try read(
      text, map: "id=Activity,name=Title,duration=Days,predecessors=Preds,resources=Who",
      ImportOptions(start: try time("2026-11-30")))
    let plan = reading.document.plan

    let start = try time("2026-11-30")
    #expect(reading.format == "csv" && plan.id == "table" && plan.start == start)
    #expect(plan.tasks.map(\.name) == ["Design, first", "Build \"it\"", "Test", "Live"])
    #expect(plan.tasks.map(\.duration) == [1440, 2400, 1200, 0])
    #expect(plan.tasks.map(\.kind) == [.work, .work, .work, .milestone])
    #expect(
      plan.links == [
        Link("D", "B"), Link("B", "T", lag: .working(480)),
        Link("D", "T", .startToStart, lag: .working(240)), Link("T", "L"),
      ])
    #expect(plan.resources.map(\.id) == ["anna", "bo"])
    #expect(plan.tasks[0].assignments == [Assignment(resource: "anna", units: 50)])
    #expect(
      reading.notes.map(\.description) == [
        "column Colour: not kept (2 times; lines 2, 4)",
        "duration: a number without a unit is taken as working days (line 2)",
        "resources: taken as one person each (2 times)",
        "calendars: the file has none; Monday to Friday 09:00-17:00 is assumed",
      ])
  }

  @Test(arguments: [";", "\t", "|"])
  func `the separator is found in the header`(mark: String) throws {
    let text = ["id,name,duration,start", "A,One,1d,2026-11-30", "B,Two,2d,"].map {
      $0.replacing(",", with: mark)
    }.joined(separator: "\n")

    let plan = try read(text).document.plan

    #expect(plan.tasks.map(\.name) == ["One", "Two"] && plan.tasks.map(\.duration) == [480, 960])
    #expect(plan.start == (try time("2026-11-30")))
  }

  @Test func `rows nest by their parents, wherever these stand`() throws {
    let text = """
      id,parent,duration,kind
      A,S,1d,
      S,,5d,
      B,S,,milestone
      C,,2d,work
      """
    let reading = try read(text, ImportOptions(start: try time("2026-11-30")))
    let tasks = reading.document.plan.tasks

    #expect(tasks.map(\.id) == ["S", "A", "B", "C"])
    #expect(tasks.map(\.parent) == [nil, "S", "S", nil])
    #expect(tasks.map(\.kind) == [.summary, .work, .milestone, .work])
    #expect(reading.notes.contains { $0.subject == "duration" && $0.lines == [3] })
  }

  @Test func `constraints, promises and progress stand in columns of their own`() throws {
    let text = """
      id,duration,constraint,constraint-date,promised,customer,started,remaining,as-of,finished
      A,3d,,,,,2026-11-30T09:00,1d,2026-12-02T09:00,
      B,1d,,,,,2026-11-30T09:00,,,2026-11-30T17:00
      C,1d,finish-no-later,2026-12-18,2026-12-20,acme,,,,
      D,1d,as-late-as-possible,,,,,,,
      """
    let tasks = try read(text, ImportOptions(start: try time("2026-11-30"))).document.plan.tasks

    #expect(
      tasks[0].progress
        == .started(
          at: try time("2026-11-30T09:00"), remaining: 480, asOf: try time("2026-12-02T09:00")))
    #expect(
      tasks[1].progress
        == .finished(start: try time("2026-11-30T09:00"), finish: try time("2026-11-30T17:00")))
    #expect(tasks[2].constraint == .finishNoLaterThan(try time("2026-12-19")))
    #expect(tasks[2].promise == Promise(customer: "acme", date: try time("2026-12-21")))
    #expect(tasks[3].constraint == .asLateAsPossible)
  }

  @Test func `a mapping file gives calendars, people and the project as well`() throws {
    let mapping = try ColumnMapping(
      file: PlanFile(
        name: "columns.yaml",
        bytes: Array(
          """
          delimiter: ";"
          columns: {id: Nr, duration: Dauer, resources: Wer}
          project: {id: halle, start: 2026-11-30, day: 7h, levelled: true}
          calendars: {werk: {week: {mon-fri: "07:00-14:00"}}}
          resources: {kran: {capacity: 2}}
          """.utf8)))
    let reading = try PlanFormatCatalogue.read(
      PlanFile(name: "t.csv", bytes: Array("Nr;Dauer;Wer\n1;2d;kran 150%\n".utf8)),
      options: ImportOptions(columns: mapping))
    let plan = reading.document.plan

    #expect(plan.id == "halle" && plan.calendar == "werk" && plan.isLevelled)
    #expect(plan.tasks[0].duration == 840 && reading.minutesPerDay == 420)
    #expect(plan.resources == [Resource(id: "kran", name: "kran", capacity: 200)])
    #expect(reading.notes.isEmpty)
  }

  /// A table and the place and code of the mistake in it.
  static let mistakes: [(text: String, map: String?, code: String, line: Int, column: Int?)] = [
    ("id,duration\nA,1x", nil, "bad-duration", 2, 3),
    ("id,name,duration\nA,\"One\n\",soon", nil, "bad-duration", 3, 3),
    ("id,duration,predecessors\nA,1d,\nB,1d,A XX+1d", nil, "bad-link", 3, 6),
    ("id,duration,predecessors\nA,1d,C", nil, "unknown-task", 2, 6),
    ("id,duration,parent\nA,1d,S", nil, "unknown-task", 2, 6),
    ("id,duration,parent\nA,,B\nB,,A", nil, "contradiction", 2, 4),
    ("id,duration\nA,1d\nA,2d", nil, "duplicate-identifier", 3, 1),
    ("id,duration\n,1d", nil, "missing-field", 2, 1),
    ("id,duration\na b,1d", nil, "bad-identifier", 2, 1),
    ("id,duration\nA,1d,x", nil, "plan-syntax", 2, 6),
    ("id,duration\n\"A,1d", nil, "plan-syntax", 2, 1),
    ("id,duration\n\"A\"x,1d", nil, "plan-syntax", 2, 4),
    ("id,id,duration\nA,A,1d", nil, "duplicate-key", 1, 4),
    ("id,duration,start\nA,1d,30.11.2026", nil, "bad-date", 2, 6),
    ("id,duration,calendar\nA,1d,night", nil, "unknown-calendar", 2, 6),
    ("id,duration,priority\nA,1d,high", nil, "bad-number", 2, 6),
    ("id,duration,constraint\nA,1d,start-no-earler", nil, "bad-choice", 2, 6),
    ("id,duration,constraint\nA,1d,must-start", nil, "missing-field", 2, 6),
    ("id,duration,kind\nA,1d,dream", nil, "bad-choice", 2, 1),
    ("id,duration,kind\nA,1d,milestone", nil, "contradiction", 2, 3),
    ("id,duration,resources\nA,1d,anna half", nil, "bad-number", 2, 6),
    ("Nr,Tage\nA,1d", "id=Nr,duration=Dauer", "missing-field", 1, 1),
    ("Nr,Tage\nA,1d", "duration=Tage", "missing-field", 1, 1),
  ]

  @Test(arguments: mistakes.indices)
  func `a mistake in a table is refused with line and column`(index: Int) throws {
    let mistake = Self.mistakes[index]
    let error = try #require(throws: InterchangeError.self) {
      try read(mistake.text, map: mistake.map, ImportOptions(start: try time("2026-11-30")))
    }

    #expect(error.code.rawValue == mistake.code, "\(error)")
    #expect(error.line == mistake.line && error.column == mistake.column, "\(error)")
    #expect(error.file == "table.csv" && !error.nextStep.isEmpty)
  }

  @Test(arguments: ["ids=A", "id", "id=", "id=A,id=B", "=A", ""])
  func `a mapping that says nothing is refused`(text: String) {
    #expect(throws: InterchangeError.self) { try ColumnMapping(text) }
  }

  @Test func `a table that does not tell its start is refused`() throws {
    let error = try #require(throws: InterchangeError.self) { try read("id,duration\nA,1d") }
    #expect(error.code == .missingField && error.nextStep.contains("--start"))
  }

  @Test(arguments: try RoundTrip.files())
  func `a plan written as a table is the same tasks and links again`(path: String) throws {
    let reading = try RoundTrip.read(path)
    let sheet = try RoundTrip.scheduled(reading)
    let quoted = { (id: String) in "\"\(id)\"" }
    let sections = """
      columns: {\(CSVColumn.allCases.map { "\($0.rawValue): \($0.rawValue)" }.joined(separator: ", "))}
      project: {id: p, start: \(sheet.plan.start), day: \(sheet.minutesPerDay)m}
      calendars: {\(sheet.plan.calendars.map { "\(quoted($0.id.text)): {week: {mon: 09:00-17:00}}" }.joined(separator: ", "))}
      resources: {\(sheet.plan.resources.map { "\(quoted($0.id.text)):" }.joined(separator: ", "))}
      """
    let mapping = try ColumnMapping(file: RoundTrip.file(sections))

    let back = try PlanFormatCatalogue.read(
      RoundTrip.file(CSVPlanWriter.write(sheet).text), options: ImportOptions(columns: mapping))

    #expect(back.document.plan.tasks == sheet.plan.tasks)
    #expect(RoundTrip.links(back.document.plan) == RoundTrip.links(sheet.plan))
    #expect(back.stored == sheet.placements)
  }

  @Test func `a table damaged at random is read or refused with a next step`() throws {
    var generator = SeededGenerator(seed: 20_261_125)
    let sheet = try RoundTrip.scheduled(try RoundTrip.read("commandline/harbour.yaml"))
    let bytes = Array(CSVPlanWriter.write(sheet).text.utf8)
    var read = 0
    for _ in 0..<1000 {
      let damaged = MutatedFileTests.damage(bytes, using: &generator)
      do {
        let mapping = try ColumnMapping("id=id,duration=duration,predecessors=predecessors")
        _ = try PlanFormatCatalogue.read(
          PlanFile(name: "d", bytes: damaged),
          options: ImportOptions(columns: mapping, start: PlanTime(minute: 29_000_000)))
        read += 1
      } catch {
        #expect(error.file == "d" && !error.nextStep.isEmpty)
      }
    }
    #expect(read > 50 && read < 1000)
  }
}
