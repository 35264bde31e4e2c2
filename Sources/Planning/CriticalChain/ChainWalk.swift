/// Finds the chain of tasks that sets the length of a schedule.
struct ChainWalk {
  let network: ChainNetwork
  let starts: [Int]
  private var reach: [Int: Int] = [:]

  init(_ network: ChainNetwork, starts: [Int]) {
    self.network = network
    self.starts = starts
  }

  /// The critical chain, first to last.
  ///
  /// From the task that ends last it goes back, over links and over resources
  /// handed on, to the task from which the earliest start can be reached; a
  /// link before a resource, then the lower id.
  mutating func criticalChain() -> [Int] {
    guard
      var current = network.order.max(by: { (finish($0), id($1)) < (finish($1), id($0)) })
    else { return [] }
    var chain = [current]
    while let next = best(before: current) {
      chain.append(next)
      current = next
    }
    return chain.reversed()
  }

  private func id(_ task: Int) -> TaskID { network.id(task) }

  private func finish(_ task: Int) -> Int { starts[task] + network.duration[task] }

  private mutating func best(before task: Int) -> Int? {
    var best: (reach: Int, isShared: Int, task: Int)?
    for other in candidates(before: task) {
      let isShared = network.predecessors[task].contains(other) ? 0 : 1
      let found = (reach: earliest(from: other), isShared: isShared, task: other)
      guard let known = best else {
        best = found
        continue
      }
      if (found.reach, found.isShared, id(other)) < (known.reach, known.isShared, id(known.task)) {
        best = found
      }
    }
    return best?.task
  }

  /// The earliest start to which a walk back from a task can lead.
  private mutating func earliest(from task: Int) -> Int {
    if let known = reach[task] { return known }
    var earliest = starts[task]
    for other in candidates(before: task) { earliest = min(earliest, self.earliest(from: other)) }
    reach[task] = earliest
    return earliest
  }

  /// Predecessors and sharers of a resource that end where a task begins.
  ///
  /// A gap does not part them if outages alone fill it.
  private func candidates(before task: Int) -> [Int] {
    network.order.filter { other in
      starts[other] < starts[task] && finish(other) <= starts[task]
        && (network.predecessors[task].contains(other)
          || network.needs[other].contains { network.needs[task].contains($0) })
        && (finish(other)..<starts[task]).allSatisfy { !network.isOpen(task, at: $0) }
    }
  }
}
