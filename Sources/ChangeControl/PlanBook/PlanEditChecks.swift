import Planning
import Wording

extension Plan {
  /// Whether one edit fits the plan.
  func check(_ edit: PlanEdit) throws(Refusal) {
    switch edit {
    case .addTask(let added):
      guard task(added.id) == nil else { throw .taskExists(added.id) }
      if let parent = added.parent {
        guard try known(parent).kind == .summary else {
          throw .planImpossible(
            say("\(parent) is no summary and cannot hold \(added.id)."),
            next: say("Name a summary, or leave the task outside."))
        }
      }
      try check(added: added)
    case .removeTask(let id):
      let task = try known(id)
      guard !tasks.contains(where: { $0.parent == id }) else { throw .taskHoldsOthers(id) }
      switch task.progress {
      case .notStarted: break
      case .started: throw .taskStarted(id)
      case .finished: throw .taskFinished(id)
      }
      if let buffer = buffers.first(where: { $0.protects == id || $0.kind == .feeding(into: id) }) {
        throw .protectedByBuffer(id, buffer.id)
      }
    case .setDuration(let id, let minutes, let safe):
      let task = try known(id)
      guard task.kind == .work else { throw .notWork(id) }
      try check(minutes: minutes, safe: safe, of: id)
      if case .finished = task.progress { throw .taskFinished(id) }
      if case .started(_, let remaining, _) = task.progress,
        remaining + minutes - task.duration < 0
      {
        throw .belowWorkDone(id, minutes: minutes, done: task.duration - remaining)
      }
    case .setConstraint(let id, _):
      switch try known(id).progress {
      case .notStarted: break
      case .started: throw .taskStarted(id)
      case .finished: throw .taskFinished(id)
      }
    case .setPromise(let id, _), .setDeadline(let id, _):
      _ = try known(id)
    case .assign(let id, let assignment):
      guard try known(id).kind == .work else { throw .notWork(id) }
      try check(assignment.resource)
      guard assignment.units > 0 else { throw .outOfRange("units", assignment.units, 1...Int.max) }
    case .unassign(let id, let resource):
      guard try known(id).assignments.contains(where: { $0.resource == resource }) else {
        throw .notAssigned(id, resource)
      }
    case .addLink(let link):
      guard link.predecessor != link.successor else {
        throw .planImpossible(
          say("Task \(link.predecessor) cannot wait for itself."), next: say("Name two tasks."))
      }
      _ = try known(link.predecessor)
      if case .finished = try known(link.successor).progress { throw .taskFinished(link.successor) }
    case .removeLink(let from, let to):
      _ = try known(from)
      _ = try known(to)
      guard links.contains(where: { $0.predecessor == from && $0.successor == to }) else {
        throw .linkUnknown(from, to)
      }
    case .allow(let id, _, _):
      let task = try known(id)
      guard task.kind == .work else { throw .notWork(id) }
      if case .finished = task.progress { throw .taskFinished(id) }
    case .setCapacity(let id, let units):
      try check(id)
      guard units > 0 else { throw .outOfRange("capacity", units, 1...Int.max) }
    case .addException(let id, let exception):
      try check(id)
      guard exception.firstDay <= exception.lastDay else {
        throw .planImpossible(
          say("\(exception.name) ends before it begins."), next: say("Swap its first and last day.")
        )
      }
      var end = 0
      for shift in exception.shifts {
        guard shift.start >= end, shift.end > shift.start, shift.end <= 1440 else {
          throw .planImpossible(
            say("The shifts of \(exception.name) overlap or leave the day."),
            next: say("Give shifts in order, within one day."))
        }
        end = shift.end
      }
    }
  }

  /// What a new line must be like beside standing where it can.
  private func check(added task: PlanTask) throws(Refusal) {
    if let calendar = task.calendar { try check(calendar) }
    for assignment in task.assignments {
      try check(assignment.resource)
      guard assignment.units > 0 else { throw .outOfRange("units", assignment.units, 1...Int.max) }
    }
    guard task.progress == .notStarted else { throw .taskStarted(task.id) }
    switch task.kind {
    case .work:
      try check(minutes: task.duration, safe: task.safeDuration, of: task.id)
    case .milestone, .summary:
      guard task.duration == 0, task.assignments.isEmpty else { throw .notWork(task.id) }
    }
  }

  private func check(minutes: Int, safe: Int?, of id: TaskID) throws(Refusal) {
    guard minutes >= 0 else { throw .negativeMinutes(id, minutes) }
    guard max(minutes, safe ?? 0) <= Plan.longestDuration else {
      throw .outOfRange("duration", max(minutes, safe ?? 0), 0...Plan.longestDuration)
    }
    if let safe, safe < minutes { throw .safeBelowDuration(id, safe: safe, duration: minutes) }
  }

  /// Minutes of the longest task that can be planned: about a hundred years.
  static let longestDuration = 52_560_000

  private func known(_ id: TaskID) throws(Refusal) -> PlanTask {
    guard let task = task(id) else {
      throw .unknownTask(
        id, closest: ClosestName.of(id.text, among: tasks.map(\.id.text)).map { TaskID($0) })
    }
    return task
  }

  private func check(_ id: ResourceID) throws(Refusal) {
    guard resources.contains(where: { $0.id == id }) else { throw .unknownResource(id) }
  }

  private func check(_ id: CalendarID) throws(Refusal) {
    guard calendars.contains(where: { $0.id == id }) else { throw .unknownCalendar(id) }
  }
}
