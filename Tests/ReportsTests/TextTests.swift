import Planning
import Testing
import Wording

@testable import Reports

@Suite struct TextTests {
  @Test func `wide characters count two`() {
    #expect(Phrase("机器人").width == 6)
    #expect(Phrase("e\u{301}té").width == 3)
    #expect(Phrase("👩‍👩‍👧🇫🇷").width == 4)
    #expect(Phrase("한국어ｗ").width == 8)
    #expect(Phrase("█◆▽░…").width == 5)
  }

  @Test func `text is cut by its width`() {
    #expect(Phrase("机器人手臂").fitted(6).text(ReportStyle()) == "机器…")
    #expect(Phrase("one two").fitted(5).text(ReportStyle()) == "one…")
    #expect(Phrase("one").fitted(3).text(ReportStyle()) == "one")
    #expect(Phrase("one").fitted(0).text(ReportStyle()) == "")
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("one two three", 8, ["one two", "three"]),
    ("onetwothree", 4, ["onet", "woth", "ree"]), ("机器人手臂", 5, ["机器", "人手", "臂"]),
    ("ab 机器人", 7, ["ab 机器", "人"]), ("", 5, [""]), ("a  b", 3, ["a", "b"]),
    ("  abcdef", 5, ["  abc", "def"]),
    ("ab机器", 5, ["ab机", "器"]), ("a bc机", 5, ["a bc", "机"]),
    ("an 1\u{A0}EUR", 7, ["an", "1 EUR"]),
    ("300\u{A0}EUR", 6, ["300", "EUR"]),
  ])
  func `text is broken at spaces and between wide characters`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(Phrase(verbatim: text).wrapped(width).map { $0.text(ReportStyle()) } == lines)
  }

  @Test(arguments: [
    (0, "0"), (480, "1d"), (720, "1d4h"), (-120, "-2h"), (1530, "3d1h30m"), (45, "45m"),
    (Int.max, "19215358410114116d2h7m"),
  ])
  func `working time in days of eight hours`(minutes: Int, text: String) {
    #expect(ReportStyle().duration(minutes) == text)
  }

  @Test func `a day is what the calendar usually works`() {
    let week = [
      [WorkCalendar.Shift(540, 720), WorkCalendar.Shift(780, 1050)], [], [], [], [], [], [],
    ]
    let plan = Plan(
      id: "p", name: "", start: PlanTime(minute: 0), calendar: "std",
      calendars: [WorkCalendar(id: "std", name: "", week: week)])
    #expect(ReportStyle().measured(by: plan).duration(450) == "1d")
    #expect(ReportStyle(minutesPerDay: 0).minutesPerDay == 1)
    #expect(ReportStyle(width: 3).width == ReportStyle.leastWidth)
  }

  @Test func `a finish shows the day it ends on`() {
    #expect(PlanTime("2026-12-01T00:00")?.finishText == "2026-11-30")
    #expect(PlanTime("2026-11-30T17:00")?.finishText == "2026-11-30")
    #expect(PlanTime("2026-11-30T09:00")?.momentText == "2026-11-30 09:00")
    #expect(PlanTime("2026-11-30")?.momentText == "2026-11-30")
  }

  @Test func `event times are in UTC`() {
    #expect(EventTime.text(1_795_552_380_000) == "2026-11-24 20:33Z")
    #expect(EventTime.text(-1) == "1969-12-31 23:59Z")
  }

  @Test(arguments: [
    ("2026-11-30T17:00", "2026-12-04T17:00", "+4 days", "+4"),
    ("2026-11-30T17:00", "2026-11-29T17:00", "-1 day", "-1"),
    ("2026-11-30T17:00", "2026-12-01T00:00", "+7h", "+7h"),
    ("2026-11-30T17:00", "2026-11-30T15:30", "-1h30m", "-1h30m"),
    ("2026-11-30T17:00", "2026-11-30T16:45", "-15m", "-15m"),
    ("2026-11-30T17:00", "2026-11-30T17:00", "unchanged", ""),
  ])
  func `shifts are days of the calendar`(
    before: String, after: String, long: String, short: String
  ) throws {
    let before = try #require(PlanTime(before))
    let after = try #require(PlanTime(after))
    #expect(after.shift(from: before) == long)
    #expect(after.shortShift(from: before) == short)
  }

  @Test func `a gauge shows any share and keeps the last cell for the whole`() {
    #expect(
      [-5, 0, 1, 50, 99, 100, 101].map { Gauge.cells($0, of: 100, 10) } == [0, 0, 1, 5, 9, 10, 10])
    #expect(Gauge.cells(Int.max - 1, of: Int.max, 10) == 9)
  }

  @Test func `numbers are grouped`() {
    #expect([0, 999, 1000, -1_234_567].map(Amount.text) == ["0", "999", "1,000", "-1,234,567"])
    #expect([1238, 0, -5, 12].map(Amount.ratio) == ["1.238", "0.000", "-0.005", "0.012"])
    #expect([100, 250, 5, 1000].map(Amount.units) == ["1", "2.5", "0.05", "10"])
  }

  @Test func `tasks on neighbouring days stand side by side`() {
    let scale = TimeScale(100...149, columns: 30)
    for day in 100..<149 {
      let one = scale.cells(PlanTime(minute: day * 1440 + 540), PlanTime(minute: day * 1440 + 1020))
      let two = scale.cells(
        PlanTime(minute: (day + 1) * 1440 + 540), PlanTime(minute: (day + 2) * 1440))
      #expect(one.upperBound <= two.upperBound && !one.isEmpty && two.upperBound <= 30)
    }
  }

  @Test func `a column that can be left out is, before names are cut`() {
    var table = Table([
      Table.Column("Name", .left, .flexible), Table.Column("Size", .right),
      Table.Column("Note", isOptional: true),
    ])
    table.rows = [["a name of some length", "12", "remarkable"]]
    #expect(
      table.lines(24).map { $0.text(ReportStyle()) }
        == ["Name                Size", "a name of some le…    12"])
    #expect(
      table.lines(40).map { $0.text(ReportStyle()) } == [
        "Name                   Size  Note", "a name of some length    12  remarkable",
      ])
  }
}
