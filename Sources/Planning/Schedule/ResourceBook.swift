/// What all tasks placed so far take of all resources.
///
/// A task takes its units in each working minute of its span. Where all tasks
/// on a resource share one calendar it is booked in the working minutes of that
/// calendar, in one piece; otherwise on the clock, each stretch of work by
/// itself.
struct ResourceBook {
  private(set) var profiles: [ResourceProfile]
  private(set) var limits: LimitBook

  init(_ network: borrowing Network) {
    profiles = Array(repeating: ResourceProfile(), count: network.capacity.count)
    limits = LimitBook(network)
    for hold in network.holds {
      profiles[hold.part].take(hold.units, from: hold.from, to: hold.until)
    }
  }

  /// Books a task from a working minute up to its finish.
  ///
  /// With a sign of -1 the booking is taken back.
  mutating func book(
    _ task: Int, from worked: Int, _ dates: borrowing Dates, in network: borrowing Network,
    sign: Int = 1
  ) {
    for index in network.bookings.range(of: task) {
      let usage = network.bookings.items[index]
      let units = usage.units * sign
      if dates.pieces[task] != nil || network.isLimited[task] {
        bookParts(usage, of: task, from: worked, dates, in: network, sign: sign)
      } else if network.isUniform[usage.resource] {
        profiles[usage.resource].take(units, from: worked, to: dates.workedFinish[task])
      } else {
        let time = network.calendars[network.calendar[task]]
        time.forEachStretch(
          from: time.startMinute(ofWorked: worked), to: dates.finish[task]
        ) { from, to in
          profiles[usage.resource].take(units, from: from, to: to)
        }
      }
    }
  }

  /// Books work that pauses or that a limit counts, part by part.
  private mutating func bookParts(
    _ usage: Usage, of task: Int, from worked: Int, _ dates: borrowing Dates,
    in network: borrowing Network, sign: Int
  ) {
    let time = network.calendars[network.calendar[task]]
    let parts = dates.pieces[task] ?? [worked..<max(worked, dates.workedFinish[task])]
    limits.take(usage, parts, time, sign: sign)
    for part in parts {
      if network.isUniform[usage.resource] {
        profiles[usage.resource].take(
          usage.units * sign, from: part.lowerBound, to: part.upperBound)
      } else if !part.isEmpty {
        time.forEachStretch(
          from: time.startMinute(ofWorked: part.lowerBound),
          to: time.finishMinute(ofWorked: part.upperBound)
        ) { from, to in
          profiles[usage.resource].take(usage.units * sign, from: from, to: to)
        }
      }
    }
  }

  /// The first working minute not before `worked` at which a task fits.
  func earliestFit(_ task: Int, from worked: Int, in network: borrowing Network) -> Int {
    var fit = earliestRoom(task, from: worked, in: network)
    guard network.isLimited[task] || network.staysInShift[task] else { return fit }
    while let next = nextTry(task, behind: fit, in: network) {
      fit = earliestRoom(task, from: next, in: network)
    }
    return fit
  }

  /// The first start that might keep to shifts and limits; nil where this one does.
  private func nextTry(
    _ task: Int, behind worked: Int, in network: borrowing Network
  ) -> Int? {
    let start = network.startKeepingToShift(task, notBefore: worked)
    if start > worked { return start }
    guard network.isLimited[task] else { return nil }
    return limits.breach(
      of: network.usages[of: task], worked..<worked + network.duration[task],
      network.calendars[network.calendar[task]])?.next
  }

  private func earliestRoom(_ task: Int, from worked: Int, in network: borrowing Network) -> Int {
    let duration = network.duration[task]
    var fit = worked
    var isSettled = false
    while !isSettled {
      isSettled = true
      for index in network.bookings.range(of: task) where network.bookings.items[index].units > 0 {
        let usage = network.bookings.items[index]
        let limit = network.capacity[usage.resource] - usage.units
        let next: Int
        if network.isUniform[usage.resource] {
          next = profiles[usage.resource].firstFit(of: duration, from: fit, limit: limit)
        } else {
          next = earliestFit(task, usage, limit, from: fit, in: network)
        }
        if next > fit {
          fit = next
          isSettled = network.bookings.range(of: task).count == 1
        }
      }
    }
    return fit
  }

  private func earliestFit(
    _ task: Int, _ usage: Usage, _ limit: Int, from worked: Int, in network: borrowing Network
  ) -> Int {
    let time = network.calendars[network.calendar[task]]
    var fit = worked
    while let next = profiles[usage.resource].lastExcess(
      above: limit, from: time.startMinute(ofWorked: fit),
      to: time.finishMinute(ofWorked: fit + network.duration[task]),
      where: { time.worked(atMinute: $0) < time.worked(atMinute: $1) })
    {
      fit = time.worked(atMinute: next)
    }
    return fit
  }

  /// The last working minute not after `worked` at which a task fits.
  func latestFit(_ task: Int, from worked: Int, in network: borrowing Network) -> Int {
    var fit = latestRoom(task, from: worked, in: network)
    guard network.isLimited[task] || network.staysInShift[task] else { return fit }
    while let earlier = earlierTry(task, before: fit, in: network) {
      fit = latestRoom(task, from: earlier, in: network)
    }
    return fit
  }

  /// The last start that might keep to shifts and limits; nil where this one does.
  private func earlierTry(
    _ task: Int, before worked: Int, in network: borrowing Network
  ) -> Int? {
    let (time, duration) = (network.calendars[network.calendar[task]], network.duration[task])
    if network.staysInShift[task] {
      let start = time.startInOneShift(notAfter: worked, minutes: duration)
      if start < worked { return start }
    }
    guard network.isLimited[task] else { return nil }
    return limits.start(
      before: worked..<worked + duration, keeping: network.usages[of: task], time)
  }

  private func latestRoom(_ task: Int, from worked: Int, in network: borrowing Network) -> Int {
    let duration = network.duration[task]
    var fit = worked
    var isSettled = false
    while !isSettled {
      isSettled = true
      for index in network.bookings.range(of: task) where network.bookings.items[index].units > 0 {
        let usage = network.bookings.items[index]
        let limit = network.capacity[usage.resource] - usage.units
        let next: Int
        if network.isUniform[usage.resource] {
          next = profiles[usage.resource].lastFit(of: duration, from: fit, limit: limit)
        } else {
          next = latestFit(task, usage, limit, from: fit, in: network)
        }
        if next < fit {
          fit = next
          isSettled = false
        }
      }
    }
    return fit
  }

  private func latestFit(
    _ task: Int, _ usage: Usage, _ limit: Int, from worked: Int, in network: borrowing Network
  ) -> Int {
    let time = network.calendars[network.calendar[task]]
    var fit = worked
    while let next = profiles[usage.resource].firstExcess(
      above: limit, from: time.startMinute(ofWorked: fit),
      to: time.finishMinute(ofWorked: fit + network.duration[task]),
      where: { time.worked(atMinute: $0) < time.worked(atMinute: $1) })
    {
      fit = time.worked(atMinute: next) - network.duration[task]
    }
    return fit
  }
}
