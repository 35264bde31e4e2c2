import Planning
import Wording

extension [PlanEdit] {
  /// What two lists of edits want differently, in words; nil where they agree.
  func contradiction(to others: [PlanEdit]) -> String? {
    var mine: [PlanEdit.JointSubject: PlanEdit] = [:]
    for edit in self { mine[edit.jointSubject] = edit }
    for other in others {
      if let edit = mine[other.jointSubject], edit != other { return other.jointSubject.words }
    }
    return removal(used: others) ?? others.removal(used: self)
  }

  /// A line or link that these edits remove and the others change or use.
  private func removal(used others: [PlanEdit]) -> String? {
    for edit in self {
      let isUsed = others.contains { other in
        switch (edit, other) {
        case (.removeTask, .removeTask): false
        case (.removeTask(let task), _): other.names(task)
        case (.removeLink(let from, let to), .addLink(let link)):
          link.predecessor == from && link.successor == to
        default: false
        }
      }
      if isUsed { return edit.jointSubject.words }
    }
    return nil
  }
}

extension PlanEdit {
  /// What an edit gives a value that holds alone among several requests.
  enum JointSubject: Hashable {
    case value(Subject)
    case line(TaskID)
    case removal(TaskID)
    case link(TaskID, TaskID, Link.Kind?)
    case work(TaskID, ResourceID)
    case exception(CalendarID, day: Int)

    var words: String {
      switch self {
      case .value(let subject): subject.words
      case .line(let task): say("the new line \(task)")
      case .removal(let task): say("whether \(task) stays")
      case .link(let from, let to, _): say("the link from \(from) to \(to)")
      case .work(let task, let resource): say("the work of \(resource) on \(task)")
      case .exception(let calendar, _): say("the same days of calendar \(calendar)")
      }
    }
  }

  var jointSubject: JointSubject {
    switch self {
    case .addTask(let task): .line(task.id)
    case .removeTask(let task): .removal(task)
    case .assign(let task, let assignment): .work(task, assignment.resource)
    case .unassign(let task, let resource): .work(task, resource)
    case .addLink(let link): .link(link.predecessor, link.successor, link.kind)
    case .removeLink(let from, let to): .link(from, to, nil)
    case .addException(let calendar, let exception): .exception(calendar, day: exception.firstDay)
    case .setDuration(let task, _, _): .value(.duration(task))
    case .setConstraint(let task, _): .value(.constraint(task))
    case .setPromise(let task, _): .value(.promise(task))
    case .setDeadline(let task, _): .value(.deadline(task))
    case .setCapacity(let resource, _): .value(.capacity(resource))
    case .allow(let task, let leave, _): .value(.leave(task, leave))
    }
  }

  /// Whether the edit changes a line or hangs something on it.
  func names(_ task: TaskID) -> Bool {
    switch self {
    case .addTask(let added): added.parent == task
    case .removeTask(let id), .setDuration(let id, _, _), .setConstraint(let id, _),
      .setPromise(let id, _), .setDeadline(let id, _), .assign(let id, _), .unassign(let id, _),
      .allow(let id, _, _):
      id == task
    case .addLink(let link): link.predecessor == task || link.successor == task
    case .removeLink(let from, let to): from == task || to == task
    case .setCapacity, .addException: false
    }
  }
}
