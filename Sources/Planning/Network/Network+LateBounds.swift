extension Network {
  /// Whether a task is a moment that has not been reached.
  @inline(__always)
  func isMoment(_ task: Int) -> Bool {
    duration[task] == 0 && !isUnderWay(task)
  }

  /// Whether both ends of a link are counted in the same working minutes.
  ///
  /// Then a bound is carried over by adding the lag. A moment always needs the
  /// clock: it may stand at either side of a time at which nobody works.
  @inline(__always)
  func sharesWorkingTime(_ link: CompiledLink) -> Bool {
    let own = calendar[link.successor]
    return calendar[link.predecessor] == own && !link.isElapsed
      && (link.lag == 0 || lagCalendar(of: link) == own)
      && duration[link.predecessor] > 0 && duration[link.successor] > 0
  }

  /// The last minute at which the predecessor's end of a link may stand.
  ///
  /// `minute` is the last one at which the successor's end may. The inverse of
  /// `reached`.
  func latestMinute(_ link: CompiledLink, successor minute: Int) -> Int {
    if link.lag == 0 { return minute }
    if link.isElapsed { return minute - link.lag }
    let time = calendars[lagCalendar(of: link)]
    let worked =
      link.lag > 0 ? time.worked(atMinute: minute) : time.workedStart(notAfter: minute)
    return time.startMinute(ofWorked: worked - link.lag)
  }

  /// The last working minute at which a task may start by its own limits that
  /// takes so many working minutes from its start to its finish.
  func latestStartByLimits(_ task: Int, length: Int) -> Int {
    let time = calendars[calendar[task]]
    var worked = Int.max
    if limits[task].finishNotAfter < Int.max {
      worked = time.worked(atMinute: limits[task].finishNotAfter) - length
    }
    if limits[task].startNotAfter < Int.max {
      worked = min(worked, time.workedStart(notAfter: limits[task].startNotAfter))
    }
    if limits[task].mustStart < Int.max {
      worked = min(worked, time.worked(atMinute: limits[task].mustStart))
    }
    return worked
  }

  /// The last minute at which a moment may stand by its own limits.
  func latestMomentByLimits(_ task: Int) -> Int {
    let latest = min(limits[task].startNotAfter, limits[task].finishNotAfter)
    guard limits[task].mustStart < Int.max else { return latest }
    return min(latest, calendars[calendar[task]].settled(limits[task].mustStart))
  }
}
