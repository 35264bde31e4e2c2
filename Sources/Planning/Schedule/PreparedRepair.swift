/// A repair that is asked for again and again with other tasks placed first.
///
/// Where the plan in force has its lines, and how far they can slip, is found
/// once.
public struct PreparedRepair: Sendable {
  private let network: Network
  private let inForce: [Placement]
  private let delays: [Int]?
  private let dataDate: PlanTime?
  /// Lines that hold no other, by the start in force, then less total float,
  /// then plan order; empty for a plan that is not levelled.
  private let sorted: [Int]

  /// Prepares what ``ScheduleRepair/repair(_:inForce:dataDate:delay:first:)``
  /// does.
  ///
  /// - Throws: `unknownTask` for a name in `delay` that the plan does not know.
  public init(
    _ network: Network, inForce: [Placement], dataDate: PlanTime? = nil,
    delay: [TaskID: PlanTime] = [:]
  ) throws(PlanningError) {
    self.network = network
    self.inForce = inForce
    self.dataDate = dataDate
    delays = try ScheduleRepair.delays(network, delay)
    guard network.plan.isLevelled else {
      sorted = []
      return
    }
    let starts = PreparedRepair.starts(network, inForce)
    let floats = CriticalPath.floats(network, dataDate: dataDate)
    sorted = network.order.sorted {
      if starts[$0] != starts[$1] { return starts[$0] < starts[$1] }
      return (floats[$0], $0) < (floats[$1], $1)
    }
  }

  /// The plan in force where it stands, or all lines placed again in its order.
  public func schedule() -> Schedule {
    guard network.plan.isLevelled else {
      return Schedule(network, dates(in: network.order))
    }
    if let standing = StandingPlan.dates(
      network, inForce: inForce, delays: delays, dataDate: dataDate)
    {
      return Schedule(network, standing)
    }
    return Schedule(network, dates(in: PlacementOrder.feasible(network, ranks: ranks)))
  }

  /// All lines placed again: those that `isFirst` marks by place in the plan
  /// choose their time before all others, with those they wait for.
  public func schedule(first isFirst: [Bool]) -> Schedule {
    guard network.plan.isLevelled, isFirst.contains(true) else { return schedule() }
    var ranks = ranks
    let pulled = PlacementOrder.pulledForward(network, ranks: isFirst.map { $0 ? 0 : 1 })
    for task in network.order where pulled[task] == 0 { ranks[task] -= network.count }
    return Schedule(network, dates(in: PlacementOrder.feasible(network, ranks: ranks)))
  }

  private func dates(in order: [Int]) -> Dates {
    SerialSchedule.dates(network, order: order, delays: delays, dataDate: dataDate)
  }

  private var ranks: [Int] {
    var ranks = [Int](repeating: 0, count: network.count)
    for (rank, task) in sorted.enumerated() { ranks[task] = rank }
    return ranks
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
