/// A week from Monday to Sunday, numbered as ISO 8601 does.
public struct CalendarWeek: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Its Monday, in days since 1970-01-01.
  public let monday: Int

  /// The week that holds a day, counted from 1970-01-01.
  public init(ofDay day: Int) {
    monday = day - CivilDate.weekday(ofDay: day)
  }

  /// `2026-W49`: a week belongs to the year of its Thursday.
  public var description: String {
    let thursday = monday + 3
    var first = CivilDate(dayNumber: thursday)
    (first.month, first.day) = (1, 1)
    let number = (thursday - first.dayNumber) / 7 + 1
    return "\(first.year)-W\(number < 10 ? "0" : "")\(number)"
  }

  public static func < (left: CalendarWeek, right: CalendarWeek) -> Bool {
    left.monday < right.monday
  }
}
