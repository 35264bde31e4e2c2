/// The links that hold tasks where they are.
enum DrivingLinks {
  /// The links into a task that leave it no earlier start than it has.
  static func into(_ task: Int, _ network: Network, _ dates: Dates) -> [CompiledLink] {
    if network.isUnderWay(task) { return [] }
    return network.predecessors[of: task].filter {
      network.startKeepingToShift(task, notBefore: network.startBound($0, dates))
        >= dates.workedStart[task]
    }
  }

  /// By place: whether a path of driving links leads to a task that ends last.
  static func reaching(_ end: Int, _ network: Network, _ dates: Dates) -> [Bool] {
    var isDriving = [Bool](repeating: false, count: network.count)
    for task in network.order where dates.finish[task] == end { isDriving[task] = true }
    for task in network.order.reversed() where isDriving[task] {
      for link in into(task, network, dates) { isDriving[link.predecessor] = true }
    }
    return isDriving
  }
}
