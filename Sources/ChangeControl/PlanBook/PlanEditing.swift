public import Planning

extension Plan {
  /// The plan with edits made, first to last.
  ///
  /// - Throws: `Refusal` for the first edit that does not fit the plan as the
  ///   edits before it leave it.
  public func applying(_ edits: [PlanEdit]) throws(Refusal) -> Plan {
    var plan = self
    for edit in edits {
      try plan.check(edit)
      plan.make(edit)
    }
    return plan
  }

  /// Makes one edit; an edit that names what the plan lacks changes nothing.
  mutating func make(_ edit: PlanEdit) {
    switch edit {
    case .addTask(let task):
      insert(task)
    case .removeTask(let id):
      remove(id)
    case .setDuration(let id, let minutes, let safe):
      update(id) { task in
        if case .started(let start, let remaining, let asOf) = task.progress {
          task.progress = .started(
            at: start, remaining: max(0, remaining + minutes - task.duration), asOf: asOf)
        }
        task.duration = minutes
        task.safeDuration = safe
      }
    case .setConstraint(let id, let constraint):
      update(id) { $0.constraint = constraint }
    case .setPromise(let id, let promise):
      update(id) { $0.promise = promise }
    case .setDeadline(let id, let deadline):
      update(id) { $0.deadline = deadline }
    case .assign(let id, let assignment):
      update(id) { task in
        task.assignments.removeAll { $0.resource == assignment.resource }
        task.assignments.append(assignment)
      }
    case .unassign(let id, let resource):
      update(id) { task in task.assignments.removeAll { $0.resource == resource } }
    case .addLink(let link):
      links.removeAll {
        $0.predecessor == link.predecessor && $0.successor == link.successor
          && $0.kind == link.kind
      }
      links.append(link)
    case .removeLink(let from, let to):
      links.removeAll { $0.predecessor == from && $0.successor == to }
    case .allow(let id, let leave, let isGiven):
      update(id) { task in
        switch leave {
        case .pause: task.interruption = isGiven ? .anytime : .betweenShifts
        case .drawReserve: task.drawsReserve = isGiven
        }
      }
    case .setCapacity(let id, let units):
      if let index = resources.firstIndex(where: { $0.id == id }) {
        resources[index].capacity = units
      }
    case .addException(let id, let exception):
      if let index = calendars.firstIndex(where: { $0.id == id }) {
        calendars[index].exceptions.append(exception)
      }
    }
  }

  /// The line of an id.
  public func task(_ id: TaskID) -> PlanTask? {
    tasks.first { $0.id == id }
  }

  mutating func setProgress(_ progress: Progress, of id: TaskID) {
    update(id) { $0.progress = progress }
  }

  private mutating func update(_ id: TaskID, _ change: (inout PlanTask) -> Void) {
    guard let index = tasks.firstIndex(where: { $0.id == id }) else { return }
    change(&tasks[index])
  }

  /// Places a line after the last one its summary holds.
  private mutating func insert(_ task: PlanTask) {
    var held: Set<TaskID> = []
    var place = tasks.endIndex
    if let parent = task.parent, let index = tasks.firstIndex(where: { $0.id == parent }) {
      held.insert(parent)
      place = index + 1
      while place < tasks.endIndex, let above = tasks[place].parent, held.contains(above) {
        held.insert(tasks[place].id)
        place += 1
      }
    }
    tasks.insert(task, at: place)
  }

  private mutating func remove(_ id: TaskID) {
    tasks.removeAll { $0.id == id }
    links.removeAll { $0.predecessor == id || $0.successor == id }
    for index in buffers.indices { buffers[index].chain.removeAll { $0 == id } }
  }
}
