public import Planning

/// A plan with dates, and how far each line can slip before the end moves.
public struct PlannedState: Sendable {
  public let network: Network
  public let placements: [TaskID: Placement]
  public let finish: PlanTime
  /// Total float of each line in working minutes, against the end of all work
  /// as placed; people that make a line wait do not count.
  public let floats: [TaskID: Int]

  /// The plan in force.
  ///
  /// - Throws: `Refusal` for a plan that cannot be scheduled.
  public init(inForce state: PlanState) throws(Refusal) {
    let plan = state.plan
    let network = try Refusal.planning { () throws(PlanningError) in try Network(plan) }
    self.init(network: network, placements: state.placements)
  }

  init(network: Network, placements list: [Placement]) {
    self.network = network
    placements = Dictionary(list.map { ($0.task, $0) }) { first, _ in first }
    let finish = list.map(\.finish).max() ?? network.plan.start
    self.finish = finish
    let path = CriticalPath(network, finishingBy: finish)
    var floats: [TaskID: Int] = [:]
    for line in path.lines {
      guard let placed = placements[line.task], let time = network.workTime(of: line.task) else {
        continue
      }
      floats[line.task] = time.minutes(from: placed.finish, to: line.lateFinish)
    }
    self.floats = floats
  }
}
