/// What all tasks placed so far take of all resources.
///
/// A task takes its units in each working minute of its span. Where all tasks
/// on a resource share one calendar its whole span is booked, which comes to
/// the same; otherwise each stretch of work is.
struct ResourceBook {
  private var profiles: [ResourceProfile]

  init(_ network: borrowing Network) {
    profiles = Array(repeating: ResourceProfile(), count: network.capacity.count)
  }

  /// Books a task between two minutes, or takes the booking back.
  mutating func book(
    _ task: Int, from start: Int, to end: Int, in network: borrowing Network, sign: Int = 1
  ) {
    for usage in network.usages[task] {
      let units = usage.units * sign
      if network.isUniform[usage.resource] {
        profiles[usage.resource].take(units, from: start, to: end)
        continue
      }
      let time = network.calendars[network.calendar[task]]
      time.forEachStretch(from: start, to: end) { from, to in
        profiles[usage.resource].take(units, from: from, to: to)
        return true
      }
    }
  }

  /// The first working minute not before `worked` at which a task fits.
  func earliestFit(_ task: Int, from worked: Int, in network: borrowing Network) -> Int {
    let time = network.calendars[network.calendar[task]]
    var worked = worked
    while true {
      let start = time.startMinute(ofWorked: worked)
      let end = time.finishMinute(ofWorked: worked + network.duration[task])
      var next: Int?
      for usage in network.usages[task] where usage.units > 0 {
        let limit = network.capacity[usage.resource] - usage.units
        let profile = profiles[usage.resource]
        if network.isUniform[usage.resource] {
          next = max(next, profile.lastExcess(above: limit, from: start, to: end))
        } else {
          time.forEachStretch(from: start, to: end) { from, to in
            next = max(next, profile.lastExcess(above: limit, from: from, to: to))
            return true
          }
        }
      }
      guard let next else { return worked }
      worked = time.worked(atMinute: next)
    }
  }

  /// The last working minute in `range` at which a task fits, or nil.
  func latestFit(
    _ task: Int, in range: ClosedRange<Int>, of network: borrowing Network
  ) -> Int? {
    let time = network.calendars[network.calendar[task]]
    var worked = range.upperBound
    while worked >= range.lowerBound {
      let start = time.startMinute(ofWorked: worked)
      let end = time.finishMinute(ofWorked: worked + network.duration[task])
      var excess = Int.max
      for usage in network.usages[task] where usage.units > 0 {
        let limit = network.capacity[usage.resource] - usage.units
        let profile = profiles[usage.resource]
        if network.isUniform[usage.resource] {
          excess = min(
            excess, profile.firstExcess(above: limit, from: start, to: end) ?? Int.max)
        } else {
          time.forEachStretch(from: start, to: end) { from, to in
            excess = min(
              excess, profile.firstExcess(above: limit, from: from, to: to) ?? Int.max)
            return excess == Int.max
          }
        }
      }
      if excess == Int.max { return worked }
      worked = time.worked(atMinute: excess) - network.duration[task]
    }
    return nil
  }

  private func max(_ left: Int?, _ right: Int?) -> Int? {
    guard let left else { return right }
    guard let right else { return left }
    return Swift.max(left, right)
  }
}
