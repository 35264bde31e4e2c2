import Planning

/// Plans of every shape, the same for the same seed.
struct RandomPlan {
  var withConstraints = false
  var withProgress = false
  var withSummaries = true
  var isLevelled = false

  static let start = time("2026-06-01T08:00")

  func make(seed: Int) -> Plan {
    var random = SeededGenerator(seed: seed)
    let calendars = RandomPlan.calendars(&random)
    let resources = (1...3).map {
      Resource(
        id: ResourceID("R\($0)"), name: "R\($0)", capacity: [100, 200, 250][$0 - 1],
        calendar: $0 == 3 && random.once(in: 2) ? "shifts" : nil)
    }
    let count = random.int(2...25)
    var tasks: [PlanTask] = []
    for number in 0..<count {
      tasks.append(task(number, among: tasks, resources, &random))
    }
    var links: [Link] = []
    for after in tasks.indices.dropFirst() {
      for _ in 0..<random.int(0...2) {
        let before = random.int(0...after - 1)
        if tasks[before].kind == .summary || tasks[after].kind == .summary { continue }
        links.append(RandomPlan.link(tasks[before].id, tasks[after].id, &random))
      }
    }
    return Plan(
      id: "random", name: "Random \(seed)", start: RandomPlan.start, calendar: "office",
      calendars: calendars, resources: resources, tasks: tasks, links: links,
      isLevelled: isLevelled)
  }

  static func calendars(_ random: inout SeededGenerator) -> [WorkCalendar] {
    var office = WorkCalendar.office
    let monday = time("2026-06-01").day
    for _ in 0..<random.int(0...4) {
      let first = monday + random.int(0...40)
      office.exceptions.append(
        WorkCalendar.Exception(
          name: "free", firstDay: first, lastDay: first + random.int(0...5),
          shifts: random.once(in: 3) ? [Shift(540, 600)] : []))
    }
    let shifts = WorkCalendar(
      id: "shifts", name: "Shifts",
      week: (0..<7).map { _ in
        let start = random.int(0...800)
        return [Shift(start, start + 300), Shift(start + 300, start + 600)]
      })
    return [office, shifts, .always]
  }

  private func task(
    _ number: Int, among tasks: [PlanTask], _ resources: [Resource],
    _ random: inout SeededGenerator
  ) -> PlanTask {
    let id = TaskID("T\(number)")
    var task = PlanTask(id: id, name: id.text)
    if withSummaries, random.once(in: 6) {
      task.kind = .summary
    } else if random.once(in: 6) {
      task.kind = .milestone
    } else {
      task.duration = random.int(0...6) * 240 + random.int(1...60)
      task.isElapsed = random.once(in: 10)
      task.priority = random.int(0...3) * 250
    }
    let parents = tasks.filter { $0.kind == .summary }
    if !parents.isEmpty, random.once(in: 2) {
      task.parent = parents[random.int(0...parents.count - 1)].id
    }
    guard task.kind != .summary else { return task }
    if random.once(in: 4) { task.calendar = ["shifts", "always"][random.int(0...1)] }
    for resource in resources where task.kind == .work && random.once(in: 2) {
      task.assignments.append(
        Assignment(resource: resource.id, units: random.int(1...4) * 25))
    }
    if withConstraints { constrain(&task, &random) }
    if withProgress { progress(&task, &random) }
    return task
  }

  private func constrain(_ task: inout PlanTask, _ random: inout SeededGenerator) {
    let date = PlanTime(minute: RandomPlan.start.minute + random.int(0...20_000))
    switch random.int(0...8) {
    case 0: task.constraint = .startNoEarlierThan(date)
    case 1: task.constraint = .finishNoEarlierThan(date)
    case 2 where task.assignments.isEmpty: task.constraint = .asLateAsPossible
    case 3: task.deadline = date
    default: break
    }
  }

  private func progress(_ task: inout PlanTask, _ random: inout SeededGenerator) {
    let start = PlanTime(minute: RandomPlan.start.minute + random.int(0...2000))
    switch random.int(0...9) {
    case 0:
      let finish = PlanTime(minute: start.minute + random.int(0...1000))
      task.progress = .finished(start: start, finish: finish)
    case 1 where task.kind == .work:
      task.progress = .started(
        at: start, remaining: random.int(0...900), asOf: RandomPlan.dataDate)
    default: break
    }
  }

  static let dataDate = PlanTime(minute: start.minute + 4320)

  private static func link(
    _ before: TaskID, _ after: TaskID, _ random: inout SeededGenerator
  ) -> Link {
    let kind = Link.Kind.allCases[random.once(in: 2) ? 0 : random.int(0...3)]
    let lag: Link.Lag =
      switch random.int(0...5) {
      case 0: .working(random.int(-600...900))
      case 1: .elapsed(random.int(-600...3000))
      default: .working(0)
      }
    return Link(
      before, after, kind, lag: lag,
      in: Link.LagCalendar.allCases[random.once(in: 2) ? 0 : random.int(0...2)])
  }
}
