/// Splits the work beside the critical chain into chains that feed it.
enum FeedingChains {
  struct Chain {
    /// First to last.
    var tasks: [Int]
    /// The critical task it feeds; nil where it runs to the end of the project.
    var joins: Int?
    /// The start of that task, or the end of the critical chain.
    var anchor: Int
  }

  /// The chains in the order of their anchors, then of the id of their last task.
  ///
  /// Every task beside the chain that feeds it, or feeds nothing, ends a chain.
  /// The longest goes first and takes, step by step back, the predecessor with
  /// the longest way behind it.
  static func find(_ network: ChainNetwork, starts: [Int], critical: [Int]) -> [Chain] {
    let isCritical = Set(critical)
    var behind = network.duration
    for task in network.order where !isCritical.contains(task) {
      let before = network.predecessors[task].filter { !isCritical.contains($0) }
      behind[task] += before.map { behind[$0] }.max() ?? 0
    }
    let tails = network.order.filter { task in
      !isCritical.contains(task)
        && (network.successors[task].isEmpty
          || network.successors[task].contains { isCritical.contains($0) })
    }.sorted { (-behind[$0], network.id($0)) < (-behind[$1], network.id($1)) }
    let end = critical.map { starts[$0] + network.duration[$0] }.max() ?? 0
    var assigned = isCritical
    var chains: [Chain] = []
    for tail in tails where !assigned.contains(tail) {
      var tasks: [Int] = []
      var next: Int? = tail
      while let task = next {
        tasks.append(task)
        assigned.insert(task)
        next = network.predecessors[task].filter { !assigned.contains($0) }.max {
          (behind[$0], network.id($0)) < (behind[$1], network.id($1))
        }
      }
      let joins = network.successors[tail].filter { isCritical.contains($0) }.min {
        (starts[$0], $0) < (starts[$1], $1)
      }
      chains.append(
        Chain(tasks: tasks.reversed(), joins: joins, anchor: joins.map { starts[$0] } ?? end))
    }
    return chains.sorted {
      ($0.anchor, network.id($0.tasks[$0.tasks.count - 1]))
        < ($1.anchor, network.id($1.tasks[$1.tasks.count - 1]))
    }
  }

  /// Where tasks that are no end of a chain feed the critical chain, too.
  ///
  /// Each is told as a chain of all the work that must be done before, in the
  /// order of starts; in the order of what is fed, then of ids.
  static func branches(
    _ network: ChainNetwork, starts: [Int], critical: [Int], beside chains: [Chain]
  ) -> [Chain] {
    let isCritical = Set(critical)
    var branches: [Chain] = []
    for task in network.order where !isCritical.contains(task) {
      for fed in Set(network.successors[task]).intersection(isCritical) {
        let isKnown = chains.contains { $0.tasks.last == task && $0.joins == fed }
        if isKnown { continue }
        var behind: Set<Int> = [task]
        var queue = [task]
        while let next = queue.popLast() {
          for before in network.predecessors[next] where !isCritical.contains(before) {
            if behind.insert(before).inserted { queue.append(before) }
          }
        }
        branches.append(
          Chain(
            tasks: behind.sorted { (starts[$0], $0) < (starts[$1], $1) }, joins: fed,
            anchor: starts[fed]))
      }
    }
    return branches.sorted {
      ($0.anchor, network.id($0.tasks[$0.tasks.count - 1]))
        < ($1.anchor, network.id($1.tasks[$1.tasks.count - 1]))
    }
  }

  /// The places of the chains, each before those that its tasks feed.
  static func feedersFirst(_ chains: [Chain], _ network: ChainNetwork) -> [Int] {
    func feeds(_ first: Int, _ second: Int) -> Bool {
      let tasks = Set(chains[second].tasks)
      return chains[first].tasks.contains { task in
        network.successors[task].contains { tasks.contains($0) }
      }
    }
    var left = Array(chains.indices)
    var order: [Int] = []
    while !left.isEmpty {
      let next =
        left.firstIndex { chain in left.allSatisfy { $0 == chain || !feeds($0, chain) } } ?? 0
      order.append(left.remove(at: next))
    }
    return order
  }
}
