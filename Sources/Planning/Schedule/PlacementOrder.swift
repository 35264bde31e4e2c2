/// The order in which tasks are given their dates, one after the other.
enum PlacementOrder {
  /// Makes an order that puts every task after those it waits for.
  ///
  /// Tasks keep the order of their `ranks`, given by place, wherever links
  /// allow it: the smallest first, and the lowest place on ties.
  static func feasible(_ network: borrowing Network, ranks: [Int]) -> [Int] {
    let sorted = network.order.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    var position = [Int](repeating: 0, count: network.count)
    for (index, task) in sorted.enumerated() { position[task] = index }
    if network.predecessors.links.allSatisfy({
      position[$0.predecessor] < position[$0.successor]
    }) {
      return sorted
    }
    var waiting = (0..<network.count).map { network.predecessors.range(of: $0).count }
    var ready = PlaceHeap()
    for task in sorted where waiting[task] == 0 { ready.push(position[task]) }
    var order: [Int] = []
    order.reserveCapacity(sorted.count)
    while let next = ready.pop() {
      order.append(sorted[next])
      for link in network.successors[of: sorted[next]] {
        waiting[link.successor] -= 1
        if waiting[link.successor] == 0 { ready.push(position[link.successor]) }
      }
    }
    return order
  }

  /// Ranks with every predecessor of a task ranked no later than the task.
  static func pulledForward(_ network: borrowing Network, ranks: [Int]) -> [Int] {
    var ranks = ranks
    for task in network.order.reversed() {
      for link in network.predecessors[of: task] {
        ranks[link.predecessor] = min(ranks[link.predecessor], ranks[task])
      }
    }
    return ranks
  }
}
