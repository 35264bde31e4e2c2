public import Planning

extension PlanReading {
  /// How many of each thing the plan holds.
  public struct Counts: Sendable, Equatable {
    /// Lines that are work: neither summaries nor milestones.
    public var tasks = 0
    public var summaries = 0
    public var milestones = 0
    public var finishToStart = 0
    public var startToStart = 0
    public var finishToFinish = 0
    public var startToFinish = 0
    public var calendars = 0
    /// Days and spans that differ from their calendar's week.
    public var exceptions = 0
    public var resources = 0
    public var assignments = 0
    /// Lines with a constraint other than as soon as possible.
    public var constraints = 0
    public var deadlines = 0
    public var promises = 0
    /// Lines that are started or finished.
    public var inProgress = 0
    public var buffers = 0

    /// All links, whatever their kind.
    public var links: Int { finishToStart + startToStart + finishToFinish + startToFinish }

    /// All lines, whatever their kind.
    public var lines: Int { tasks + summaries + milestones }

    public init() {}

    public init(of plan: Plan) {
      for task in plan.tasks {
        switch task.kind {
        case .work: tasks += 1
        case .milestone: milestones += 1
        case .summary: summaries += 1
        }
        assignments += task.assignments.count
        if task.constraint != .asSoonAsPossible { constraints += 1 }
        if task.deadline != nil { deadlines += 1 }
        if task.promise != nil { promises += 1 }
        if task.progress != .notStarted { inProgress += 1 }
      }
      for link in plan.links {
        switch link.kind {
        case .finishToStart: finishToStart += 1
        case .startToStart: startToStart += 1
        case .finishToFinish: finishToFinish += 1
        case .startToFinish: startToFinish += 1
        }
      }
      calendars = plan.calendars.count
      exceptions = plan.calendars.reduce(0) { $0 + $1.exceptions.count }
      resources = plan.resources.count
      buffers = plan.buffers.count
    }
  }
}
