import ChangeControl
import Interchange
import Planning
import Testing

/// Plans as calendars (RFC 5545).
@Suite struct ICalendarWriterTests {
  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\r\n", omittingEmptySubsequences: false)
  }

  /// Properties with folded lines joined again.
  private func properties(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test(arguments: try RoundTrip.files())
  func `every task, milestone, promise and deadline is one event`(path: String) throws {
    let sheet = try RoundTrip.scheduled(try RoundTrip.read(path))
    let properties = properties(ICalendarWriter.write(sheet).text)

    let tasks = sheet.plan.tasks
    let parents = Set(tasks.compactMap(\.parent))
    let expected =
      tasks.count { !parents.contains($0.id) } + tasks.count { $0.promise != nil }
      + tasks.count { $0.deadline != nil }
    let ids = properties.filter { $0.hasPrefix("UID:") }
    #expect(ids.count == expected)
    #expect(Set(ids).count == expected, "no two events share an identity")
    #expect(properties.count { $0 == "BEGIN:VEVENT" } == expected)
    #expect(properties.count { $0 == "END:VEVENT" } == expected)
    #expect(properties.count { $0.hasPrefix("DTSTAMP:") && $0.hasSuffix("Z") } == expected)
    #expect(properties.first == "BEGIN:VCALENDAR" && properties.last == "END:VCALENDAR")
  }

  @Test(arguments: try RoundTrip.files())
  func `no line has more than 75 octets, and none ends inside a character`(path: String) throws {
    let sheet = try RoundTrip.scheduled(try RoundTrip.read(path))
    let text = ICalendarWriter.write(sheet).text

    #expect(lines(text).allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") })
    #expect(!text.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
  }

  @Test func `a long name of wide characters is folded and stays whole`() throws {
    let name = String(repeating: "计划变更,", count: 40)
    let text = ICalendarWriter.write(sheet(named: name)).text

    #expect(lines(text).allSatisfy { $0.utf8.count <= 75 })
    #expect(
      properties(text).contains("SUMMARY:" + String(repeating: "计划变更\\,", count: 40)))
  }

  @Test func `characters with a meaning are escaped`() throws {
    let text = ICalendarWriter.write(sheet(named: "a,b;c\\d\r\ne\u{1B}")).text

    #expect(properties(text).contains("SUMMARY:a\\,b\\;c\\\\d\\ne\u{FFFD}"))
  }

  @Test func `a task has start and end, a moment only a start, a day's end is that day`() throws {
    let day = 20_000 * 1440
    let plan = Plan(
      id: "p", name: "P", start: PlanTime(minute: day), calendar: "c", calendars: [],
      tasks: [
        PlanTask(id: "T", name: "T", duration: 60),
        PlanTask(
          id: "M", name: "M", kind: .milestone,
          promise: Promise(customer: "acme", date: PlanTime(minute: day + 1440))),
      ])
    let text = ICalendarWriter.write(
      PlanSheet(
        plan: plan, customers: [Customer(id: "acme", name: "ACME Ltd", tier: 1)],
        placements: [
          Placement(
            task: "T", start: PlanTime(minute: day + 540), finish: PlanTime(minute: day + 600)),
          Placement(
            task: "M", start: PlanTime(minute: day + 600), finish: PlanTime(minute: day + 600)),
        ], revision: 7, changed: 1_795_593_600_000, origin: "o")
    ).text
    let all = properties(text)

    #expect(all.contains("DTSTART:20241004T090000") && all.contains("DTEND:20241004T100000"))
    #expect(all.count { $0.hasPrefix("DTEND") } == 1)
    #expect(all.contains("UID:M/milestone/p@o") && all.contains("UID:M/promise/p@o"))
    #expect(all.contains("DTSTART;VALUE=DATE:20241004"))
    #expect(all.contains("SUMMARY:Promised to ACME Ltd: M"))
    #expect(all.contains("SEQUENCE:7") && all.contains("DTSTAMP:20261125T080000Z"))
  }

  private func sheet(named name: String) -> PlanSheet {
    let plan = Plan(
      id: "p", name: "P", start: PlanTime(minute: 0), calendar: "c", calendars: [],
      tasks: [PlanTask(id: "1", name: name, duration: 60)])
    return PlanSheet(
      plan: plan,
      placements: [Placement(task: "1", start: plan.start, finish: PlanTime(minute: 60))])
  }
}
