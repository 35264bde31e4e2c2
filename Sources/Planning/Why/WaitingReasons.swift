/// What keeps people from work that nobody else holds them from: reserves of
/// theirs, and their limits per day and week.
struct WaitingReasons {
  private let network: Network
  private let dates: Dates

  init(_ network: Network, _ dates: Dates) {
    self.network = network
    self.dates = dates
  }

  /// Why a line that is not under way could not begin a working minute earlier.
  func reasons(_ place: Int) -> [DateReason] {
    let shifts = waitsForShift(place) ? [DateReason.shift] : []
    guard network.plan.isLevelled, network.duration[place] > 0 else { return shifts }
    return shifts + reserves(place) + limits(place)
  }

  /// Whether the work would not be done within one shift if begun earlier.
  private func waitsForShift(_ place: Int) -> Bool {
    let start = dates.workedStart[place]
    return network.startKeepingToShift(place, notBefore: start - 1) == start
  }

  /// Reserves that leave too little of a resource in the minute before.
  private func reserves(_ place: Int) -> [DateReason] {
    guard !network.plan.reserves.isEmpty, !network.plan.tasks[place].drawsReserve else { return [] }
    let time = network.calendars[network.calendar[place]]
    let minute = time.startMinute(ofWorked: dates.workedStart[place] - 1)
    return network.usages[of: place].flatMap { usage -> [DateReason] in
      let resource = network.plan.resources[usage.resource]
      let holding = network.plan.reserves.filter {
        $0.resource == resource.id && $0.from.minute <= minute && minute < $0.until.minute
      }
      let taken = network.order.reduce(usage.units) { sum, other in
        guard other != place, !network.plan.tasks[other].drawsReserve,
          let start = network.bookedStart(other, dates),
          let use = network.usages[of: other].first(where: { $0.resource == usage.resource })
        else { return sum }
        let theirs = network.calendars[network.calendar[other]]
        let worked = theirs.worked(atMinute: minute)
        let isBusy =
          theirs.startMinute(ofWorked: worked) == minute
          && dates.isWorked(other, at: worked, from: start)
        return isBusy ? sum + use.units : sum
      }
      let kept = holding.reduce(0) { $0 + $1.units }
      return taken + kept > resource.capacity ? holding.map { .reserve($0.id) } : []
    }
  }

  /// The limit that a start one minute earlier would break.
  private func limits(_ place: Int) -> [DateReason] {
    guard network.isLimited[place] else { return [] }
    var book = LimitBook(network)
    for other in network.order where other != place && network.isLimited[other] {
      guard let start = network.bookedStart(other, dates) else { continue }
      let parts = dates.pieces[other] ?? [start..<max(start, dates.workedFinish[other])]
      for usage in network.usages[of: other] {
        book.take(usage, parts, network.calendars[network.calendar[other]], sign: 1)
      }
    }
    let earlier = dates.workedStart[place] - 1
    let length = network.plan.tasks[place].isSplittable ? 1 : network.duration[place]
    let breach = book.breach(
      of: network.usages[of: place], earlier..<earlier + length,
      network.calendars[network.calendar[place]])
    return breach.map { [.limit(network.plan.resources[$0.resource].id, $0.limit)] } ?? []
  }
}
