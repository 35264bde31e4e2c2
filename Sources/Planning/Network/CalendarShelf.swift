/// The calendars that a network needs, each compiled once.
///
/// The plan's own stands first.
struct CalendarShelf {
  private(set) var calendars: [WorkTime] = []
  private let plan: Plan
  /// The place of each calendar of the plan, in the order of their names.
  private let known: [CalendarID: Int]
  private let byName: [WorkCalendar]
  /// Those of a network whose plan has the same calendars.
  private var compiled: [[CalendarID]: WorkTime] = [:]
  private let planCalendar: Int
  /// By resource, the place of its calendar: nil without one, or with one that
  /// the plan does not know.
  private let ofResource: [Int?]
  /// By place of a calendar, where it stands when used alone.
  private var alone: [Int?]
  /// Where calendars stand that are used together.
  private var together: [[Int]: Int] = [:]
  private var continuousPlace: Int?

  /// `other` is a network that may have compiled them already.
  init(_ plan: Plan, sharing other: Network? = nil) throws(PlanningError) {
    self.plan = plan
    byName = plan.calendars.sorted { $0.id < $1.id }
    var known: [CalendarID: Int] = [:]
    for (place, calendar) in byName.enumerated() { known[calendar.id] = place }
    self.known = known
    ofResource = plan.resources.map { $0.calendar.flatMap { known[$0] } }
    alone = Array(repeating: nil, count: byName.count)
    guard let planCalendar = known[plan.calendar] else {
      throw .unknownCalendar(plan.calendar, place: "plan \(plan.id)")
    }
    self.planCalendar = planCalendar
    if let other, other.plan.calendars == plan.calendars {
      for time in other.calendars where !time.isContinuous { compiled[time.calendars] = time }
    }
    _ = try place(of: planCalendar)
  }

  /// The calendar a task is worked on in: its own, or the plan's, in those
  /// minutes that the own calendars of all its resources work too.
  mutating func calendar(
    of task: PlanTask, at place: Int, _ table: ResourceTable
  ) throws(PlanningError) -> Int {
    var own = planCalendar
    if let name = task.calendar {
      guard let place = known[name] else { throw unknown(name, usedBy: task) }
      own = place
    }
    var others: [Int] = []
    for usage in table.usages[of: place] {
      guard let calendar = ofResource[usage.resource] else {
        guard let name = plan.resources[usage.resource].calendar else { continue }
        throw unknown(name, usedBy: task)
      }
      if calendar != own, !others.contains(calendar) { others.append(calendar) }
    }
    if others.isEmpty { return try self.place(of: own) }
    others.sort()
    return try self.place(of: [own] + others, usedBy: task)
  }

  /// The calendar in which every minute is worked.
  mutating func continuous() -> Int {
    if let continuousPlace { return continuousPlace }
    calendars.append(.continuous)
    continuousPlace = calendars.count - 1
    return calendars.count - 1
  }

  private func unknown(_ name: CalendarID, usedBy task: PlanTask) -> PlanningError {
    .unknownCalendar(name, place: "task \(task.id)")
  }

  private mutating func place(of calendar: Int) throws(PlanningError) -> Int {
    if let place = alone[calendar] { return place }
    calendars.append(try compile([calendar], task: nil))
    alone[calendar] = calendars.count - 1
    return calendars.count - 1
  }

  private mutating func place(
    of all: [Int], usedBy task: PlanTask
  ) throws(PlanningError) -> Int {
    if let place = together[all] { return place }
    calendars.append(try compile(all, task: task.id))
    together[all] = calendars.count - 1
    return calendars.count - 1
  }

  private func compile(_ all: [Int], task: TaskID?) throws(PlanningError) -> WorkTime {
    let names = all.map { byName[$0].id }
    if let time = compiled[names] { return time }
    for place in all { try CalendarCheck.run(byName[place]) }
    let sum = all.dropFirst().reduce(byName[all[0]]) { $0.intersection(byName[$1]) }
    return try WorkTime(sum, standingFor: names, task: task)
  }
}
