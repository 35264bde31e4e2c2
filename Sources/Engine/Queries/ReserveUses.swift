import ChangeControl
public import Planning

/// What the plan in force takes out of the reserves of its resources.
public struct ReserveUses: Query {
  public var project: ProjectID

  public init(project: ProjectID) {
    self.project = project
  }

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [ReserveUse] {
    let state = try PlanInForce(project: project).answer(from: reader)
    guard !state.plan.reserves.isEmpty else { return [] }
    do {
      return ReserveUse.all(try PlannedState(inForce: state).network, state.placements)
    } catch {
      throw .refused(error)
    }
  }
}
