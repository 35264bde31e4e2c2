import ChangeControl
import Planning

/// An edit of a plan as JSON: its kind as in a request file, and what it is about.
enum EditJSON {
  static func value(_ edit: PlanEdit) -> JSON {
    switch edit {
    case .addTask(let task):
      [
        "edit": .string("add-task"), "task": .string(task.id.text), "name": .string(task.name),
        "minutes": .integer(task.duration),
      ]
    case .removeTask(let task): ["edit": .string("remove-task"), "task": .string(task.text)]
    case .setDuration(let task, let minutes, let safe):
      [
        "edit": .string("set-duration"), "task": .string(task.text), "minutes": .integer(minutes),
        "safe": .integer(safe),
      ]
    case .setConstraint(let task, _):
      ["edit": .string("set-constraint"), "task": .string(task.text)]
    case .setPromise(let task, let promise):
      [
        "edit": .string(promise == nil ? "remove-promise" : "set-promise"),
        "task": .string(task.text),
        "customer": .string(promise?.customer), "date": .string(promise?.date.description),
      ]
    case .setDeadline(let task, let date):
      [
        "edit": .string(date == nil ? "remove-deadline" : "set-deadline"),
        "task": .string(task.text),
        "date": .string(date?.description),
      ]
    case .assign(let task, let assignment):
      [
        "edit": .string("assign"), "task": .string(task.text),
        "resource": .string(assignment.resource.text), "units": .integer(assignment.units),
      ]
    case .unassign(let task, let resource):
      ["edit": .string("unassign"), "task": .string(task.text), "resource": .string(resource.text)]
    case .addLink(let link):
      [
        "edit": .string("add-link"), "from": .string(link.predecessor.text),
        "to": .string(link.successor.text),
      ]
    case .removeLink(let from, let to):
      ["edit": .string("remove-link"), "from": .string(from.text), "to": .string(to.text)]
    case .allow(let task, let leave, let isGiven):
      [
        "edit": .string("allow"), "task": .string(task.text),
        "leave": .string(leave == .pause ? "splitting" : "drawing-reserve"),
        "given": .bool(isGiven),
      ]
    case .setCapacity(let resource, let units):
      [
        "edit": .string("set-capacity"), "resource": .string(resource.text),
        "units": .integer(units),
      ]
    case .addException(let calendar, let exception):
      [
        "edit": .string("add-holiday"), "calendar": .string(calendar.text),
        "name": .string(exception.name),
      ]
    }
  }
}
