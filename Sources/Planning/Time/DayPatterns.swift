/// The shifts of every kind of day of one calendar, laid out flat.
///
/// Pattern 0 … 6 are the days of the week, Monday first; exceptional days
/// follow.
struct DayPatterns: Sendable, Equatable {
  private(set) var totals: [Int] = []
  private var offsets: [Int] = [0]
  private var starts: [Int] = []
  private var ends: [Int] = []

  /// Adds a kind of day and returns its number.
  mutating func add(_ shifts: [WorkCalendar.Shift]) -> Int {
    var total = 0
    for shift in shifts {
      starts.append(shift.start)
      ends.append(shift.end)
      total += shift.end - shift.start
    }
    offsets.append(starts.count)
    totals.append(total)
    return totals.count - 1
  }

  /// Working minutes between midnight and a minute of the day.
  func worked(before minute: Int, in pattern: Int) -> Int {
    var sum = 0
    for index in offsets[pattern]..<offsets[pattern + 1] {
      if minute <= starts[index] { break }
      sum += min(minute, ends[index]) - starts[index]
    }
    return sum
  }

  /// The minute of the day at which working minute `number` of it begins.
  func minute(ofWorked number: Int, in pattern: Int) -> Int {
    var rest = number
    var minute = 0
    for index in offsets[pattern]..<offsets[pattern + 1] {
      minute = starts[index] + rest
      if minute < ends[index] { return minute }
      rest -= ends[index] - starts[index]
    }
    return minute
  }

  /// The start of the shift that holds a working minute of the day.
  func shiftStart(at minute: Int, in pattern: Int) -> Int {
    for index in offsets[pattern]..<offsets[pattern + 1] where minute < ends[index] {
      return starts[index]
    }
    return 0
  }

  /// The most minutes of one shift in any kind of day of the week.
  var longestShiftOfWeek: Int {
    (0..<offsets[7]).reduce(0) { max($0, ends[$1] - starts[$1]) }
  }

  /// The end of the shift that holds a working minute of the day.
  func shiftEnd(at minute: Int, in pattern: Int) -> Int {
    for index in offsets[pattern]..<offsets[pattern + 1] where minute < ends[index] {
      return ends[index]
    }
    return 1440
  }
}
