import Planning

/// The grammar of dates: `2026-11-30`, `2026-11-30T09:00`, `2026-11-30 24:00`.
enum DateExpression {
  /// - Throws: `bad-date`.
  static func read(_ text: String, as edge: DayEdge) throws(InterchangeError) -> PlanTime {
    if text.utf8.count == 16, text.hasSuffix("24:00"), let day = PlanTime(text.prefix(10)) {
      return PlanTime(minute: day.minute + 1440)
    }
    guard let time = PlanTime(text) else { throw bad(text) }
    guard text.utf8.count == 10 else { return time }
    switch edge {
    case .start: return time
    case .finish: return PlanTime(minute: time.minute + 1440)
    }
  }

  /// Days since 1970-01-01 of a date without a time of day.
  ///
  /// - Throws: `bad-date`.
  static func readDay(_ text: String) throws(InterchangeError) -> Int {
    guard text.utf8.count == 10, let time = PlanTime(text) else {
      throw InterchangeError(
        .badDate, found: "\"\(text)\" is not a day",
        nextStep: "write it as year-month-day, such as 2026-12-24")
    }
    return time.day
  }

  private static func bad(_ text: String) -> InterchangeError {
    InterchangeError(
      .badDate, found: "\"\(text)\" is not a date",
      nextStep: "write it as 2026-11-30 or 2026-11-30T09:00, without a time zone")
  }
}
