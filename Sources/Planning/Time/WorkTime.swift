/// A calendar made ready to count working minutes.
///
/// Working minutes are numbered from an epoch that only differences should
/// rely on. Every question is answered by week arithmetic and a search among
/// the exceptional days, exactly, however far from today and also before 1970.
public struct WorkTime: Sendable, Equatable {
  /// The calendars it stands for; several where they must agree.
  public let calendars: [CalendarID]
  /// Whether every minute is a working minute.
  public let isContinuous: Bool

  let patterns: DayPatterns
  /// Working minutes of the week before each weekday, and of all seven.
  let weekBefore: [Int]
  /// First day of each exceptional run, then the day after its last.
  let runStart: [Int]
  let runEnd: [Int]
  let runPattern: [Int]
  /// Working minutes at the start of each run and after its end.
  let workedAtStart: [Int]
  let workedAtEnd: [Int]
  /// What exceptions up to the end of each run add to the work of the weeks.
  let correction: [Int]

  /// Compiles a calendar.
  ///
  /// - Throws: `malformedCalendar` for shifts out of order, overlapping or
  ///   outside the day, for a week without seven days and for exceptions that
  ///   end before they start; `unworkable` for a week without working minute.
  public init(_ calendar: WorkCalendar) throws(PlanningError) {
    try self.init(calendar, standingFor: [calendar.id], task: nil)
  }

  init(
    _ calendar: WorkCalendar, standingFor calendars: [CalendarID], task: TaskID?
  ) throws(PlanningError) {
    try CalendarCheck.run(calendar)
    var patterns = DayPatterns()
    var weekBefore = [0]
    for shifts in calendar.week {
      let pattern = patterns.add(shifts)
      weekBefore.append(weekBefore[weekBefore.count - 1] + patterns.totals[pattern])
    }
    guard weekBefore[7] > 0 else {
      throw .unworkable(calendars: calendars, task: task)
    }
    var runStart: [Int] = []
    var runEnd: [Int] = []
    var runPattern: [Int] = []
    var workedAtStart: [Int] = []
    var workedAtEnd: [Int] = []
    var correction: [Int] = []
    for run in calendar.exceptionalDays() {
      let pattern = patterns.add(run.shifts)
      let regularAtEnd = WorkTime.regular(before: run.days.upperBound, weekBefore)
      workedAtStart.append(
        WorkTime.regular(before: run.days.lowerBound, weekBefore) + (correction.last ?? 0))
      workedAtEnd.append(
        workedAtStart[workedAtStart.count - 1] + patterns.totals[pattern] * run.days.count)
      correction.append(workedAtEnd[workedAtEnd.count - 1] - regularAtEnd)
      runStart.append(run.days.lowerBound)
      runEnd.append(run.days.upperBound)
      runPattern.append(pattern)
    }
    self.calendars = calendars
    self.isContinuous = runStart.isEmpty && weekBefore[7] == 7 * 1440
    self.patterns = patterns
    self.weekBefore = weekBefore
    self.runStart = runStart
    self.runEnd = runEnd
    self.runPattern = runPattern
    self.workedAtStart = workedAtStart
    self.workedAtEnd = workedAtEnd
    self.correction = correction
  }

  /// Working minutes before a day as if no day were exceptional.
  static func regular(before day: Int, _ weekBefore: [Int]) -> Int {
    let weeks = (day + 3).floorQuotient(7)
    return weeks * weekBefore[7] + weekBefore[day + 3 - weeks * 7]
  }

  /// The last element not above `value`, or -1.
  static func lastIndex(in sorted: [Int], notAbove value: Int) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
