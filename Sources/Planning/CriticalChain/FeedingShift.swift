/// Moves a feeding chain earlier to make room for its buffer.
struct FeedingShift {
  let network: ChainNetwork
  let critical: Set<Int>
  private(set) var starts: [Int]
  private let horizon: Int

  init(_ network: ChainNetwork, critical: [Int], starts: [Int]) {
    self.network = network
    self.critical = Set(critical)
    self.starts = starts
    horizon = zip(starts, network.duration).reduce(0) { max($0, $1.0 + $1.1) }
  }

  /// Moves a chain as a whole by up to `units`, as far as everything allows.
  ///
  /// Predecessors beside the critical chain give way; the critical chain, time
  /// 0, outages and the capacity of resources do not.
  mutating func move(_ tasks: [Int], earlierBy units: Int) {
    for shift in stride(from: units, to: 0, by: -1) {
      if let moved = attempt(tasks, earlierBy: shift) {
        starts = moved
        return
      }
    }
  }

  private func attempt(_ tasks: [Int], earlierBy shift: Int) -> [Int]? {
    var moved = starts
    for task in tasks { moved[task] -= shift }
    var queue = tasks
    while let task = queue.popLast() {
      for before in network.predecessors[task] {
        var start = moved[task] - network.duration[before]
        guard moved[before] > start else { continue }
        if critical.contains(before) { return nil }
        while start >= 0, !network.isOpen(before, at: start) { start -= 1 }
        moved[before] = start
        queue.append(before)
      }
    }
    var load = ChainLoad(network, horizon: horizon)
    for task in network.order {
      guard load.fits(task, at: moved[task]) else { return nil }
      load.add(task, at: moved[task])
    }
    return moved
  }
}
