/// The shortest schedule found in which everything starts as late as it can.
///
/// Serial generation from the end: of the tasks whose successors stand, the one
/// on the longest path goes to the latest time at which its resources are
/// free. The end is moved out unit by unit until all tasks start at 0 or later.
enum LateSchedule {
  /// The start of each task.
  ///
  /// - Throws: `noRoom` for tasks that fit into no horizon.
  static func starts(_ network: ChainNetwork) throws(PlanningError) -> [Int] {
    let shortest = network.pathThrough.max() ?? 0
    let outages = network.project.resources.flatMap { $0.outages.map(\.units.upperBound) }
    let longest = network.duration.reduce(0, +) + max(0, outages.max() ?? 0)
    var stuck: [Int] = []
    for horizon in shortest...max(shortest, longest) {
      switch starts(network, horizon: horizon) {
      case .success(let starts): return starts
      case .failure(let failure): stuck = [failure.task]
      }
    }
    throw .noRoom(stuck.map { network.id($0) })
  }

  private struct Stuck: Error {
    var task: Int
  }

  private static func starts(_ network: ChainNetwork, horizon: Int) -> Result<[Int], Stuck> {
    var starts = [Int](repeating: 0, count: network.count)
    var waiting = network.successors.map(\.count)
    var latest = [Int](repeating: horizon, count: network.count)
    var ready = Set(network.order.filter { waiting[$0] == 0 })
    var load = ChainLoad(network, horizon: horizon)
    while let task = ready.max(by: { rank($0, network) < rank($1, network) }) {
      ready.remove(task)
      var start = latest[task] - network.duration[task]
      while start >= 0, !load.fits(task, at: start) { start -= 1 }
      guard start >= 0 else { return .failure(Stuck(task: task)) }
      starts[task] = start
      load.add(task, at: start)
      for before in network.predecessors[task] {
        latest[before] = min(latest[before], start)
        waiting[before] -= 1
        if waiting[before] == 0 { ready.insert(before) }
      }
    }
    return .success(starts)
  }

  private static func rank(_ task: Int, _ network: ChainNetwork) -> (Int, Int) {
    (network.pathThrough[task], -task)
  }
}
