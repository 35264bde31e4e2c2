public import ChangeControl
public import Planning
public import Projections

/// The plan with floats, buffers and, if asked for, one change before and after.
public struct PlanOnPaper: Query {
  public var project: ProjectID
  public var change: ChangeID?
  /// Which option of the change; the approved or else the recommended one if nil.
  public var option: OptionKind?

  public init(project: ProjectID, change: ChangeID? = nil, option: OptionKind? = nil) {
    self.project = project
    self.change = change
    self.option = option
  }

  /// - Throws: `EngineError.refused` for an unknown project or change, and for
  ///   a change that has not been evaluated.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> PlanView {
    let state = try PlanInForce(project: project).answer(from: reader)
    let path = try EngineError.deciding { () throws(Refusal) in try state.criticalPath() }
    let placed = Dictionary(state.placements.map { ($0.task, $0) }) { first, _ in first }
    let original = Dictionary(state.baseline.map { ($0.task, $0) }) { first, _ in first }
    var depths: [TaskID: Int] = [:]
    var lines: [PlanView.Line] = []
    for (task, found) in zip(state.plan.tasks, path.lines) {
      let depth = task.parent.map { (depths[$0] ?? -1) + 1 } ?? 0
      depths[task.id] = depth
      guard let placement = placed[task.id] else { continue }
      lines.append(
        PlanView.Line(
          task: task, depth: depth, placement: placement,
          baseline: original[task.id] ?? placement, totalFloat: found.totalFloat,
          freeFloat: found.freeFloat, isCritical: found.isCritical, isDriving: found.isDriving))
    }
    return PlanView(
      state: state, lines: lines,
      buffers: try BufferBudgets(project: project).answer(from: reader),
      comparison: try comparison(with: state, from: reader))
  }

  private func comparison<Reader: LedgerReader & ~Copyable>(
    with state: PlanState, from reader: borrowing Reader
  ) throws(EngineError) -> PlanComparison? {
    guard let change else { return nil }
    let file = try ChangeInFull(change: change).answer(from: reader)
    guard let evaluation = file.evaluation?.evaluation else { throw .refused(.notEvaluated) }
    guard let option = evaluation.option(option ?? file.choice ?? evaluation.recommendation.option)
    else { throw .refused(.notEvaluated) }
    var names: [TaskID: String] = [:]
    for edit in file.request.edits {
      if case .addTask(let task) = edit { names[task.id] = task.name }
    }
    let isCarriedOut: Bool
    switch file.stage {
    case .rescheduled: isCarriedOut = option.kind == file.choice
    case .submitted, .evaluated, .approved, .rejected, .deferred, .withdrawn:
      isCarriedOut = false
    }
    return PlanComparison(
      change: change, title: file.request.title, option: option, names: names,
      isCarriedOut: isCarriedOut,
      isStale: file.stage.isOpen && file.isStale(planRevision: state.revision))
  }
}

extension ChangeFile {
  /// The option that the board chose, if it chose one that moves the plan.
  fileprivate var choice: OptionKind? {
    switch stage {
    case .approved(let decision), .rescheduled(let decision, _):
      if case .approve(let option) = decision.choice { option } else { nil }
    case .submitted, .evaluated, .rejected, .deferred, .withdrawn:
      nil
    }
  }
}
