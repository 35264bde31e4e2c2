/// Schedules a plan by placing one task after the other as early as it fits.
///
/// Serial schedule generation: a task goes to the earliest time that its links,
/// its dates and, if the plan is levelled, the people left over by tasks placed
/// before it allow. Work runs without a break but for the hours that its
/// calendar does not work; work that may pause is done in every minute that all it
/// needs is free. Time grows with tasks and links, and with the
/// bookings that a task has to step over.
public enum SerialSchedule {
  /// The schedule that a rule leads to.
  ///
  /// Work that has not started is not placed before `dataDate`.
  public static func schedule(
    _ network: Network, by rule: PriorityRule = .planPriority, dataDate: PlanTime? = nil
  ) -> Schedule {
    let order =
      network.plan.isLevelled
      ? PlacementOrder.feasible(network, ranks: rule.ranks(network, dataDate: dataDate))
      : network.order
    return Schedule(network, dates(network, order: order, delays: nil, dataDate: dataDate))
  }

  /// The schedule that an order of tasks leads to; links overrule the order.
  ///
  /// `order` names tasks by their place in the plan. Those left out come last,
  /// in plan order, and repetitions are ignored. Work that has not started is
  /// not placed before `dataDate`.
  public static func schedule(
    _ network: Network, order: [Int], dataDate: PlanTime? = nil
  ) -> Schedule {
    var ranks = (0..<network.count).map { $0 + order.count }
    for (rank, place) in order.enumerated().reversed() where ranks.indices.contains(place) {
      ranks[place] = rank
    }
    let feasible = PlacementOrder.feasible(network, ranks: ranks)
    return Schedule(network, dates(network, order: feasible, delays: nil, dataDate: dataDate))
  }

  /// The dates of all lines.
  ///
  /// `order` holds every line that holds no other, after those it waits for;
  /// `delays`, by place, earliest starts beside all other limits.
  static func dates(
    _ network: Network, order: [Int], delays: [Int]?, dataDate: PlanTime?
  ) -> Dates {
    var dates = Dates(count: network.count)
    var book = ResourceBook(network)
    network.placeProgress(&dates)
    let isLevelled = network.plan.isLevelled
    if isLevelled {
      StartedWork.book(network, &dates, &book)
    }
    let floor = Floor(network, dataDate: dataDate)
    for task in order where !network.isUnderWay(task) {
      let delay = delays?[task] ?? Int.min
      guard network.duration[task] > 0 else {
        let moment = network.earliestMoment(task, dates, floor: floor, delay: delay)
        dates.place(task, atMoment: moment, in: network)
        continue
      }
      var worked = network.earliestWorked(task, dates, floor: floor, delay: delay)
      guard isLevelled, !network.usages.range(of: task).isEmpty else {
        dates.place(task, at: worked, in: network)
        continue
      }
      if network.plan.tasks[task].isSplittable {
        let parts = book.pieces(
          task, from: worked, minutes: network.duration[task], in: network)
        dates.place(task, in: parts, in: network)
        book.book(task, from: dates.workedStart[task], dates, in: network)
        continue
      }
      worked = book.earliestFit(task, from: worked, in: network)
      dates.place(task, at: worked, in: network)
      book.book(task, from: worked, dates, in: network)
    }
    LateShift.run(network, order: order, &dates, &book)
    dates.rollUp(network)
    return dates
  }
}
