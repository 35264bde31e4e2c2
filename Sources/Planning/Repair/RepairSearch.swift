/// Looks for an order of the plan in force that costs less than the plain one.
///
/// The plan is searched in slots with ``WorkloadRepair``; the order that is found
/// is scheduled in the real calendars. Whether that is better is for the caller
/// to say, who knows the promises and buffers to the minute.
public enum RepairSearch {
  /// A date that should be kept.
  public struct Limit: Sendable, Equatable {
    public var task: TaskID
    /// The latest finish.
    public var finish: PlanTime

    public init(_ task: TaskID, finish: PlanTime) {
      self.task = task
      self.finish = finish
    }
  }

  /// What is searched for; the first counts most.
  public struct Goal: Sendable, Equatable {
    /// Finishes that should not be exceeded; how many are, counts.
    public var promises: [Limit]
    /// Finishes with a buffer behind them; by how much they are exceeded, counts.
    public var buffers: [Limit]
    /// What a minute of deviation from the start in force counts; 1 where left
    /// out.
    public var weights: [TaskID: Int]

    public init(promises: [Limit], buffers: [Limit], weights: [TaskID: Int] = [:]) {
      self.promises = promises
      self.buffers = buffers
      self.weights = weights
    }
  }

  /// The schedule that the best of so many orders leads to.
  ///
  /// The same arguments give the same schedule. No task that has started moves.
  ///
  /// - Parameters:
  ///   - network: The changed plan.
  ///   - plain: What `ScheduleRepair` made of it.
  ///   - inForce: When tasks run now.
  ///   - delay: Starts that must not be earlier; of a summary, for its lines.
  ///   - goal: What is searched for.
  ///   - lists: How many orders are tried.
  ///   - seed: Makes another search.
  /// - Returns: Nil for a plan that is not levelled, one in which nothing is
  ///   left to place, and one whose figures are too large to be searched.
  /// - Throws: `unknownTask` for a name in `delay` that the plan does not know.
  public static func schedule(
    _ network: Network, plain: Schedule, inForce: [Placement], delay: [TaskID: PlanTime],
    goal: Goal, lists: Int, seed: UInt64
  ) throws(PlanningError) -> Schedule? {
    let delays = try ScheduleRepair.delays(network, delay)
    guard network.plan.isLevelled, lists > 0,
      let slots = NetworkSlots(network, plain, dataDate: nil, delays: delays),
      var repair = try? WorkloadRepair(
        slots.workload, repairGoal(network, slots, inForce, goal), seed: seed)
    else { return nil }
    let found = repair.run(lists: lists)
    let order = slots.places.indices.sorted {
      (found.starts[$0], slots.hint[$0], $0) < (found.starts[$1], slots.hint[$1], $1)
    }.map { slots.places[$0] }
    var ranks = [Int](repeating: 0, count: network.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    return Schedule(
      network,
      SerialSchedule.dates(
        network, order: PlacementOrder.feasible(network, ranks: ranks), delays: delays,
        dataDate: nil))
  }

  /// Orders that take about as long to try as reading the plan: fewer for more
  /// tasks.
  public static func usualLists(for network: Network) -> Int {
    max(1, min(2000, 200_000 / max(1, network.count)))
  }

  private static func repairGoal(
    _ network: Network, _ slots: NetworkSlots, _ inForce: [Placement], _ goal: Goal
  ) -> RepairGoal {
    var activities = [Int?](repeating: nil, count: network.count)
    for (index, place) in slots.places.enumerated() { activities[place] = index }
    func activity(of task: TaskID) -> Int? { network.index[task].flatMap { activities[$0] } }
    func limits(_ limits: [Limit]) -> [RepairGoal.Limit] {
      limits.compactMap { limit in
        activity(of: limit.task).map { RepairGoal.Limit($0, finish: slots.slot(of: limit.finish)) }
      }
    }
    var starts = [Int?](repeating: nil, count: slots.places.count)
    for placement in inForce {
      if let index = activity(of: placement.task) {
        starts[index] = slots.slot(of: placement.start)
      }
    }
    return RepairGoal(
      starts: starts, promises: limits(goal.promises), buffers: limits(goal.buffers),
      weights: slots.places.map { goal.weights[network.plan.tasks[$0].id] ?? 1 },
      mayWait: false)
  }
}
