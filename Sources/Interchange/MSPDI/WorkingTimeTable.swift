import Planning

/// Counts the working minutes of a calendar between two times.
struct WorkingTimeTable {
  private let firstDay: Int
  /// Working minutes before each day, from the first on.
  private let before: [Int]
  private let shifts: [[WorkCalendar.Shift]]

  /// Lays out the days of a calendar, first and last included.
  init(_ calendar: WorkCalendar, days: ClosedRange<Int>) {
    firstDay = days.lowerBound
    var shifts = days.map { calendar.week[CivilDate.weekday(ofDay: $0)] }
    for exception in calendar.exceptions {
      let first = max(exception.firstDay, days.lowerBound)
      let last = min(exception.lastDay, days.upperBound)
      guard first <= last else { continue }
      for day in first...last { shifts[day - firstDay] = exception.shifts }
    }
    var total = 0
    var before: [Int] = []
    before.reserveCapacity(shifts.count + 1)
    for day in shifts {
      before.append(total)
      total += day.reduce(0) { $0 + $1.end - $1.start }
    }
    before.append(total)
    self.before = before
    self.shifts = shifts
  }

  /// Working minutes from one time to a later one, both within the days.
  func minutes(from start: PlanTime, to finish: PlanTime) -> Int {
    worked(until: finish) - worked(until: start)
  }

  private func worked(until time: PlanTime) -> Int {
    let day = time.day - firstDay
    guard day >= 0 else { return 0 }
    guard day < shifts.count else { return before.last ?? 0 }
    return before[day]
      + shifts[day].reduce(0) { sum, shift in
        sum + max(0, min(shift.end, time.minuteOfDay) - shift.start)
      }
  }
}
