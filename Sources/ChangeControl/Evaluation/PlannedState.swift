public import Planning

/// A plan with dates, and how far each line can slip before the end moves.
public struct PlannedState: Sendable {
  public let network: Network
  public let placements: [TaskID: Placement]
  public let finish: PlanTime
  /// Working minutes each line can slip before the end of all work as placed
  /// moves; people that make a line wait do not count.
  public let floats: [TaskID: Int]
  /// What is booked of resources beyond their capacity.
  let overloads: [Overload]

  /// Whether a line can slip no minute before the end of all work moves.
  func isCritical(_ task: TaskID) -> Bool { floats[task].map { $0 <= 0 } ?? false }

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
    let path = CriticalPath(network, placed: list)
    finish = path.finish
    overloads = Overload.all(network, list)
    floats = Dictionary(path.lines.map { ($0.task, $0.totalFloat) }) { first, _ in first }
  }
}
