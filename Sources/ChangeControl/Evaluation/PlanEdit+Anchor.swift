import Planning

extension PlanEdit {
  /// What an edit is about; edits about the same are made together.
  enum Anchor: Hashable {
    case task(TaskID)
    case resource(ResourceID)
    case calendar(CalendarID)
  }

  /// What the edit is about in a request that adds these lines.
  func anchor(added: Set<TaskID>) -> Anchor {
    switch self {
    case .addTask(let task): .task(task.id)
    case .removeTask(let task), .setDuration(let task, _, _), .setConstraint(let task, _),
      .setPromise(let task, _), .setDeadline(let task, _), .assign(let task, _),
      .unassign(let task, _), .allow(let task, _, _):
      .task(task)
    case .addLink(let link):
      !added.contains(link.successor) && added.contains(link.predecessor)
        ? .task(link.predecessor) : .task(link.successor)
    case .removeLink(_, let successor): .task(successor)
    case .setCapacity(let resource, _): .resource(resource)
    case .addException(let calendar, _): .calendar(calendar)
    }
  }

  /// Lines that the edit makes need others which the request adds too.
  func needs(added: Set<TaskID>) -> [(task: TaskID, needed: TaskID)] {
    switch self {
    case .addTask(let task):
      [task.parent, task.span?.from, task.span?.to].compactMap { $0 }
        .filter { added.contains($0) }.map { (task.id, $0) }
    case .addLink(let link):
      added.contains(link.predecessor) && added.contains(link.successor)
        ? [(link.successor, link.predecessor)] : []
    case .removeTask, .setDuration, .setConstraint, .setPromise, .setDeadline, .assign, .unassign,
      .removeLink, .allow, .setCapacity, .addException:
      []
    }
  }

  /// The line that the edit adds; nil for every other edit.
  var addedTask: PlanTask? {
    if case .addTask(let task) = self { task } else { nil }
  }
}
