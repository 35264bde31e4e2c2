public import Planning

extension PlanState {
  /// Floats and drivers of the plan as it is placed.
  ///
  /// - Throws: `Refusal` for a plan that cannot be scheduled.
  public func criticalPath() throws(Refusal) -> CriticalPath {
    let plan = plan
    let network = try Refusal.planning { () throws(PlanningError) in try Network(plan) }
    return CriticalPath(network, placed: placements)
  }
}
