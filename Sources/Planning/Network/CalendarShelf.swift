/// The calendars that a network needs, each compiled once.
///
/// The plan's own stands first.
struct CalendarShelf {
  private(set) var calendars: [WorkTime] = []
  private let known: [CalendarID: WorkCalendar]
  private let planCalendar: CalendarID
  private var places: [[CalendarID]: Int] = [:]
  private var continuousPlace: Int?

  init(_ plan: Plan) throws(PlanningError) {
    var known: [CalendarID: WorkCalendar] = [:]
    for calendar in plan.calendars { known[calendar.id] = calendar }
    self.known = known
    planCalendar = plan.calendar
    _ = try compile([plan.calendar], usedBy: "plan \(plan.id)", task: nil)
  }

  /// The calendar a task is worked on in: its own, or the plan's, in those
  /// minutes that the own calendars of all its resources work too.
  mutating func calendar(
    of task: PlanTask, at place: Int, _ table: ResourceTable
  ) throws(PlanningError) -> Int {
    var names = [task.calendar ?? planCalendar]
    for usage in table.usages[of: place] {
      guard let calendar = table.resources[usage.resource].calendar, !names.contains(calendar)
      else { continue }
      names.append(calendar)
    }
    if names.count > 2 { names[1...].sort() }
    return try compile(names, usedBy: "task \(task.id)", task: task.id)
  }

  /// The calendar in which every minute is worked.
  mutating func continuous() -> Int {
    if let continuousPlace { return continuousPlace }
    calendars.append(.continuous)
    continuousPlace = calendars.count - 1
    return calendars.count - 1
  }

  private mutating func compile(
    _ names: [CalendarID], usedBy user: @autoclosure () -> String, task: TaskID?
  ) throws(PlanningError) -> Int {
    if let place = places[names] { return place }
    var sum: WorkCalendar?
    for name in names {
      guard let calendar = known[name] else { throw .unknownCalendar(name, place: user()) }
      try CalendarCheck.run(calendar)
      sum = sum.map { $0.intersection(calendar) } ?? calendar
    }
    guard let sum else { return 0 }
    calendars.append(
      try WorkTime(sum, standingFor: names, task: names.count > 1 ? task : nil))
    places[names] = calendars.count - 1
    return calendars.count - 1
  }
}
