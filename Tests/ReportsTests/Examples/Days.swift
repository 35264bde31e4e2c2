import Planning

/// Dates for examples: a week of five days from 09:00 to 17:00.
enum Days {
  static func number(_ text: String) -> Int { PlanTime(text)?.day ?? 0 }

  /// 09:00 of a day.
  static func start(_ text: String) -> PlanTime { PlanTime(minute: number(text) * 1440 + 540) }

  /// 17:00 of a day.
  static func finish(_ text: String) -> PlanTime { PlanTime(minute: number(text) * 1440 + 1020) }

  /// 24:00 of a day, as promises are kept.
  static func end(_ text: String) -> PlanTime { PlanTime(minute: (number(text) + 1) * 1440) }

  /// Work of so many days from a day on; a milestone for none.
  static func span(_ task: TaskID, _ first: String, _ days: Int) -> Placement {
    guard days > 0 else {
      return Placement(task: task, start: finish(first), finish: finish(first))
    }
    var last = number(first)
    var left = days - 1
    while left > 0 {
      last += 1
      if CivilDate.weekday(ofDay: last) < 5 { left -= 1 }
    }
    return Placement(
      task: task, start: start(first), finish: PlanTime(minute: last * 1440 + 1020))
  }

  static let calendar = WorkCalendar(
    id: "std", name: "Standard",
    week: (0..<7).map { $0 < 5 ? [WorkCalendar.Shift(540, 1020)] : [] })
}

/// UTC milliseconds of a date and time.
func recorded(_ text: String) -> Int64 { Int64(PlanTime(text)?.minute ?? 0) * 60_000 }
