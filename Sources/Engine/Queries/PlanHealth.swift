import ChangeControl
public import Planning
public import Projections

/// Whether the plan in force of a project can be believed.
public struct PlanHealth: Query {
  public var project: ProjectID

  public init(project: ProjectID) {
    self.project = project
  }

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> HealthView {
    let state = try PlanInForce(project: project).answer(from: reader)
    let network = try EngineError.deciding { () throws(Refusal) in
      try PlannedState(inForce: state).network
    }
    let target =
      state.buffers.first { $0.reserve.specification.kind == .project }?.reserve.end
      ?? state.baseline.map(\.finish).max() ?? state.plan.start
    return HealthView(
      state: state, target: target,
      findings: ScheduleHealth.examine(
        ScheduleHealth.Subject(
          network: network, placements: state.placements, baseline: state.baseline,
          dataDate: state.dataDate, target: target)))
  }
}
