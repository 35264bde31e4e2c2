import Planning

/// On which days of its span an exception falls.
enum MSPDIRecurrence: Equatable {
  /// Every day, or every so many days.
  case daily(period: Int)
  /// On days of the week, 0 Monday … 6 Sunday, every so many weeks.
  case weekly(days: Set<Int>, period: Int)
  /// On a day of the month, 1 … 31, every so many months.
  case monthly(day: Int, period: Int)
  /// On a place in the month, every so many months.
  case monthlyByPosition(MSPDIMonthPosition, period: Int)
  /// On a day of a month, 1 … 12.
  case yearly(month: Int, day: Int)
  case yearlyByPosition(month: Int, MSPDIMonthPosition)
  /// A pattern that cannot be told from the file.
  case unknown

  /// - Throws: `bad-number`.
  init(_ element: MSPDIElement) throws(InterchangeError) {
    let period = max(1, try element.integer("Period") ?? 1)
    let month = (try element.integer("Month") ?? 0) + 1
    let day = try element.integer("MonthDay") ?? 1
    let position = MSPDIMonthPosition(
      item: try element.integer("MonthItem") ?? 0,
      position: try element.integer("MonthPosition") ?? 0)
    let mask = try element.integer("DaysOfWeek") ?? 0
    // Bit 0 is Sunday.
    let days = Set((0..<7).filter { mask >> (($0 + 1) % 7) & 1 == 1 })
    switch try element.integer("Type") ?? 1 {
    case 1, 7: self = .daily(period: period)
    case 2: self = .yearly(month: month, day: day)
    case 3: self = .yearlyByPosition(month: month, position)
    case 4: self = .monthly(day: day, period: period)
    case 5: self = .monthlyByPosition(position, period: period)
    case 6: self = .weekly(days: days, period: period)
    case 9: self = .daily(period: 1)
    default: self = .unknown
    }
  }

  /// Whether the pattern falls on a day, counted from the first of its span.
  func holds(_ day: Int, since first: Int) -> Bool {
    let date = CivilDate(dayNumber: day)
    let beginning = CivilDate(dayNumber: first)
    let months = (date.year - beginning.year) * 12 + date.month - beginning.month
    switch self {
    case .daily(let period):
      return (day - first) % period == 0
    case .weekly(let days, let period):
      let monday = first - CivilDate.weekday(ofDay: first)
      return days.contains(CivilDate.weekday(ofDay: day)) && (day - monday) / 7 % period == 0
    case .monthly(let monthDay, let period):
      return date.day == monthDay && months % period == 0
    case .monthlyByPosition(let position, let period):
      return months % period == 0 && position.holds(day)
    case .yearly(let month, let monthDay):
      return date.month == month && date.day == monthDay
    case .yearlyByPosition(let month, let position):
      return date.month == month && position.holds(day)
    case .unknown:
      return false
    }
  }
}
