/// When work is done: shifts of a week, and days that differ.
public struct WorkCalendar: Sendable, Equatable {
  /// A stretch of working time inside one day, in minutes since midnight.
  public struct Shift: Sendable, Equatable, Hashable {
    public var start: Int
    /// Exclusive; 1440 is midnight at the end of the day.
    public var end: Int

    public init(_ start: Int, _ end: Int) {
      self.start = start
      self.end = end
    }
  }

  /// Days that do not follow the week: holidays, or days worked beside it.
  public struct Exception: Sendable, Equatable {
    public var name: String
    /// Days since 1970-01-01, first and last both included.
    public var firstDay: Int
    public var lastDay: Int
    /// The shifts of each of these days; empty for a holiday.
    public var shifts: [Shift]

    public init(name: String, firstDay: Int, lastDay: Int, shifts: [Shift] = []) {
      self.name = name
      self.firstDay = firstDay
      self.lastDay = lastDay
      self.shifts = shifts
    }
  }

  public var id: CalendarID
  public var name: String
  /// Seven lists of shifts, Monday first; each in order and without overlap.
  public var week: [[Shift]]
  /// Where two exceptions hold the same day, the later in this list counts.
  public var exceptions: [Exception]

  public init(id: CalendarID, name: String, week: [[Shift]], exceptions: [Exception] = []) {
    self.id = id
    self.name = name
    self.week = week
    self.exceptions = exceptions
  }
}
