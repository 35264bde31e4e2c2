import Planning

extension Evaluator {
  /// Lines whose work edits add, alter or put elsewhere, in plan order.
  static func touched(by edits: [PlanEdit], in edited: Plan, _ removed: [PlanTask]) -> [TaskID] {
    var touched: Set<TaskID> = []
    for edit in edits { touched.formUnion(edit.touchedTasks(in: edited)) }
    return (edited.tasks + removed).map(\.id).filter { touched.contains($0) }
  }
}

extension PlanEdit {
  /// The lines that the edit touches, in the plan with the edit made.
  func touchedTasks(in plan: Plan) -> [TaskID] {
    switch self {
    case .addTask(let task): [task.id]
    case .removeTask(let task), .setDuration(let task, _, _), .setConstraint(let task, _),
      .assign(let task, _), .unassign(let task, _), .allow(let task, _, _):
      [task]
    case .addLink(let link): [link.successor]
    case .removeLink(_, let successor): [successor]
    case .setCapacity(let resource, _):
      plan.unstarted { task in task.assignments.contains { $0.resource == resource } }
    case .addException(let calendar, _):
      plan.unstarted { ($0.calendar ?? plan.calendar) == calendar }
    case .setPromise, .setDeadline: []
    }
  }
}

extension Plan {
  fileprivate func unstarted(_ isMeant: (PlanTask) -> Bool) -> [TaskID] {
    tasks.filter { $0.kind == .work && $0.progress == .notStarted && isMeant($0) }.map(\.id)
  }
}
