extension WorkTime {
  /// The time at which `minutes` of work are done that begin at `time`.
  ///
  /// The end of the last of them; for zero the time itself, and for less than
  /// zero the same as `subtract`.
  public func add(_ minutes: Int, to time: PlanTime) -> PlanTime {
    if minutes == 0 { return time }
    return self.time(
      ofWorked: worked(at: time) + minutes, as: minutes > 0 ? .finish : .start)
  }

  /// The time at which `minutes` of work begin that end at `time`.
  ///
  /// The start of the first of them; for zero the time itself.
  public func subtract(_ minutes: Int, from time: PlanTime) -> PlanTime {
    add(-minutes, to: time)
  }

  /// Working minutes between two times; negative if they are reversed.
  public func minutes(from start: PlanTime, to end: PlanTime) -> Int {
    worked(at: end) - worked(at: start)
  }

  /// The first moment at or after `time` at which a working minute begins.
  public func nextWorking(at time: PlanTime) -> PlanTime {
    self.time(ofWorked: worked(at: time), as: .start)
  }

  /// The last moment at or before `time` at which a working minute has ended.
  public func previousWorking(at time: PlanTime) -> PlanTime {
    self.time(ofWorked: worked(at: time), as: .finish)
  }

  /// Where a moment without duration stands that may not be before `minute`.
  ///
  /// The end of a shift is kept as well as its start; a time at which nobody
  /// works moves to the next shift.
  func settled(_ minute: Int) -> Int {
    let worked = worked(atMinute: minute)
    return minute == finishMinute(ofWorked: worked) ? minute : startMinute(ofWorked: worked)
  }

  /// Where a moment without duration stands that may not be after `minute`.
  func settledBack(_ minute: Int) -> Int {
    settled(minute) == minute ? minute : finishMinute(ofWorked: worked(atMinute: minute))
  }

  /// The last working minute that begins at or before `minute`.
  func workedStart(notAfter minute: Int) -> Int {
    let worked = worked(atMinute: minute)
    return startMinute(ofWorked: worked) <= minute ? worked : worked - 1
  }
}
