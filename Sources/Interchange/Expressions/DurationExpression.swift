/// The grammar of durations: `3d`, `1d 4h`, `90m`, `2w`, `0.5d`, `2ed`.
///
/// Units are `m`, `h`, `d` (the plan's working day), `w` (five of these); an
/// `e` before the unit makes it elapsed: wall-clock time, a day of 24 hours, a
/// week of seven days. Working and elapsed parts do not mix.
enum DurationExpression {
  /// Minutes of the longest duration, 100 years of wall-clock time.
  static let limit = 100 * 366 * 1440

  /// - Throws: `bad-duration`.
  static func read(
    _ text: String, minutesPerDay: Int
  ) throws(InterchangeError) -> PlanDuration {
    var total = PlanDuration(minutes: 0)
    let parts = text.split(separator: " ")
    guard !parts.isEmpty else { throw bad(text) }
    for (index, part) in parts.enumerated() {
      guard let value = readPart(part, minutesPerDay: minutesPerDay) else { throw bad(text) }
      if index > 0, value.isElapsed != total.isElapsed {
        throw InterchangeError(
          .badDuration, found: "\"\(text)\" mixes working and elapsed time",
          nextStep: "write it in one of the two, such as 2d or 2ed")
      }
      total.isElapsed = value.isElapsed
      total.minutes += value.minutes
      guard total.minutes <= limit else {
        throw InterchangeError(
          .badDuration, found: "\"\(text)\" is longer than 100 years",
          nextStep: "check the unit")
      }
    }
    return total
  }

  /// One number with its unit, at most just above the limit; nil if malformed
  /// or not whole minutes.
  private static func readPart(_ part: Substring, minutesPerDay: Int) -> PlanDuration? {
    guard let unitStart = part.firstIndex(where: { !$0.isASCII || !($0.isNumber || $0 == ".") }),
      let (digits, scale) = decimal(part[..<unitStart])
    else { return nil }
    let size: Int
    var isElapsed = false
    switch part[unitStart...] {
    case "m", "min": size = 1
    case "h": size = 60
    case "d": size = minutesPerDay
    case "w": size = 5 * minutesPerDay
    case "em": (size, isElapsed) = (1, true)
    case "eh": (size, isElapsed) = (60, true)
    case "ed": (size, isElapsed) = (1440, true)
    case "ew": (size, isElapsed) = (7 * 1440, true)
    default: return nil
    }
    let (product, overflow) = digits.multipliedReportingOverflow(by: size)
    guard !overflow, product / scale <= limit else {
      return PlanDuration(minutes: limit + 1, isElapsed: isElapsed)
    }
    guard product % scale == 0 else { return nil }
    return PlanDuration(minutes: product / scale, isElapsed: isElapsed)
  }

  /// A decimal number as digits over a power of ten.
  private static func decimal(_ text: Substring) -> (digits: Int, scale: Int)? {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first, !whole.isEmpty, text.count <= 12 else { return nil }
    guard halves.count == 2 else { return Int(whole).map { ($0, 1) } }
    guard !halves[1].isEmpty, let digits = Int(whole + halves[1]) else { return nil }
    return (digits, halves[1].reduce(1) { scale, _ in scale * 10 })
  }

  private static func bad(_ text: String) -> InterchangeError {
    InterchangeError(
      .badDuration, found: "\"\(text)\" is not a duration in whole minutes",
      nextStep: "write numbers with units m, h, d or w, such as 3d or 1d 4h, or 2ed for elapsed")
  }
}
