/// Says whether the names and figures of a plan can be relied on.
enum NameCheck {
  /// The place of every task by its name.
  static func run(_ plan: Plan) throws(PlanningError) -> [TaskID: Int] {
    if let calendar = firstDuplicate(plan.calendars.map(\.id)) {
      throw .duplicateCalendar(calendar)
    }
    if let resource = firstDuplicate(plan.resources.map(\.id)) {
      throw .duplicateResource(resource)
    }
    if let buffer = firstDuplicate(plan.buffers.map(\.id)) { throw .duplicateBuffer(buffer) }
    var index: [TaskID: Int] = [:]
    index.reserveCapacity(plan.tasks.count)
    for (place, task) in plan.tasks.enumerated() {
      guard index.updateValue(place, forKey: task.id) == nil else {
        throw .duplicateTask(task.id)
      }
      try check(task)
    }
    try checkBuffers(plan, index)
    try ReserveCheck.run(plan)
    return index
  }

  private static func firstDuplicate<Name: Hashable>(_ names: [Name]) -> Name? {
    var seen = Set<Name>(minimumCapacity: names.count)
    return names.first { !seen.insert($0).inserted }
  }

  /// Says whether minutes and progress of tasks can be.
  static func checkFigures(of tasks: [PlanTask]) throws(PlanningError) {
    for task in tasks { try check(task) }
  }

  private static func check(_ task: PlanTask) throws(PlanningError) {
    for minutes in [task.duration, task.safeDuration ?? 0] where minutes < 0 {
      throw .negativeDuration(task.id, minutes: minutes)
    }
    switch task.progress {
    case .notStarted: break
    case .started(_, let remaining, _):
      guard remaining >= 0 else { throw .impossibleProgress(task.id) }
    case .finished(let start, let finish):
      guard start <= finish else { throw .impossibleProgress(task.id) }
    }
  }

  private static func checkBuffers(
    _ plan: Plan, _ index: [TaskID: Int]
  ) throws(PlanningError) {
    for buffer in plan.buffers {
      var names = [buffer.protects] + buffer.chain
      switch buffer.kind {
      case .feeding(let fed): names.append(fed)
      case .project, .milestone: break
      }
      for name in names where index[name] == nil {
        throw .unknownTask(name, place: "buffer \(buffer.id)")
      }
    }
  }
}
