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
    let prepared = try PreparedRepair(
      network, inForce: inForce, dataDate: dataDate, delay: delay)
    guard !first.isEmpty else { return prepared.schedule() }
    var isFirst = [Bool](repeating: false, count: network.count)
    for place in try places(network, first) { isFirst[place] = true }
    return prepared.schedule(first: isFirst)
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
}
