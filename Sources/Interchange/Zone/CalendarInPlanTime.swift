import Planning

/// Tells the working times of a place by the clock of another place.
///
/// A plan has one wall clock. Shifts that are kept by other clocks are told by
/// it, day by day: the week as it is on most days, the rest as exceptions. Thus
/// what is recorded of a plan holds all that its dates follow from, whatever a
/// machine later believes about time zones.
struct CalendarInPlanTime {
  /// For how many years the clocks are followed.
  static let years = 10

  let own: TimeZoneRules
  let plan: TimeZoneRules
  /// Days of the plan's clock, since 1970-01-01.
  let days: Range<Int>

  init(own: TimeZoneRules, plan: TimeZoneRules, start: PlanTime) {
    self.own = own
    self.plan = plan
    days = (start.day - 31)..<(start.day + Self.years * 365)
  }

  func translate(_ calendar: WorkCalendar) -> WorkCalendar {
    guard own.name != plan.name else { return calendar }
    var shifts = [[WorkCalendar.Shift]](repeating: [], count: days.count)
    var names = [String?](repeating: nil, count: days.count)
    for day in (days.lowerBound - 2)..<(days.upperBound + 2) {
      let exception = calendar.exceptions.last { ($0.firstDay...$0.lastDay).contains(day) }
      if let exception, days.contains(day) { names[day - days.lowerBound] = exception.name }
      for shift in exception?.shifts ?? calendar.week[CivilDate.weekday(ofDay: day)] {
        add(
          translated(
            day * 1440 + shift.start)..<max(
              translated(day * 1440 + shift.start), translated(day * 1440 + shift.end)), to: &shifts
        )
      }
    }
    for index in shifts.indices { shifts[index] = Self.joined(shifts[index]) }
    var translated = calendar
    translated.week = (0..<7).map { weekday in usual(weekday, shifts) }
    translated.exceptions = exceptions(shifts, names, week: translated.week)
    return translated
  }

  private func translated(_ minute: Int) -> Int { plan.local(ofUTC: own.utc(ofLocal: minute)) }

  /// Lays working time on the days of the plan's clock.
  private func add(_ minutes: Range<Int>, to shifts: inout [[WorkCalendar.Shift]]) {
    var start = minutes.lowerBound
    while start < minutes.upperBound {
      let day = PlanTime(minute: start).day
      let end = min(minutes.upperBound, (day + 1) * 1440)
      if days.contains(day) {
        shifts[day - days.lowerBound].append(
          WorkCalendar.Shift(start - day * 1440, end - day * 1440))
      }
      start = end
    }
  }

  private static func joined(_ shifts: [WorkCalendar.Shift]) -> [WorkCalendar.Shift] {
    var joined: [WorkCalendar.Shift] = []
    for shift in shifts.sorted(by: { $0.start < $1.start }) {
      if let last = joined.last, shift.start <= last.end {
        joined[joined.count - 1].end = max(last.end, shift.end)
      } else {
        joined.append(shift)
      }
    }
    return joined
  }

  /// The shifts that a weekday has most often, the earlier on a tie.
  private func usual(_ weekday: Int, _ shifts: [[WorkCalendar.Shift]]) -> [WorkCalendar.Shift] {
    var counts: [[WorkCalendar.Shift]: Int] = [:]
    var best: [WorkCalendar.Shift] = []
    let own = shifts.indices.filter {
      CivilDate.weekday(ofDay: days.lowerBound + $0) == weekday
    }
    for index in own { counts[shifts[index], default: 0] += 1 }
    for index in own.reversed() where counts[shifts[index], default: 0] >= counts[best, default: 0]
    {
      best = shifts[index]
    }
    return best
  }

  /// The days that differ from the week, neighbours alike as one.
  private func exceptions(
    _ shifts: [[WorkCalendar.Shift]], _ names: [String?], week: [[WorkCalendar.Shift]]
  ) -> [WorkCalendar.Exception] {
    var exceptions: [WorkCalendar.Exception] = []
    for (index, day) in days.enumerated()
    where shifts[index] != week[CivilDate.weekday(ofDay: day)] {
      let name = names[index] ?? "clock of \(own.name)"
      if let last = exceptions.last, last.lastDay == day - 1, last.name == name,
        last.shifts == shifts[index]
      {
        exceptions[exceptions.count - 1].lastDay = day
      } else {
        exceptions.append(
          WorkCalendar.Exception(
            name: name, firstDay: day, lastDay: day, shifts: shifts[index]))
      }
    }
    return exceptions
  }
}
