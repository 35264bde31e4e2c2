import Planning

/// Draws the plan of a busy project.
struct BusyPlan {
  private(set) var plan: Plan
  private var random = HistoryRandom(seed: 500)
  private let tasksInPhase = 25
  /// Places of the tasks drawn so far, of the phase before and of this one.
  private var drawn: [TaskID] = []

  private static let start = PlanTime(minute: 20_454 * 1440 + 540)  // 2026-01-01T09:00
  private static let teams = ["design", "software", "welding", "assembly", "test"]

  init(tasks count: Int, people: Int) {
    plan = Plan(
      id: "busy", name: "Busy project", start: BusyPlan.start, calendar: "office",
      calendars: BusyPlan.calendars, resources: BusyPlan.people(people), isLevelled: true)
    let phases = max(1, (count + tasksInPhase - 1) / tasksInPhase)
    for phase in 0..<phases {
      addPhase(phase, tasks: min(tasksInPhase, count - phase * tasksInPhase))
    }
    addBuffers(phases: phases)
  }

  private static var calendars: [WorkCalendar] {
    let day = [WorkCalendar.Shift(540, 720), WorkCalendar.Shift(780, 1080)]
    let early = [WorkCalendar.Shift(360, 600), WorkCalendar.Shift(630, 870)]
    let off = [[WorkCalendar.Shift]](repeating: [], count: 2)
    // Two weeks in summer, one in winter, a few single days.
    let holidays = [(20_657, 20_670), (20_812, 20_818), (20_546, 20_547), (20_573, 20_573)].map {
      WorkCalendar.Exception(name: "Holiday", firstDay: $0.0, lastDay: $0.1)
    }
    return [
      WorkCalendar(
        id: "office", name: "Office", week: Array(repeating: day, count: 5) + off,
        exceptions: holidays),
      WorkCalendar(
        id: "early", name: "Early shift", week: Array(repeating: early, count: 5) + off,
        exceptions: holidays),
      WorkCalendar(
        id: "four", name: "Four days", week: Array(repeating: day, count: 4) + [[]] + off,
        exceptions: Array(holidays.prefix(2))),
    ]
  }

  private static func people(_ count: Int) -> [Resource] {
    (0..<count).map { place in
      let team = place % teams.count
      let second = place % 4 == 3 ? [teams[(team + 1) % teams.count]] : []
      let calendar: CalendarID? = place % 7 == 6 ? "four" : team == 2 ? "early" : nil
      return Resource(
        id: ResourceID("R\(place)"), name: "Person \(place)",
        capacity: place % 10 == 9 ? 200 : 100, calendar: calendar, department: teams[team],
        skills: ([teams[team]] + second).map { Skill($0) })
    }
  }

  private mutating func addPhase(_ phase: Int, tasks: Int) {
    let summary = TaskID("P\(phase)")
    plan.tasks.append(PlanTask(id: summary, name: "Phase \(phase)", kind: .summary))
    let begin = drawn.count
    for _ in 0..<tasks { addTask(in: summary, from: max(0, begin - 8)) }
    let gate = TaskID("M\(phase)")
    plan.tasks.append(PlanTask(id: gate, name: "Gate \(phase)", parent: summary, kind: .milestone))
    for task in drawn.suffix(3) { plan.links.append(Link(task, gate)) }
  }

  private mutating func addTask(in summary: TaskID, from first: Int) {
    let place = drawn.count
    let id = TaskID("T\(place)")
    let half = 240 * (1 + random.number(in: 0...7))
    var task = PlanTask(
      id: id, name: "Task \(place)", parent: summary, duration: half,
      safeDuration: half + half / 2, assignments: assignments(),
      isDeferrable: random.once(in: 5))
    task.skill = task.assignments.first.flatMap { taken in
      plan.resources.first { $0.id == taken.resource }?.skills.first
    }
    if random.once(in: 20) {
      task.constraint = .startNoEarlierThan(
        PlanTime(minute: BusyPlan.start.minute + place / 8 * 1440))
    }
    plan.tasks.append(task)
    for _ in 0..<random.number(in: 1...2) where place > first {
      let before = drawn[random.number(in: max(first, place - 12)...place - 1)]
      guard
        !plan.links.suffix(3).contains(where: { $0.predecessor == before && $0.successor == id })
      else { continue }
      plan.links.append(link(before, id))
    }
    drawn.append(id)
  }

  private mutating func assignments() -> [Assignment] {
    let first = random.number(in: 0...plan.resources.count - 1)
    var taken = [
      Assignment(resource: plan.resources[first].id, units: random.once(in: 4) ? 50 : 100)
    ]
    if random.once(in: 5) {
      let other = (first + BusyPlan.teams.count) % plan.resources.count
      taken.append(Assignment(resource: plan.resources[other].id, units: 50))
    }
    return taken
  }

  private mutating func link(_ before: TaskID, _ after: TaskID) -> Link {
    switch random.number(in: 0...9) {
    case 0: Link(before, after, .startToStart, lag: .working(240))
    case 1: Link(before, after, .finishToFinish, lag: .working(120))
    case 2: Link(before, after, lag: .elapsed(2880))
    case 3: Link(before, after, lag: .working(-120), in: .predecessor)
    default: Link(before, after)
    }
  }

  private mutating func addBuffers(phases: Int) {
    let last = TaskID("M\(phases - 1)")
    plan.buffers = [
      BufferSpecification(id: "PB", kind: .project, protects: last, sizing: .explicit(9600))
    ]
    for phase in stride(from: 2, to: phases - 1, by: 5) {
      plan.buffers.append(
        BufferSpecification(
          id: BufferID("FB\(phase)"),
          kind: .feeding(into: TaskID("T\((phase + 1) * tasksInPhase)")),
          protects: TaskID("M\(phase)"), sizing: .explicit(960)))
    }
  }

  /// Promises every third gate to a customer, two to eight days after its date,
  /// and puts a buffer in between.
  mutating func promise(by placements: [Placement]) {
    for index in plan.tasks.indices where plan.tasks[index].kind == .milestone {
      let id = plan.tasks[index].id
      guard let number = Int(id.text.dropFirst()), number % 3 == 2,
        let finish = placements.first(where: { $0.task == id })?.finish
      else { continue }
      let days = 2 + random.number(in: 0...6)
      plan.tasks[index].promise = Promise(
        customer: "Customer \(number)", date: PlanTime(minute: finish.minute + days * 1440))
      plan.buffers.append(
        BufferSpecification(
          id: BufferID("MB\(number)"), kind: .milestone, protects: id, sizing: .explicit(960)))
    }
  }
}
