import ChangeControl
import Foundation
import Interchange
import Planning
import Testing

/// Calendars kept by the clocks of other places.
@Suite struct TimeZoneTests {
  private static let directory = TimeZoneDirectory()

  private func calendar(_ zone: String, in plan: String, week: String) throws -> WorkCalendar {
    let text = """
      project: {id: p, start: 2026-09-07, zone: \(plan)}
      calendars:
        own: {week: {mon-fri: "08:00-17:00"}}
        far: {week: \(week), zone: \(zone), holidays: [{name: Feast, on: 2026-10-01}]}
      tasks: [{id: A, duration: 3d, calendar: far}]
      """
    let plan = try PlanFormatCatalogue.read(Fixtures.plan(text)).document.plan
    #expect(plan.calendars[0].exceptions.isEmpty)
    return plan.calendars[1]
  }

  /// What a calendar works on a day, as text.
  private func hours(_ calendar: WorkCalendar, on date: String) throws -> [String] {
    let day = try EditExpression.planTime(date, as: .start).day
    let shifts =
      calendar.exceptions.last { ($0.firstDay...$0.lastDay).contains(day) }?.shifts
      ?? calendar.week[CivilDate.weekday(ofDay: day)]
    return shifts.map {
      "\(PlanTime(minute: $0.start).timeText)-\(PlanTime(minute: $0.end).timeText)"
    }
  }

  @Test func `a morning in Suzhou moves on the clock of Lindau with summer time`() throws {
    let far = try calendar(
      "Asia/Shanghai", in: "Europe/Berlin", week: "{mon-fri: '08:30-12:00, 13:00-17:30'}")

    // Summer time ended on 2026-10-25 and began on 2027-03-28.
    #expect(try hours(far, on: "2026-10-23") == ["02:30-06:00", "07:00-11:30"])
    #expect(try hours(far, on: "2026-10-26") == ["01:30-05:00", "06:00-10:30"])
    #expect(try hours(far, on: "2027-03-26") == ["01:30-05:00", "06:00-10:30"])
    #expect(try hours(far, on: "2027-03-29") == ["02:30-06:00", "07:00-11:30"])
    #expect(try hours(far, on: "2035-07-02") == ["02:30-06:00", "07:00-11:30"], "by the rule")
    #expect(try hours(far, on: "2026-10-24") == [])
    #expect(try hours(far, on: "2026-10-01") == [], "the feast of the place")
    #expect(far.exceptions.contains { $0.name == "Feast" })
  }

  @Test func `a day that reaches over midnight on the other clock is cut there`() throws {
    let far = try calendar(
      "America/Los_Angeles", in: "Asia/Tokyo", week: "{mon: '06:00-18:00'}")

    // 16 hours in summer, 17 in winter: Monday 06:00 is Monday 22:00.
    #expect(try hours(far, on: "2026-09-14") == ["22:00-00:00"])
    #expect(try hours(far, on: "2026-09-15") == ["00:00-10:00"])
    #expect(try hours(far, on: "2026-11-09") == ["23:00-00:00"])
    #expect(try hours(far, on: "2026-11-10") == ["00:00-11:00"])
  }

  @Test func `a task is scheduled by the recorded calendar alone`() throws {
    let text = """
      project: {id: p, start: 2026-10-23, zone: Europe/Berlin}
      calendars:
        far: {week: {mon-fri: "08:30-12:00, 13:00-17:30"}, zone: Asia/Shanghai}
      tasks: [{id: A, duration: 2d}]
      """
    let plan = try PlanFormatCatalogue.read(Fixtures.plan(text)).document.plan
    let placement = SerialSchedule.schedule(try Network(plan))["A"]

    #expect(placement?.start.description == "2026-10-23T02:30")
    #expect(placement?.finish.description == "2026-10-26T10:30")
  }

  @Test func `a night shift loses the hour that clocks leave out`() throws {
    let far = try calendar("Europe/Berlin", in: "UTC", week: "{sun: '00:00-06:00'}")

    // UTC: 22:00 the evening before in summer, 23:00 in winter.
    #expect(try hours(far, on: "2027-03-21") == ["00:00-05:00"])
    #expect(try hours(far, on: "2027-03-28") == ["00:00-04:00"], "five hours in all")
    #expect(try hours(far, on: "2027-03-27") == ["23:00-00:00"])
    #expect(try hours(far, on: "2026-10-25") == ["00:00-05:00"], "seven hours in all")
    #expect(try hours(far, on: "2026-10-24") == ["22:00-00:00"])
  }

  @Test(arguments: [
    "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe",
    "America/Nuuk", "Africa/Casablanca", "Pacific/Apia", "UTC", "America/St_Johns",
  ])
  func `the rules of a zone are those that the system's own library knows`(name: String) throws {
    let rules = try Self.directory.rules(name)
    let zone = try #require(TimeZone(identifier: name))
    let sheet = { (minute: Int) in
      PlanSheet(
        plan: Plan(
          id: "p", name: "P", start: PlanTime(minute: minute), calendar: "c", calendars: [],
          tasks: [PlanTask(id: "A", name: "A", duration: 60)]),
        placements: [
          Placement(
            task: "A", start: PlanTime(minute: minute), finish: PlanTime(minute: minute + 60))
        ], zone: rules)
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "UTC") ?? zone
    for utc in stride(from: 946_684_800, to: 2_145_916_800, by: 86_400 * 11 + 3600 * 7) {
      let date = Date(timeIntervalSince1970: Double(utc))
      let local = (utc + zone.secondsFromGMT(for: date)) / 60
      // A time that clocks show twice is taken as the first of them.
      let earlier = Date(timeIntervalSince1970: Double(utc - 7200))
      guard zone.secondsFromGMT(for: earlier) == zone.secondsFromGMT(for: date) else { continue }
      let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
      let text = [parts.year, parts.month, parts.day, parts.hour, parts.minute]
        .map { String(format: "%02d", $0 ?? 0) }
      let expected = "DTSTART:\(text[0...2].joined())T\(text[3...4].joined())00Z"
      #expect(ICalendarWriter.write(sheet(local)).text.contains(expected), "\(date)")
    }
  }

  @Test(arguments: [
    ("project: {id: p, start: 2026-09-07, zone: Europe/Berlim}", "unknown-zone", 1),
    ("project: {id: p, start: 2026-09-07, zone: ../../../etc/passwd}", "unknown-zone", 1),
    ("project: {id: p, start: 2026-09-07, zone: tzdata.zi}", "unknown-zone", 1),
    (
      "project: {id: p, start: 2026-09-07}\ncalendars:\n  c: {week: {mon: off}, zone: UTC}",
      "contradiction", 3
    ),
  ])
  func `a zone that nothing is known of is refused`(
    head: String, code: String, line: Int
  ) throws {
    let error = try #require(throws: InterchangeError.self) {
      try PlanFormatCatalogue.read(Fixtures.plan(head + "\ntasks: [{id: A, duration: 1d}]"))
    }
    #expect(error.code.rawValue == code && error.line == line, "\(error)")
  }
}
