import Planning

/// The rule by which clocks change for ever: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct POSIXZoneRule: Equatable {
  /// A day of every year, and the local second at which clocks change.
  struct Change: Equatable {
    enum Day: Equatable {
      /// Of a month, the week (5 is the last) and the weekday (0 is Sunday).
      case weekday(month: Int, week: Int, day: Int)
      /// The day of the year 1 … 365; 29 February does not count.
      case withoutLeapDay(Int)
      /// The day of the year 0 … 365.
      case ofYear(Int)
    }

    var day: Day
    var second: Int
  }

  /// Seconds ahead of UTC.
  private(set) var standard: Int
  /// Seconds ahead of UTC in summer, and when it begins and ends.
  private(set) var summer: (offset: Int, start: Change, end: Change)?

  static func == (left: POSIXZoneRule, right: POSIXZoneRule) -> Bool {
    left.standard == right.standard && left.summer?.offset == right.summer?.offset
      && left.summer?.start == right.summer?.start && left.summer?.end == right.summer?.end
  }

  /// Nil for a text that is no such rule.
  init?(_ text: String) {
    var rest = Substring(text)
    guard Self.name(&rest), let west = Self.time(&rest) else { return nil }
    standard = -west
    guard !rest.isEmpty else { return }
    guard Self.name(&rest) else { return nil }
    var offset = standard + 3600
    if let first = rest.first, first != "," {
      guard let west = Self.time(&rest) else { return nil }
      offset = -west
    }
    guard let start = Self.change(&rest), let end = Self.change(&rest), rest.isEmpty else {
      return nil
    }
    summer = (offset, start, end)
  }

  private static func name(_ rest: inout Substring) -> Bool {
    if rest.first == "<" {
      guard let end = rest.firstIndex(of: ">") else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let letters = rest.prefix { $0.isASCII && $0.isLetter }
    rest = rest.dropFirst(letters.count)
    return letters.count >= 3
  }

  /// Seconds of `3`, `-1`, `+5:30` or `2:00:00`.
  private static func time(_ rest: inout Substring) -> Int? {
    let sign = rest.first == "-" ? -1 : 1
    if let first = rest.first, "+-".contains(first) { rest = rest.dropFirst() }
    let text = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
    rest = rest.dropFirst(text.count)
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0 != nil }) else { return nil }
    let numbers = parts.compactMap(\.self)
    guard numbers[0] <= 167, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    return sign * zip(numbers, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// `,M3.5.0/2`, `,J60` or `,59`.
  private static func change(_ rest: inout Substring) -> Change? {
    guard rest.first == "," else { return nil }
    let text = rest.dropFirst().prefix { $0 != "," && $0 != "/" }
    rest = rest.dropFirst(text.count + 1)
    var second = 7200
    if rest.first == "/" {
      rest = rest.dropFirst()
      guard let time = time(&rest) else { return nil }
      second = time
    }
    if text.first == "M" {
      let numbers = text.dropFirst().split(separator: ".").compactMap { Int($0) }
      guard numbers.count == 3, (1...12).contains(numbers[0]), (1...5).contains(numbers[1]),
        (0...6).contains(numbers[2])
      else { return nil }
      return Change(
        day: .weekday(month: numbers[0], week: numbers[1], day: numbers[2]), second: second)
    }
    if text.first == "J" {
      guard let day = Int(text.dropFirst()), (1...365).contains(day) else { return nil }
      return Change(day: .withoutLeapDay(day), second: second)
    }
    guard let day = Int(text), (0...365).contains(day) else { return nil }
    return Change(day: .ofYear(day), second: second)
  }

  /// The changes of the years 1970 to 2199, in order.
  func transitions() -> [TimeZoneRules.Transition] {
    guard let summer else { return [] }
    return (1970...2199).flatMap { year in
      [
        TimeZoneRules.Transition(
          second: Self.day(summer.start.day, year) * 86_400 + summer.start.second - standard,
          offset: summer.offset),
        TimeZoneRules.Transition(
          second: Self.day(summer.end.day, year) * 86_400 + summer.end.second - summer.offset,
          offset: standard),
      ]
    }.sorted { $0.second < $1.second }
  }

  /// Days since 1970-01-01.
  private static func day(_ day: Change.Day, _ year: Int) -> Int {
    let first = { (month: Int) in
      CivilDate(year: year, month: month, day: 1)?.dayNumber ?? 0
    }
    switch day {
    case .ofYear(let number): return first(1) + number
    case .withoutLeapDay(let number):
      let isLeap = CivilDate(year: year, month: 2, day: 29) != nil
      return first(1) + number - 1 + (isLeap && number >= 60 ? 1 : 0)
    case .weekday(let month, let week, let weekday):
      let start = first(month)
      // Sunday is 0 here and 6 in plans.
      let shift = ((weekday + 6) % 7 - CivilDate.weekday(ofDay: start) + 7) % 7
      let found = start + shift + (week - 1) * 7
      let end = month == 12 ? first(1) + (isLeapYear(year) ? 366 : 365) : first(month + 1)
      return found < end ? found : found - 7
    }
  }

  private static func isLeapYear(_ year: Int) -> Bool {
    CivilDate(year: year, month: 2, day: 29) != nil
  }
}
