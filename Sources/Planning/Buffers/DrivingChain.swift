/// The tasks that hold a task where it is, one behind the other.
enum DrivingChain {
  /// The chain that ends with a task, first to last.
  ///
  /// From each task the walk goes to the predecessor whose link leaves it no
  /// earlier start, else to the task that freed a person for it; the lowest
  /// place in the plan on ties. Work that has started ends the walk, and so
  /// does the first task that `includes` refuses.
  static func ending(
    at task: Int, _ network: Network, _ dates: Dates, includes: (Int) -> Bool
  ) -> [Int] {
    var chain = [task]
    var seen: Set<Int> = [task]
    var current = task
    while let before = driver(of: current, network, dates), includes(before),
      seen.insert(before).inserted
    {
      chain.append(before)
      current = before
    }
    return chain.reversed()
  }

  private static func driver(of task: Int, _ network: Network, _ dates: Dates) -> Int? {
    let linked = DrivingLinks.into(task, network, dates).map(\.predecessor)
    return linked.min() ?? HandedOn.to(task, network, dates).map(\.task).min()
  }
}
