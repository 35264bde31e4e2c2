/// Which task is placed first when several are ready.
public enum PriorityRule: Sendable, Equatable, CaseIterable {
  /// Larger priority of the plan, then less total float, then plan order.
  case planPriority
  /// Earlier latest start, then plan order.
  case lateStart
  /// Less total float, then plan order.
  case totalFloat
  /// Plan order.
  case outline

  /// By place in the plan: the smaller goes first.
  func ranks(_ network: Network, dataDate: PlanTime?) -> [Int] {
    let tasks = network.plan.tasks
    switch self {
    case .outline:
      return Array(tasks.indices)
    case .lateStart:
      return CriticalPath(network, dataDate: dataDate).lines.map(\.lateStart.minute)
    case .totalFloat:
      return CriticalPath(network, dataDate: dataDate).lines.map(\.totalFloat)
    case .planPriority:
      let lines = CriticalPath(network, dataDate: dataDate).lines
      let order = tasks.indices.sorted {
        (-tasks[$0].priority, lines[$0].totalFloat, $0)
          < (-tasks[$1].priority, lines[$1].totalFloat, $1)
      }
      var ranks = [Int](repeating: 0, count: tasks.count)
      for (rank, place) in order.enumerated() { ranks[place] = rank }
      return ranks
    }
  }
}
