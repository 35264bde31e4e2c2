extension WorkCalendar {
  /// The calendar of the minutes that both calendars work.
  ///
  /// Expects well-formed calendars.
  func intersection(_ other: WorkCalendar) -> WorkCalendar {
    let mine = exceptionalDays()
    let theirs = other.exceptionalDays()
    let edges = Set((mine + theirs).flatMap { [$0.days.lowerBound, $0.days.upperBound] }).sorted()
    var exceptions: [Exception] = []
    var mineIndex = 0
    var theirIndex = 0
    for (first, end) in zip(edges, edges.dropFirst()) {
      while mineIndex < mine.count, mine[mineIndex].days.upperBound <= first { mineIndex += 1 }
      while theirIndex < theirs.count, theirs[theirIndex].days.upperBound <= first {
        theirIndex += 1
      }
      let left = mineIndex < mine.count ? mine[mineIndex] : nil
      let right = theirIndex < theirs.count ? theirs[theirIndex] : nil
      exceptions += WorkCalendar.exceptions(
        first..<end, left.flatMap { $0.days.contains(first) ? $0.shifts : nil }, week,
        right.flatMap { $0.days.contains(first) ? $0.shifts : nil }, other.week)
    }
    return WorkCalendar(
      id: id, name: "\(name) and \(other.name)",
      week: zip(week, other.week).map { WorkCalendar.common($0, $1) }, exceptions: exceptions)
  }

  /// One exception where all the days agree, else one for each day.
  private static func exceptions(
    _ days: Range<Int>, _ left: [Shift]?, _ leftWeek: [[Shift]], _ right: [Shift]?,
    _ rightWeek: [[Shift]]
  ) -> [Exception] {
    func exception(_ days: Range<Int>, _ shifts: [Shift]) -> Exception {
      Exception(
        name: "", firstDay: days.lowerBound, lastDay: days.upperBound - 1, shifts: shifts)
    }
    switch (left, right) {
    case (nil, nil):
      return []
    case (let left?, let right?):
      return [exception(days, common(left, right))]
    case (let known?, nil), (nil, let known?):
      if known.isEmpty { return [exception(days, [])] }
      let week = left == nil ? leftWeek : rightWeek
      return days.map { day in
        exception(day..<day + 1, common(known, week[CivilDate.weekday(ofDay: day)]))
      }
    }
  }

  /// The minutes that two lists of shifts share.
  private static func common(_ left: [Shift], _ right: [Shift]) -> [Shift] {
    left.flatMap { one in
      right.compactMap { two in
        let start = max(one.start, two.start)
        let end = min(one.end, two.end)
        return start < end ? Shift(start, end) : nil
      }
    }
  }
}
