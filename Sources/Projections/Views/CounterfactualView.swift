public import ChangeControl
public import Planning

/// A plan beside what it would be without some changes.
public struct CounterfactualView: Sendable, Equatable {
  public var project: ProjectID
  public var without: [ChangeID]
  public var real: Counterfactual
  public var instead: Counterfactual

  public init(
    project: ProjectID, without: [ChangeID], real: Counterfactual, instead: Counterfactual
  ) {
    self.project = project
    self.without = without
    self.real = real
    self.instead = instead
  }

  /// Promised lines that both plans have, with their finishes, in plan order.
  public var promises: [(task: PlanTask, real: PlanTime, instead: PlanTime)] {
    let other = Dictionary(instead.state.placements.map { ($0.task, $0.finish) }) { first, _ in
      first
    }
    let mine = Dictionary(real.state.placements.map { ($0.task, $0.finish) }) { first, _ in first }
    return real.state.plan.tasks.compactMap { task in
      guard task.promise != nil, let real = mine[task.id], let instead = other[task.id] else {
        return nil
      }
      return (task, real, instead)
    }
  }
}
