extension Network {
  /// The moment at which a link's lag is over.
  ///
  /// A lag is worked off in its calendar: a positive one ends with its last
  /// working minute, a negative one leads back to its first.
  func reached(_ link: CompiledLink, _ dates: borrowing Dates) -> Int {
    let from = link.fromStart ? dates.start[link.predecessor] : dates.finish[link.predecessor]
    if link.lag == 0 { return from }
    if link.isElapsed { return from + link.lag }
    let lagCalendar = lagCalendar(of: link)
    let worked = calendars[lagCalendar].worked(atMinute: from) + link.lag
    return link.lag > 0
      ? calendars[lagCalendar].finishMinute(ofWorked: worked)
      : calendars[lagCalendar].startMinute(ofWorked: worked)
  }

  /// The working minute of the successor at which a link lets it start.
  ///
  /// ES_j ≥ EF_i + lag (FS), ES_i + lag (SS); EF_j ≥ EF_i + lag (FF),
  /// ES_i + lag (SF), counted in the successor's calendar.
  @inline(__always)
  func startBound(_ link: CompiledLink, _ dates: borrowing Dates) -> Int {
    let successor = link.successor
    let own = calendar[successor]
    var worked: Int
    if calendar[link.predecessor] == own, !link.isElapsed,
      link.lag == 0 || lagCalendar(of: link) == own
    {
      worked =
        (link.fromStart
          ? dates.workedStart[link.predecessor] : dates.workedFinish[link.predecessor]) + link.lag
    } else {
      worked = calendars[own].worked(atMinute: reached(link, dates))
    }
    if link.toFinish { worked -= duration[successor] }
    return worked
  }

  /// The working minute at which a task with a duration may start.
  ///
  /// Its predecessors must have dates. Without a floor links alone bind it;
  /// `delay` is a further earliest minute.
  @inline(__always)
  func earliestWorked(
    _ task: Int, _ dates: borrowing Dates, floor: Floor?, delay: Int = Int.min
  ) -> Int {
    var worked = floor?.worked[calendar[task]] ?? Int.min
    let first = max(delay, limits[task].startNotBefore)
    if first > Int.min {
      worked = max(worked, calendars[calendar[task]].worked(atMinute: first))
    }
    if limits[task].finishNotBefore > Int.min {
      let finish = calendars[calendar[task]].worked(atMinute: limits[task].finishNotBefore)
      worked = max(worked, finish - duration[task])
    }
    for index in predecessors.range(of: task) {
      worked = max(worked, startBound(predecessors.links[index], dates))
    }
    return startKeepingToShift(task, notBefore: worked)
  }

  /// The moment at which a task without duration may stand.
  func earliestMoment(
    _ task: Int, _ dates: borrowing Dates, floor: Floor?, delay: Int = Int.min
  ) -> Int {
    var minute = max(delay, limits[task].startNotBefore, limits[task].finishNotBefore)
    if let floor { minute = max(minute, floor.minute) }
    for index in predecessors.range(of: task) {
      minute = max(minute, reached(predecessors.links[index], dates))
    }
    return calendars[calendar[task]].settled(minute)
  }

  /// The first working minute, `worked` or later, from which a task is done within one
  /// shift if it has to be.
  @inline(__always)
  func startKeepingToShift(_ task: Int, notBefore worked: Int) -> Int {
    guard staysInShift[task] else { return worked }
    return calendars[calendar[task]].startInOneShift(notBefore: worked, minutes: duration[task])
  }

  /// Whether a task that must be done within one shift is.
  func keepsToShift(_ task: Int, _ dates: borrowing Dates) -> Bool {
    startKeepingToShift(task, notBefore: dates.workedStart[task]) == dates.workedStart[task]
  }
}
