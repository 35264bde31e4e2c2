import Planning

/// The grammar of a day's working time: `09:00-12:00, 13:00-17:30`, or `off`.
enum ShiftsExpression {
  /// - Throws: `bad-shift` for malformed, empty, unordered or overlapping
  ///   shifts.
  static func read(_ text: String) throws(InterchangeError) -> [WorkCalendar.Shift] {
    if text == "off" { return [] }
    var shifts: [WorkCalendar.Shift] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let trimmed = part.filter { $0 != " " }
      let ends = trimmed.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count == 2, let start = minute(ends[0]), let end = minute(ends[1]) else {
        throw bad("\"\(text)\" is not a list of shifts")
      }
      guard start < end else { throw bad("the shift \(trimmed) ends before it begins") }
      if let last = shifts.last, start < last.end {
        throw bad("the shift \(trimmed) overlaps or precedes the one before it")
      }
      shifts.append(WorkCalendar.Shift(start, end))
    }
    return shifts
  }

  /// Minutes since midnight of `09:00`; 1440 for `24:00`.
  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ":") }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60,
      hours < 24 || (hours == 24 && minutes == 0)
    else { return nil }
    return hours * 60 + minutes
  }

  private static func bad(_ found: String) -> InterchangeError {
    InterchangeError(
      .badShift, found: found,
      nextStep: "write shifts in order, such as 09:00-12:00, 13:00-17:30, or off")
  }
}
