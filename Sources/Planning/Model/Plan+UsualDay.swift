extension Plan {
  /// Working minutes of the day that is most frequent in the plan's week, days
  /// off left aside; nil where nobody works.
  public var usualDay: Int? {
    let week = calendars.first { $0.id == calendar }?.week ?? []
    let days = week.map { $0.reduce(0) { $0 + $1.end - $1.start } }.filter { $0 > 0 }
    var best: (minutes: Int, count: Int)?
    for minutes in days {
      let count = days.count { $0 == minutes }
      if count > best?.count ?? 0 { best = (minutes, count) }
    }
    return best?.minutes
  }
}
