/// Schedules a plan by placing one task after the other as early as it fits.
///
/// Serial schedule generation: a task goes to the earliest time that its links,
/// its dates and, if the plan is levelled, the people left over by tasks placed
/// before it allow. Work runs without a break but for the hours that its
/// calendar does not work. Time grows with tasks and links, and with the
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
    return Schedule(network, dates(network, order: order, floors: nil, dataDate: dataDate))
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
    return Schedule(network, dates(network, order: feasible, floors: nil, dataDate: dataDate))
  }

  /// The dates of all lines.
  ///
  /// `order` holds every line that holds no other, after those it waits for;
  /// `floors`, by place, earliest starts beside all other limits.
  static func dates(
    _ network: Network, order: [Int], floors: [Int]?, dataDate: PlanTime?
  ) -> Dates {
    var dates = Dates(count: network.count)
    var book = ResourceBook(network)
    network.placeProgress(&dates)
    let isLevelled = network.plan.isLevelled
    if isLevelled { bookProgress(network, dates, &book) }
    let planFloor = max(network.plan.start.minute, dataDate?.minute ?? Int.min)
    for task in order where !network.isUnderWay(task) {
      let floor = max(planFloor, floors?[task] ?? Int.min)
      guard network.duration[task] > 0 else {
        dates.place(
          task, atMoment: network.earliestMoment(task, dates, floor: floor), in: network)
        continue
      }
      var worked = network.earliestWorked(task, dates, floor: floor)
      guard isLevelled, !network.usages[task].isEmpty else {
        dates.place(task, at: worked, in: network)
        continue
      }
      worked = book.earliestFit(task, from: worked, in: network)
      dates.place(task, at: worked, in: network)
      book.book(task, from: dates.start[task], to: dates.finish[task], in: network)
    }
    LateShift.run(network, order: order, &dates, &book)
    dates.rollUp(network)
    return dates
  }

  /// Books the remaining work of everything that has started.
  private static func bookProgress(
    _ network: Network, _ dates: Dates, _ book: inout ResourceBook
  ) {
    for task in network.order {
      switch network.plan.tasks[task].progress {
      case .notStarted, .finished: break
      case .started(_, _, let asOf):
        let start = network.calendars[network.calendar[task]].nextWorking(at: asOf).minute
        book.book(task, from: start, to: dates.finish[task], in: network)
      }
    }
  }
}
