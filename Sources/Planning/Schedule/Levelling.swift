/// Looks for an earlier finish of a levelled plan than its first schedule has.
public enum Levelling {
  /// The schedule by plan priority, or one that finishes earlier.
  ///
  /// The plan is searched as a ``Workload`` in slots of the plan's calendar;
  /// the order that is found is then scheduled in the real calendars, and taken
  /// only if the plan finishes earlier. So it is never later than
  /// `SerialSchedule.schedule(_:by:dataDate:)`, keeps every rule of the plan,
  /// and leaves work that has started where it is. A plan whose tasks have
  /// different priorities, or one without levelling, is left as it is: there
  /// the order is the user's.
  ///
  /// - Parameters:
  ///   - network: The plan to schedule.
  ///   - schedules: How many schedules are tried.
  ///   - seed: Makes another search; with `schedules` it determines the result.
  ///   - dataDate: Work that has not started is not placed before it.
  /// - Returns: Dates for every line.
  public static func schedule(
    _ network: Network, schedules: Int, seed: UInt64, dataDate: PlanTime? = nil
  ) -> Schedule {
    let first = SerialSchedule.schedule(network, dataDate: dataDate)
    guard network.plan.isLevelled, schedules > 0, hasOnePriority(network),
      let slots = NetworkSlots(network, first, dataDate: dataDate)
    else { return first }
    let found = ScheduleSearch.run(
      slots.workload, budget: .schedules(schedules), seed: seed, hints: [slots.hint])
    let order = slots.places.indices.sorted {
      (found.starts[$0], slots.hint[$0], $0) < (found.starts[$1], slots.hint[$1], $1)
    }.map { slots.places[$0] }
    let second = SerialSchedule.schedule(network, order: order, dataDate: dataDate)
    return second.finish < first.finish ? second : first
  }

  /// Schedules that cost about as much as reading the plan: fewer for more
  /// tasks.
  public static func usualSchedules(for network: Network) -> Int {
    max(1, min(2000, 200_000 / max(1, network.count)))
  }

  private static func hasOnePriority(_ network: Network) -> Bool {
    let tasks = network.plan.tasks
    return network.order.allSatisfy { tasks[$0].priority == tasks[network.order[0]].priority }
  }
}
