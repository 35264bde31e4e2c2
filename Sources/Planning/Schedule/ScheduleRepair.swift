/// Brings the plan in force in line with a changed plan, moving little.
public enum ScheduleRepair {
  /// Places all tasks again, in the order in which the plan in force has them.
  ///
  /// The order is the start in force, then less total float, then plan order.
  /// A new task comes after those it waits for, else before those that wait for
  /// it, else last, where it takes the room that is left. Where no line has to move
  /// or could move earlier, the plan in force is returned as it is; so it is
  /// for a schedule made by `SerialSchedule` or by this if nothing changed and
  /// no task with shared people is to be as late as possible.
  ///
  /// - Parameters:
  ///   - network: The changed plan.
  ///   - inForce: When tasks run now; names no longer in the plan are ignored.
  ///   - dataDate: Work that has not started is not placed before it.
  ///   - delay: Starts that must not be earlier; of a summary, for its lines.
  ///   - first: Tasks that choose their time before all others, together with
  ///     those they wait for.
  /// - Returns: Dates for every line of the changed plan.
  /// - Throws: `unknownTask` for a name in `delay` or `first` that the plan
  ///   does not know.
  public static func repair(
    _ network: Network, inForce: [Placement], dataDate: PlanTime? = nil,
    delay: [TaskID: PlanTime] = [:], first: Set<TaskID> = []
  ) throws(PlanningError) -> Schedule {
    let delays = try delays(network, delay)
    let urgent = try places(network, first)
    guard network.plan.isLevelled else {
      return Schedule(
        network,
        SerialSchedule.dates(network, order: network.order, delays: delays, dataDate: dataDate))
    }
    if urgent.isEmpty,
      let standing = StandingPlan.dates(
        network, inForce: inForce, delays: delays, dataDate: dataDate)
    {
      return Schedule(network, standing)
    }
    let order = order(network, inForce, dataDate, urgent: urgent)
    return Schedule(
      network,
      SerialSchedule.dates(network, order: order, delays: delays, dataDate: dataDate))
  }

  static func delays(
    _ network: Network, _ delay: [TaskID: PlanTime]
  ) throws(PlanningError) -> [Int]? {
    if delay.isEmpty { return nil }
    var delays = [Int](repeating: Int.min, count: network.count)
    for (task, date) in delay {
      guard let place = network.index[task] else {
        throw .unknownTask(task, place: "the delays of a repair")
      }
      for line in network.outline.lines(under: place) {
        delays[line] = max(delays[line], date.minute)
      }
    }
    return delays
  }

  private static func places(
    _ network: Network, _ tasks: Set<TaskID>
  ) throws(PlanningError) -> [Int] {
    var places: [Int] = []
    for task in tasks {
      guard let place = network.index[task] else {
        throw .unknownTask(task, place: "the tasks to place first in a repair")
      }
      places += network.outline.lines(under: place)
    }
    return places
  }

  private static func order(
    _ network: Network, _ inForce: [Placement], _ dataDate: PlanTime?, urgent: [Int]
  ) -> [Int] {
    let starts = starts(network, inForce)
    let floats = CriticalPath.floats(network, dataDate: dataDate)
    let sorted = network.order.sorted {
      if starts[$0] != starts[$1] { return starts[$0] < starts[$1] }
      return (floats[$0], $0) < (floats[$1], $1)
    }
    var ranks = [Int](repeating: 0, count: network.count)
    for (rank, task) in sorted.enumerated() { ranks[task] = rank }
    if !urgent.isEmpty {
      var pulled = [Int](repeating: 1, count: network.count)
      for task in urgent { pulled[task] = 0 }
      pulled = PlacementOrder.pulledForward(network, ranks: pulled)
      for task in network.order where pulled[task] == 0 { ranks[task] -= network.count }
    }
    return PlacementOrder.feasible(network, ranks: ranks)
  }

  /// By place, the start in force, or that of the tasks a new one is tied to.
  private static func starts(_ network: Network, _ inForce: [Placement]) -> [Int] {
    var starts = [Int](repeating: Int.min, count: network.count)
    for placement in inForce {
      if let place = network.index[placement.task] { starts[place] = placement.start.minute }
    }
    for task in network.order where starts[task] == Int.min {
      starts[task] =
        network.predecessors[of: task].map { starts[$0.predecessor] }.max() ?? Int.min
    }
    for task in network.order.reversed() where starts[task] == Int.min {
      starts[task] = network.successors[of: task].map { starts[$0.successor] }.min() ?? Int.max
    }
    return starts
  }
}
