import Planning

extension Evaluator {
  /// Lines whose work the request adds, alters or puts elsewhere, in plan order.
  var touched: [TaskID] {
    var touched: Set<TaskID> = []
    for edit in question.request.edits + extra { touched.formUnion(edit.touchedTasks(in: edited)) }
    let removed = question.state.plan.tasks.filter { edited.task($0.id) == nil }
    return (edited.tasks + removed).map(\.id).filter { touched.contains($0) }
  }
}

extension PlanEdit {
  /// The lines that the edit touches, in the plan with the edit made.
  func touchedTasks(in plan: Plan) -> [TaskID] {
    switch self {
    case .addTask(let task): [task.id]
    case .removeTask(let task), .setDuration(let task, _, _), .setConstraint(let task, _),
      .assign(let task, _), .unassign(let task, _):
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
