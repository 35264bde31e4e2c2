/// Tells whether the plan in force still stands.
///
/// It does if every line is where it would be placed with all others left
/// alone: nothing is forced to move and nothing could move earlier.
enum StandingPlan {
  /// The dates in force, or nil if a line has to or could move.
  ///
  /// Plans in which a task is to be as late as possible are not told to stand.
  static func dates(
    _ network: Network, inForce: [Placement], delays: [Int]?, dataDate: PlanTime?
  ) -> Dates? {
    guard var dates = known(network, inForce), progressStands(network, dates),
      linksStand(network, dates, delays, dataDate: dataDate)
    else { return nil }
    var book = ResourceBook(network)
    for task in network.order {
      guard let start = network.bookedStart(task, dates) else { continue }
      book.book(task, from: start, dates, in: network)
    }
    let floor = Floor(network, dataDate: dataDate)
    for task in network.order
    where !network.isUnderWay(task) && network.duration[task] > 0 {
      let (worked, start, finish) = (
        dates.workedStart[task], dates.start[task], dates.finish[task]
      )
      book.book(task, from: worked, dates, in: network, sign: -1)
      let earliest = network.earliestWorked(
        task, dates, floor: floor, delay: delays?[task] ?? Int.min)
      let pieces = dates.pieces[task]
      if network.plan.tasks[task].isSplittable {
        let parts = book.pieces(
          task, from: earliest, minutes: network.duration[task], in: network)
        dates.place(task, in: parts, in: network)
      } else {
        dates.place(task, at: book.earliestFit(task, from: earliest, in: network), in: network)
      }
      guard dates.start[task] == start, dates.finish[task] == finish,
        dates.pieces[task] == pieces
      else { return nil }
      book.book(task, from: worked, dates, in: network)
    }
    dates.rollUp(network)
    return dates
  }

  /// Whether links, limits and durations alone leave every line where it is.
  private static func linksStand(
    _ network: Network, _ dates: Dates, _ delays: [Int]?, dataDate: PlanTime?
  ) -> Bool {
    let floor = Floor(network, dataDate: dataDate)
    return network.order.allSatisfy { task in
      if network.isUnderWay(task) { return true }
      if network.limits[task].isLate { return false }
      let delay = delays?[task] ?? Int.min
      guard network.duration[task] > 0 else {
        return dates.start[task] == dates.finish[task]
          && dates.start[task]
            == network.earliestMoment(task, dates, floor: floor, delay: delay)
      }
      let minutes =
        dates.pieces[task].map { $0.reduce(0) { $0 + $1.count } }
        ?? (dates.workedFinish[task] - dates.workedStart[task])
      return minutes == network.duration[task] && network.keepsToShift(task, dates)
        && dates.workedStart[task]
          >= network.earliestWorked(task, dates, floor: floor, delay: delay)
    }
  }

  /// The dates in force by place; nil if a line has none.
  private static func known(_ network: Network, _ inForce: [Placement]) -> Dates? {
    var dates = Dates(count: network.count)
    var isKnown = network.outline.holdsLines
    for placement in inForce {
      guard let place = network.index[placement.task], !network.outline.holdsLines[place] else {
        continue
      }
      dates.fix(
        place, from: placement.start.minute, to: placement.finish.minute, in: network)
      dates.take(placement.pieces, of: place, in: network)
      isKnown[place] = true
    }
    return isKnown.contains(false) ? nil : dates
  }

  /// Whether all work that has started stands where it was reported; work that
  /// may pause is always placed anew.
  private static func progressStands(_ network: Network, _ dates: Dates) -> Bool {
    let pauses = network.order.contains {
      network.plan.tasks[$0].isSplittable && network.bookedStart($0, dates) != nil
        && network.isUnderWay($0)
    }
    if pauses { return false }
    var reported = dates
    network.placeProgress(&reported)
    return reported.start == dates.start && reported.finish == dates.finish
  }
}
