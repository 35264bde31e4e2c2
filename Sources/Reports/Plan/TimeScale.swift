import Planning

/// Which cell of a bar area stands for which days.
///
/// Bars cover whole days: a task that ends on a day and one that starts on the
/// next stand side by side, whatever the hours.
struct TimeScale {
  let firstDay: Int
  /// Days shown, at least a week.
  let days: Int
  let columns: Int

  /// A scale from the first to the last of these days.
  init(_ range: ClosedRange<Int>, columns: Int) {
    firstDay = range.lowerBound
    days = max(7, range.upperBound - range.lowerBound + 1)
    self.columns = max(columns, 1)
  }

  /// The cell in which a day begins; `columns` for days past the end.
  func column(ofDay day: Int) -> Int {
    min(max(0, (day - firstDay) * columns / days), columns)
  }

  /// The cells of work: at least one, none outside the area.
  func cells(_ start: PlanTime, _ finish: PlanTime) -> Range<Int> {
    let first = min(column(ofDay: start.day), columns - 1)
    let end = column(ofDay: finish.finishDay + 1)
    return first..<max(first + 1, end)
  }

  /// The cell before which all is past: that of the midnight nearest to a time.
  func column(ofNow time: PlanTime) -> Int {
    column(ofDay: PlanTime(minute: time.minute + 720).day)
  }

  /// The cell of something that happens at the end of a day.
  func cell(ofDay day: Int) -> Int {
    min(max(column(ofDay: day), column(ofDay: day + 1) - 1), columns - 1)
  }
}
