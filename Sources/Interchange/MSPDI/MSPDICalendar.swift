import Planning

/// A `Calendar` element.
struct MSPDICalendar {
  /// What a day says: work in these shifts, or none.
  struct Day {
    var line: Int
    /// 0 a dated exception of old files, 1 Sunday … 7 Saturday.
    var type: Int
    var isWorking: Bool
    var shifts: [WorkCalendar.Shift]
    var period: ClosedRange<Int>?
  }

  var line: Int
  var uid: Int
  var name: String?
  var isBase: Bool
  var base: Int?
  var days: [Day] = []
  var exceptions: [MSPDIException] = []
  /// Weeks that differ for a while, each with its days.
  var workWeeks: [(name: String?, period: ClosedRange<Int>, days: [Day])] = []

  /// Whether it says nothing beside the calendar it rests on.
  var isPlain: Bool {
    !isBase && days.isEmpty && exceptions.isEmpty && workWeeks.isEmpty
  }

  /// - Throws: `missing-field` without a UID, or the error of a field.
  init(_ element: MSPDIElement, notes: inout NoteCollector) throws(InterchangeError) {
    uid = try element.required("UID", element.integer("UID"))
    line = element.field("UID")?.line ?? element.line
    name = element.text("Name")
    isBase = try element.flag("IsBaseCalendar") ?? true
    // Base calendars carry a 0 or -1 here that means nothing.
    base = isBase ? nil : try element.integer("BaseCalendarUID")
    for day in element.child("WeekDays")?.children("WeekDay") ?? [] {
      days.append(try MSPDIWorkingTimes.day(day, notes: &notes))
    }
    for exception in element.child("Exceptions")?.children("Exception") ?? [] {
      exceptions.append(try MSPDIException(exception, notes: &notes))
    }
    for week in element.child("WorkWeeks")?.children("WorkWeek") ?? [] {
      guard let period = try MSPDIWorkingTimes.period(week, notes: &notes) else { continue }
      var days: [Day] = []
      for day in week.child("WeekDays")?.children("WeekDay") ?? [] {
        days.append(try MSPDIWorkingTimes.day(day, notes: &notes))
      }
      workWeeks.append((week.text("Name"), period, days))
    }
  }
}
