import Planning

/// A place in a month, such as the third Thursday or the last weekday.
struct MSPDIMonthPosition: Equatable {
  /// 0 any day, 1 Monday to Friday, 2 the weekend, 3 Sunday … 9 Saturday.
  var item: Int
  /// 0 the first … 3 the fourth, 4 the last.
  var position: Int

  /// Whether a day, counted since 1970-01-01, is this place of its month.
  func holds(_ day: Int) -> Bool {
    guard matches(day) else { return false }
    let date = CivilDate(dayNumber: day)
    if position == 4 {
      let days = Self.lastDay(of: date)
      return !(0..<(days - date.day)).contains(where: { matches(day + 1 + $0) })
    }
    let before = (1..<date.day).count(where: { matches(day - $0) })
    return before == position
  }

  private func matches(_ day: Int) -> Bool {
    let weekday = CivilDate.weekday(ofDay: day)
    switch item {
    case 0: return true
    case 1: return weekday < 5
    case 2: return weekday >= 5
    case 3...9: return weekday == (item + 3) % 7
    default: return false
    }
  }

  private static func lastDay(of date: CivilDate) -> Int {
    (28...31).last { CivilDate(year: date.year, month: date.month, day: $0) != nil } ?? 28
  }
}
