import ChangeControl
import Planning

/// Requests that people could make of a busy project, the same for their number.
enum BusyRequests {
  static func make(_ count: Int, on state: PlanState) -> [ChangeRequest] {
    var random = HistoryRandom(seed: 10)
    let open = state.plan.tasks.filter { $0.kind == .work && $0.progress == .notStarted }
    return (0..<count).map { number in
      let task = open[min(open.count - 1, open.count * number / count + random.number(in: 0...5))]
      let customer = 1 + random.number(in: 0...4)
      return ChangeRequest(
        project: state.plan.id, title: "Request \(number)", reason: "A market moved.",
        requester: "Sofia", department: "sales", customer: "Customer \(customer)",
        value: 10_000 * (1 + random.number(in: 0...9)), urgency: 1 + random.number(in: 0...4),
        importance: 1 + random.number(in: 0...4),
        edits: edits(number, of: task, in: state, &random))
    }
  }

  private static func edits(
    _ number: Int, of task: PlanTask, in state: PlanState, _ random: inout HistoryRandom
  ) -> [PlanEdit] {
    let more = 480 * (1 + random.number(in: 0...2))
    switch number % 4 {
    case 0:
      let minutes = task.duration + more
      return [.setDuration(task.id, minutes: minutes, safe: minutes + minutes / 2)]
    case 1:
      let added = PlanTask(
        id: TaskID("N\(number)"), name: "New \(number)", parent: task.parent, duration: more,
        assignments: task.assignments, skill: task.skill)
      return [.addTask(added), .addLink(Link(task.id, added.id))]
    case 2:
      let start = state.placements.first { $0.task == task.id }?.start ?? state.plan.start
      return [.setConstraint(task.id, .startNoEarlierThan(PlanTime(minute: start.minute + 4320)))]
    default:
      let resource = task.assignments.first?.resource ?? state.plan.resources[0].id
      let minutes = task.duration + more
      return [
        .setDuration(task.id, minutes: minutes, safe: nil),
        .assign(task.id, Assignment(resource: resource, units: 100)),
      ]
    }
  }
}
