/// A plan that has been checked and laid out for scheduling.
///
/// Tasks are known by their place in the plan. Making one costs about as much
/// as reading the plan; scheduling it again and again costs no look-up.
public struct Network: Sendable {
  /// The plan it was made from.
  public private(set) var plan: Plan

  let index: [TaskID: Int]
  let outline: Outline
  /// The calendar of tasks and buffers that name none.
  public let planCalendar: WorkTime
  let calendars: [WorkTime]
  /// The calendar each duration is counted in; every minute where elapsed.
  let calendar: [Int]
  /// The calendar each line is worked on in, also where its duration is elapsed; that
  /// of lags where they run in a line's calendar.
  let workCalendar: [Int]
  /// Minutes in `calendar`; zero for milestones and summaries.
  private(set) var duration: [Int]
  private(set) var limits: [DateLimits]
  /// Whether the dates of each task follow from its progress alone.
  private var underWay: [Bool]
  /// Whether each task is done within one shift of its calendar.
  private(set) var staysInShift: [Bool]
  let usages: UsageTable
  /// What is booked for each task: what it takes, and of resources with a reserve
  /// what it takes of their ordinary part.
  let bookings: UsageTable
  /// Of every resource, then of each ordinary part.
  let capacity: [Int]
  let holds: [ReserveHold]
  /// Whether all tasks on a resource share one calendar.
  let isUniform: [Bool]
  /// Whether some resource has a limit per day or week.
  let hasWorkLimits: Bool
  /// Whether some limit counts the work of each task.
  let isLimited: [Bool]
  let predecessors: LinkTable
  let successors: LinkTable
  /// Lines that hold no other, each after those it waits for.
  let order: [Int]

  /// Checks a plan and lays it out.
  ///
  /// A link on a summary is laid on every line below it.
  ///
  /// `other` saves work for a plan that is made of its plan by edits: a plan of the
  /// same form takes its layout over, and one with the same calendars what was
  /// compiled of them.
  ///
  /// - Throws: what keeps the plan from being scheduled: names used twice or
  ///   not at all, loops, calendars that never work, durations below zero.
  public init(_ plan: Plan, sharing other: Network? = nil) throws(PlanningError) {
    if let other, plan.hasForm(of: other.plan) {
      self = other
      self.plan = plan
      let (tasks, outline) = (plan.tasks, outline)
      try NameCheck.checkFigures(of: tasks)
      duration = Network.durations(of: tasks)
      limits = tasks.indices.map { DateLimits(line: $0, tasks: tasks, outline: outline) }
      underWay = Network.underWay(tasks)
      staysInShift = Network.staysInShift(tasks)
    } else {
      try self.init(layingOut: plan, sharing: other)
    }
    try ShiftCheck.run(self)
    try WorkLimitCheck.run(self)
  }

  private init(layingOut plan: Plan, sharing other: Network?) throws(PlanningError) {
    let tasks = plan.tasks
    let index = try NameCheck.run(plan)
    let outline = try Outline(tasks, index: index)
    let links = try LinkExpansion.run(plan, index: index, outline: outline)
    let predecessors = LinkTable(links, tasks: tasks.count) { $0.successor }
    let successors = LinkTable(links, tasks: tasks.count) { $0.predecessor }
    switch TopologicalOrder.sort(
      successors, predecessors, isIncluded: outline.holdsLines.map { !$0 })
    {
    case .success(let order): self.order = order
    case .failure(let loop): throw .loop(loop.places.map { tasks[$0].id })
    }
    let resources = try ResourceTable(plan)
    try WorkLimitCheck.run(plan.resources)
    var shelf = try CalendarShelf(plan, sharing: other)
    var calendar: [Int] = []
    var workCalendar: [Int] = []
    for (place, task) in tasks.enumerated() {
      let working =
        try outline.holdsLines[place] ? 0 : shelf.calendar(of: task, at: place, resources)
      workCalendar.append(working)
      calendar.append(task.isElapsed ? shelf.continuous() : working)
    }
    self.plan = plan
    self.index = index
    self.outline = outline
    self.planCalendar = shelf.calendars[0]
    self.calendars = shelf.calendars
    self.calendar = calendar
    self.workCalendar = workCalendar
    self.duration = Network.durations(of: tasks)
    self.limits = tasks.indices.map { DateLimits(line: $0, tasks: tasks, outline: outline) }
    self.underWay = Network.underWay(tasks)
    self.staysInShift = Network.staysInShift(tasks)
    self.usages = resources.usages
    self.bookings = resources.bookings
    self.capacity = resources.capacity
    self.holds = resources.holds
    self.isUniform = resources.isUniform(calendar: calendar)
    self.hasWorkLimits = resources.hasLimits
    self.isLimited = resources.isLimited(tasks: tasks.count)
    self.predecessors = predecessors
    self.successors = successors
  }

  private static func durations(of tasks: [PlanTask]) -> [Int] {
    tasks.map { $0.kind == .work ? Estimate($0).aggressive : 0 }
  }

  private static func underWay(_ tasks: [PlanTask]) -> [Bool] {
    tasks.map { $0.progress != .notStarted }
  }

  private static func staysInShift(_ tasks: [PlanTask]) -> [Bool] {
    tasks.map { $0.interruption == .never && $0.progress == .notStarted }
  }

  /// How many lines the plan has.
  public var count: Int { plan.tasks.count }

  /// Whether the dates of a task follow from its progress alone.
  @inline(__always)
  func isUnderWay(_ task: Int) -> Bool { underWay[task] }

  /// The place of a task in the plan.
  public func place(of task: TaskID) -> Int? { index[task] }

  /// The working time that the duration of a task is counted in.
  public func workTime(of task: TaskID) -> WorkTime? {
    index[task].map { calendars[calendar[$0]] }
  }

  /// The calendar that the lag of a link runs in.
  @inline(__always)
  func lagCalendar(of link: CompiledLink) -> Int {
    switch link.lagCalendar {
    case .successor: workCalendar[link.successor]
    case .predecessor: workCalendar[link.predecessor]
    // The plan's own stands first.
    case .plan: 0
    }
  }

  /// Whether a task is a line that holds no others.
  func holdsWork(_ task: TaskID) -> Bool {
    index[task].map { !outline.holdsLines[$0] } ?? false
  }
}
