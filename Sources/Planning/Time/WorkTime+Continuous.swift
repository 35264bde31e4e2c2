extension WorkTime {
  /// The working time in which every minute is worked.
  static let continuous = WorkTime(continuous: "continuous")

  private init(continuous name: CalendarID) {
    var patterns = DayPatterns()
    for _ in 0..<7 { _ = patterns.add([WorkCalendar.Shift(0, 1440)]) }
    self.calendars = [name]
    self.isContinuous = true
    self.patterns = patterns
    self.weekBefore = (0...7).map { $0 * 1440 }
    self.runStart = []
    self.runEnd = []
    self.runPattern = []
    self.workedAtStart = []
    self.workedAtEnd = []
    self.correction = []
  }
}
