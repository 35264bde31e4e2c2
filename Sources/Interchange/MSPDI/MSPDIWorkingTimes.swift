import Planning

/// Reads the working times of days and the spans of dates in calendars.
enum MSPDIWorkingTimes {
  /// The hours of a working day that lists none.
  static let usual = [WorkCalendar.Shift(8 * 60, 12 * 60), WorkCalendar.Shift(13 * 60, 17 * 60)]

  /// - Throws: `bad-shift`, `bad-date`, `bad-number` or `bad-choice`.
  static func day(
    _ element: MSPDIElement, notes: inout NoteCollector
  ) throws(InterchangeError) -> MSPDICalendar.Day {
    let type = try element.integer("DayType") ?? 0
    guard (0...7).contains(type) else {
      throw element.place().error(
        .badChoice, "the day type is \(type)", "export the plan with day types 0 to 7")
    }
    let isWorking = try element.flag("DayWorking") ?? false
    return MSPDICalendar.Day(
      line: element.line, type: type, isWorking: isWorking,
      shifts: isWorking ? try shifts(element, notes: &notes) : [],
      period: type == 0 ? try period(element, notes: &notes) : nil)
  }

  /// The shifts of a working day in order, overlapping ones joined.
  ///
  /// - Throws: `bad-shift`.
  static func shifts(
    _ element: MSPDIElement, notes: inout NoteCollector
  ) throws(InterchangeError) -> [WorkCalendar.Shift] {
    var shifts: [WorkCalendar.Shift] = []
    for time in element.child("WorkingTimes")?.children("WorkingTime") ?? [] {
      guard let from = time.field("FromTime"), let to = time.field("ToTime") else { continue }
      let start = try minute(from)
      let end = try minute(to)
      let shift = WorkCalendar.Shift(start, end == 0 ? 1440 : end)
      guard shift.start < shift.end else {
        throw to.place().error(
          .badShift, "a working time ends before it begins", "correct the calendar and export again"
        )
      }
      shifts.append(shift)
    }
    guard !shifts.isEmpty else { return usual }
    shifts.sort { $0.start < $1.start }
    var joined: [WorkCalendar.Shift] = []
    for shift in shifts {
      if let last = joined.last, shift.start < last.end {
        notes.add(.changed, "WorkingTime", "overlapping times are joined", line: element.line)
        joined[joined.count - 1].end = max(last.end, shift.end)
      } else {
        joined.append(shift)
      }
    }
    return joined
  }

  /// First and last day of a `TimePeriod`; nil, with a note, where it has none.
  ///
  /// - Throws: `bad-date`.
  static func period(
    _ element: MSPDIElement, notes: inout NoteCollector
  ) throws(InterchangeError) -> ClosedRange<Int>? {
    guard let period = element.child("TimePeriod"), let from = try period.time("FromDate"),
      let to = try period.time("ToDate"), from.day <= to.day
    else {
      notes.add(
        .dropped, "\(element.name)/TimePeriod", "a span without days is not kept",
        line: element.line)
      return nil
    }
    return from.day...to.day
  }

  /// Minutes since midnight of `09:00:00`.
  private static func minute(_ element: MSPDIElement) throws(InterchangeError) -> Int {
    let parts = element.text.split(separator: ":").map { Int($0) }
    guard (2...3).contains(parts.count), let hours = parts[0], let minutes = parts[1],
      (0...24).contains(hours), (0..<60).contains(minutes), hours * 60 + minutes <= 1440
    else {
      throw element.place().error(
        .badShift, "\(element.name) is \"\(element.text.prefix(40))\"",
        "export the plan with times such as 09:00:00")
    }
    return hours * 60 + minutes
  }
}
