extension WorkTime {
  /// Which end of a stretch of work a working minute is asked for.
  ///
  /// Between two shifts no work is done, so that both the end of the one and
  /// the start of the other bear the same number of working minutes.
  public enum Convention: Sendable, Equatable {
    /// The moment at which the next working minute begins.
    case start
    /// The moment at which the last working minute has ended.
    case finish
  }

  /// Working minutes from the epoch to a time.
  public func worked(at time: PlanTime) -> Int {
    worked(atMinute: time.minute)
  }

  /// The time at which so many minutes since the epoch have been worked.
  ///
  /// The inverse of `worked(at:)`: for either convention
  /// `worked(at: time(ofWorked: w, as: …)) == w`.
  public func time(ofWorked worked: Int, as convention: Convention) -> PlanTime {
    switch convention {
    case .start: PlanTime(minute: startMinute(ofWorked: worked))
    case .finish: PlanTime(minute: finishMinute(ofWorked: worked))
    }
  }

  func worked(atMinute minute: Int) -> Int {
    let day = minute.floorQuotient(1440)
    let minuteOfDay = minute - day * 1440
    let run = WorkTime.lastIndex(in: runStart, notAbove: day)
    if run >= 0 {
      if day < runEnd[run] {
        let pattern = runPattern[run]
        return workedAtStart[run] + (day - runStart[run]) * patterns.totals[pattern]
          + patterns.worked(before: minuteOfDay, in: pattern)
      }
      return regularWorked(day, minuteOfDay) + correction[run]
    }
    return regularWorked(day, minuteOfDay)
  }

  private func regularWorked(_ day: Int, _ minuteOfDay: Int) -> Int {
    let weeks = (day + 3).floorQuotient(7)
    let weekday = day + 3 - weeks * 7
    return weeks * weekBefore[7] + weekBefore[weekday]
      + patterns.worked(before: minuteOfDay, in: weekday)
  }

  /// The moment at which working minute `worked` begins.
  func startMinute(ofWorked worked: Int) -> Int {
    let place = place(ofWorked: worked)
    return place.day * 1440 + patterns.minute(ofWorked: place.rest, in: place.pattern)
  }

  /// The moment at which the minute before working minute `worked` ends.
  func finishMinute(ofWorked worked: Int) -> Int {
    startMinute(ofWorked: worked - 1) + 1
  }

  /// The day of a working minute, its number in that day, and the day's shifts.
  private func place(ofWorked worked: Int) -> (day: Int, rest: Int, pattern: Int) {
    let run = WorkTime.lastIndex(in: workedAtStart, notAbove: worked)
    var regular = worked
    if run >= 0 {
      if worked < workedAtEnd[run] {
        let pattern = runPattern[run]
        let (days, rest) = (worked - workedAtStart[run])
          .quotientAndRemainder(dividingBy: patterns.totals[pattern])
        return (runStart[run] + days, rest, pattern)
      }
      regular -= correction[run]
    }
    let weeks = regular.floorQuotient(weekBefore[7])
    let inWeek = regular - weeks * weekBefore[7]
    var weekday = 0
    while weekBefore[weekday + 1] <= inWeek { weekday += 1 }
    return (weeks * 7 + weekday - 3, inWeek - weekBefore[weekday], weekday)
  }

  /// The end of the shift that holds the working minute `minute`.
  func stretchEnd(atMinute minute: Int) -> Int {
    if isContinuous { return Int.max }
    let (first, pattern) = day(ofMinute: minute)
    return first + patterns.shiftEnd(at: minute - first, in: pattern)
  }

  /// The start of the shift that holds the working minute `minute`.
  func stretchStart(atMinute minute: Int) -> Int {
    if isContinuous { return Int.min }
    let (first, pattern) = day(ofMinute: minute)
    return first + patterns.shiftStart(at: minute - first, in: pattern)
  }

  /// The first minute of a day, and its shifts.
  private func day(ofMinute minute: Int) -> (first: Int, pattern: Int) {
    let day = minute.floorQuotient(1440)
    let run = WorkTime.lastIndex(in: runStart, notAbove: day)
    return (
      day * 1440,
      run >= 0 && day < runEnd[run] ? runPattern[run] : CivilDate.weekday(ofDay: day)
    )
  }
}
