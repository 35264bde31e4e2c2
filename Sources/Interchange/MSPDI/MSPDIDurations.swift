import Planning

/// Finds how long tasks take, counting in calendars where only dates are given.
struct MSPDIDurations {
  /// Days between the first and last date of a plan, 200 years.
  static let spanLimit = 73_050

  private let calendars: MSPDICalendarBuilder.Result
  private let days: ClosedRange<Int>
  private var tables: [CalendarID: WorkingTimeTable] = [:]

  /// - Throws: `bad-date` for tasks that lie further apart than 200 years.
  init(
    _ outline: MSPDIOutline, calendars: MSPDICalendarBuilder.Result
  ) throws(InterchangeError) {
    self.calendars = calendars
    var first = Int.max
    var last = Int.min
    for line in outline.lines where line.task.duration == nil {
      guard let start = line.task.start, let finish = line.task.finish else { continue }
      first = min(first, start.day, finish.day)
      last = max(last, start.day, finish.day)
      guard last - first <= Self.spanLimit else {
        throw SourcePlace(line: line.task.line).error(
          .badDate, "the dates of this task lie more than 200 years from those of others",
          "correct the date and export again")
      }
    }
    days = first <= last ? first...last : 0...0
  }

  /// The stored duration, or the working time between the stored dates.
  ///
  /// Where all of that lies outside working time, the wall-clock time counts.
  mutating func duration(of task: MSPDITask, notes: inout NoteCollector) -> PlanDuration {
    if let minutes = task.duration {
      return PlanDuration(minutes: minutes, isElapsed: minutes > 0 && task.isElapsed)
    }
    guard let start = task.start, let finish = task.finish, start < finish else {
      return PlanDuration(minutes: 0)
    }
    notes.add(
      .changed, "Task/Duration", "counted in the calendar from start to finish", line: task.line)
    let minutes = table(task.calendar).minutes(from: start, to: finish)
    guard minutes > 0 else {
      notes.add(
        .changed, "Task/Duration", "runs outside working time and is taken as elapsed time",
        line: task.line)
      return PlanDuration(minutes: finish.minute - start.minute, isElapsed: true)
    }
    return PlanDuration(minutes: minutes)
  }

  private mutating func table(_ uid: Int?) -> WorkingTimeTable {
    let calendar = calendars.calendar(uid) ?? calendars.project
    if let table = tables[calendar.id] { return table }
    let table = WorkingTimeTable(calendar, days: days)
    tables[calendar.id] = table
    return table
  }
}
