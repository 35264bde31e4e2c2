/// Says whether the names and figures of a plan can be relied on.
enum NameCheck {
  static func run(_ plan: Plan) throws(PlanningError) {
    if let calendar = firstDuplicate(plan.calendars.map(\.id)) {
      throw .duplicateCalendar(calendar)
    }
    if let resource = firstDuplicate(plan.resources.map(\.id)) {
      throw .duplicateResource(resource)
    }
    if let task = firstDuplicate(plan.tasks.map(\.id)) { throw .duplicateTask(task) }
    if let buffer = firstDuplicate(plan.buffers.map(\.id)) { throw .duplicateBuffer(buffer) }
    for task in plan.tasks { try check(task) }
    try checkBuffers(plan)
  }

  private static func firstDuplicate<Name: Hashable>(_ names: [Name]) -> Name? {
    var seen = Set<Name>(minimumCapacity: names.count)
    return names.first { !seen.insert($0).inserted }
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

  private static func checkBuffers(_ plan: Plan) throws(PlanningError) {
    guard !plan.buffers.isEmpty else { return }
    let tasks = Set(plan.tasks.map(\.id))
    for buffer in plan.buffers {
      var names = [buffer.protects] + buffer.chain
      switch buffer.kind {
      case .feeding(let fed): names.append(fed)
      case .project, .milestone: break
      }
      for name in names where !tasks.contains(name) {
        throw .unknownTask(name, place: "buffer \(buffer.id)")
      }
    }
  }
}
