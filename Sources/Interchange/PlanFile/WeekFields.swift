import Planning

/// The `week` of a calendar: `mon-fri: 09:00-12:00, 13:00-17:30`, `sat: off`.
enum WeekFields {
  static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Seven lists of shifts, Monday first; days not named are off.
  ///
  /// - Throws: `bad-choice` for other days, `contradiction` for a day named
  ///   twice, `bad-shift`.
  static func read(_ value: YAMLValue) throws(InterchangeError) -> [[WorkCalendar.Shift]] {
    var week: [[WorkCalendar.Shift]?] = Array(repeating: nil, count: 7)
    for entry in try value.entries("week") {
      let shifts = try entry.value.shifts(entry.key)
      for day in try range(entry) {
        guard week[day] == nil else {
          throw entry.place.error(
            .contradiction, "the week names \(days[day]) twice", "keep one of them")
        }
        week[day] = shifts
      }
    }
    return week.map { $0 ?? [] }
  }

  private static func range(_ entry: YAMLValue.Entry) throws(InterchangeError) -> ClosedRange<Int> {
    let ends = entry.key.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = ends.compactMap { end in days.firstIndex { $0 == end } }
    guard (1...2).contains(ends.count), numbers.count == ends.count, let first = numbers.first,
      let last = numbers.last, first <= last
    else {
      throw entry.place.error(
        .badChoice, "\"\(entry.key)\" names no days of the week",
        "write mon, tue, wed, thu, fri, sat, sun, or a range such as mon-fri")
    }
    return first...last
  }
}
