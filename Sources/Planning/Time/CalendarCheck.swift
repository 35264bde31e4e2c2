/// Says whether a calendar can be compiled.
enum CalendarCheck {
  /// - Throws: `malformedCalendar` with the first problem found.
  static func run(_ calendar: WorkCalendar) throws(PlanningError) {
    guard calendar.week.count == 7 else {
      throw .malformedCalendar(
        calendar.id, problem: "its week has \(calendar.week.count) days instead of 7")
    }
    for (weekday, shifts) in calendar.week.enumerated() {
      try check(shifts, of: "weekday \(weekday + 1)", in: calendar.id)
    }
    for exception in calendar.exceptions {
      guard exception.firstDay <= exception.lastDay else {
        throw .malformedCalendar(
          calendar.id, problem: "exception '\(exception.name)' ends before it starts")
      }
      try check(exception.shifts, of: "exception '\(exception.name)'", in: calendar.id)
    }
  }

  private static func check(
    _ shifts: [WorkCalendar.Shift], of place: String, in calendar: CalendarID
  ) throws(PlanningError) {
    var end = 0
    for shift in shifts {
      guard shift.start < shift.end else {
        throw .malformedCalendar(
          calendar, problem: "\(place) has a shift that ends before it starts")
      }
      guard shift.start >= 0, shift.end <= 1440 else {
        throw .malformedCalendar(calendar, problem: "\(place) has a shift outside the day")
      }
      guard shift.start >= end else {
        throw .malformedCalendar(
          calendar, problem: "\(place) has shifts that overlap or are out of order")
      }
      end = shift.end
    }
  }
}
