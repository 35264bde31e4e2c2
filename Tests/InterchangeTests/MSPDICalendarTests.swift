import ChangeControl
import Interchange
import Planning
import Testing

@Suite struct MSPDICalendarTests {
  @Test func `a week keeps its shifts, and a working day without times the usual ones`() throws {
    let week = try calendars()[0].week

    #expect(week[0] == [WorkCalendar.Shift(480, 720), WorkCalendar.Shift(780, 1020)])
    #expect(week[4] == [WorkCalendar.Shift(480, 780)])
    #expect(week[5].isEmpty && week[6].isEmpty)
  }

  @Test func `exceptions are unfolded, and their old form is not read twice`() throws {
    let exceptions = try calendars()[0].exceptions

    #expect(
      exceptions.map { "\($0.name) \(PlanTime(minute: $0.firstDay * 1440).dateText)" } == [
        "Christmas 2026-12-25", "May day 2026-05-01", "May day 2027-05-01", "May day 2028-05-01",
        "Third Thursday 2026-12-17", "Third Thursday 2027-01-21",
      ])
    #expect(exceptions[0].lastDay == exceptions[0].firstDay + 1)
    #expect(exceptions[4].shifts == [WorkCalendar.Shift(480, 720)])
  }

  @Test func `a calendar takes from its base what it does not say itself`() throws {
    let night = try calendars()[1]

    #expect(night.week[5] == [WorkCalendar.Shift(1320, 1440)] && night.week[0].count == 2)
    #expect(night.exceptions.count == 7)
    #expect(night.exceptions.last?.name == "exception")
  }

  @Test(arguments: [
    ("<Type>6</Type><DaysOfWeek>65</DaysOfWeek><Period>2</Period>", [5, 6, 19, 20]),
    ("<Type>1</Type><Period>10</Period>", [1, 11, 21, 31]),
    ("<Type>4</Type><MonthDay>31</MonthDay>", [31]),
    ("<Type>5</Type><MonthItem>1</MonthItem><MonthPosition>4</MonthPosition>", [31]),
    ("<Type>5</Type><MonthItem>2</MonthItem><MonthPosition>0</MonthPosition>", [5]),
    (
      "<Type>3</Type><Month>11</Month><MonthItem>3</MonthItem><MonthPosition>1</MonthPosition>",
      [13]
    ),
    ("<Type>2</Type><Month>10</Month><MonthDay>5</MonthDay>", []),
    ("<Type>8</Type>", []),
  ])
  func `a pattern falls on its days of December 2026`(pattern: String, days: [Int]) throws {
    let reading = try PlanFormatCatalogue.read(
      Fixtures.plan(
        """
        <Project><StartDate>2026-11-30T08:00:00</StartDate><Calendars><Calendar><UID>1</UID>
        <Exceptions><Exception><TimePeriod><FromDate>2026-12-01T00:00:00</FromDate>
        <ToDate>2026-12-31T23:59:00</ToDate></TimePeriod>\(pattern)<DayWorking>0</DayWorking>
        </Exception></Exceptions></Calendar></Calendars>
        <Tasks><Task><UID>1</UID></Task></Tasks></Project>
        """))
    let first = try EditExpression.planTime("2026-12-01", as: .start).day
    let exceptions = reading.document.plan.calendars[0].exceptions
    #expect(exceptions.flatMap { ($0.firstDay...$0.lastDay).map { $0 - first + 1 } } == days)
  }

  @Test func `weeks that differ for a while are unfolded into days`() throws {
    let reading = try PlanFormatCatalogue.read(
      Fixtures.plan(
        """
        <Project><StartDate>2026-11-30T08:00:00</StartDate><Calendars><Calendar><UID>1</UID>
        <WorkWeeks><WorkWeek><Name>Peak</Name><TimePeriod><FromDate>2026-12-01T00:00:00</FromDate>
        <ToDate>2026-12-14T23:59:00</ToDate></TimePeriod><WeekDays><WeekDay><DayType>7</DayType>
        <DayWorking>1</DayWorking></WeekDay></WeekDays></WorkWeek></WorkWeeks></Calendar>
        </Calendars><Tasks><Task><UID>1</UID></Task></Tasks></Project>
        """))
    let exceptions = reading.document.plan.calendars[0].exceptions
    #expect(exceptions.map(\.name) == ["Peak", "Peak"])
    #expect(exceptions.map { CivilDate(dayNumber: $0.firstDay).day } == [5, 12])
  }

  private func calendars() throws -> [WorkCalendar] {
    try PlanFormatCatalogue.read(try Fixtures.file("plans/valid/project.xml"))
      .document.plan.calendars
  }
}
