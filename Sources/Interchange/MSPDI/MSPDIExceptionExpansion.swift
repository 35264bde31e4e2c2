import Planning

/// Unfolds recurring exceptions into the days on which they fall.
struct MSPDIExceptionExpansion {
  /// Days of the longest span that is unfolded, 100 years.
  static let spanLimit = 36_525

  /// Days looked at in one file.
  static let budget = 5_000_000

  private var looked = 0

  /// What differs from a calendar's own week, in the order in which it counts:
  /// weeks that differ for a while, then exceptions.
  ///
  /// - Throws: `document-too-complex`.
  mutating func exceptions(
    of calendar: MSPDICalendar, notes: inout NoteCollector
  ) throws(InterchangeError) -> [WorkCalendar.Exception] {
    var exceptions: [WorkCalendar.Exception] = []
    for week in calendar.workWeeks {
      for day in week.days where day.type > 0 {
        exceptions += try days(week.period, line: day.line, notes: &notes) { number in
          CivilDate.weekday(ofDay: number) == (day.type + 5) % 7
        }.map { span in exception(week.name ?? "work week", span, day.shifts) }
      }
    }
    // Files of 2007 and later repeat their exceptions in the old form.
    guard calendar.exceptions.isEmpty else {
      for record in calendar.exceptions {
        exceptions += try expanded(record, notes: &notes)
      }
      return exceptions
    }
    for day in calendar.days {
      guard day.type == 0, let period = day.period else { continue }
      exceptions.append(exception("exception", period, day.shifts))
    }
    return exceptions
  }

  private mutating func expanded(
    _ record: MSPDIException, notes: inout NoteCollector
  ) throws(InterchangeError) -> [WorkCalendar.Exception] {
    guard let period = record.period else { return [] }
    let name = record.name ?? (record.shifts.isEmpty ? "holiday" : "working time")
    if record.pattern == .daily(period: 1) { return [exception(name, period, record.shifts)] }
    guard record.pattern != .unknown else {
      notes.add(
        .dropped, "Exception/Type", "a pattern of recurrence that is not known", line: record.line)
      return []
    }
    var left = record.occurrences ?? Int.max
    return try days(period, line: record.line, notes: &notes) { day in
      guard left > 0, record.pattern.holds(day, since: period.lowerBound) else { return false }
      left -= 1
      return true
    }.map { exception(name, $0, record.shifts) }
  }

  /// The days of a period that pass a test, neighbours as one span.
  private mutating func days(
    _ period: ClosedRange<Int>, line: Int, notes: inout NoteCollector,
    where isIncluded: (Int) -> Bool
  ) throws(InterchangeError) -> [ClosedRange<Int>] {
    let last = min(period.upperBound, period.lowerBound + Self.spanLimit)
    if last < period.upperBound {
      notes.add(.changed, "Exception", "unfolded for 100 years only", line: line)
    }
    looked += last - period.lowerBound + 1
    guard looked <= Self.budget else {
      throw SourcePlace(line: line).error(
        .documentTooComplex, "the calendars' exceptions cover millions of days",
        "shorten them to the project's years")
    }
    var spans: [ClosedRange<Int>] = []
    for day in period.lowerBound...last where isIncluded(day) {
      if let span = spans.last, span.upperBound == day - 1 {
        spans[spans.count - 1] = span.lowerBound...day
      } else {
        spans.append(day...day)
      }
    }
    return spans
  }

  private func exception(
    _ name: String, _ days: ClosedRange<Int>, _ shifts: [WorkCalendar.Shift]
  ) -> WorkCalendar.Exception {
    WorkCalendar.Exception(
      name: name, firstDay: days.lowerBound, lastDay: days.upperBound, shifts: shifts)
  }
}
