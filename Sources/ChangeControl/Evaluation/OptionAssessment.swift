public import Planning

/// One option, worked out to a full plan and compared with the plan in force.
public struct OptionAssessment: Sendable, Equatable {
  public var kind: OptionKind
  /// Why it cannot be done; empty for a feasible option.
  public var obstacles: [Obstacle]
  /// What it breaks knowingly, as the policy allows.
  public var breaches: [Obstacle]
  /// End of all work in the plan in force.
  public var finishBefore: PlanTime
  /// End of all work under this option.
  public var finishAfter: PlanTime
  /// Every milestone that moves or is promised, in plan order.
  public var milestones: [MilestoneEffect]
  /// Every line that is added, removed or placed anew, in plan order.
  public var moves: [TaskMove]
  /// Every buffer of the plan, in plan order.
  public var buffers: [BufferEffect]
  /// Every reserve of a resource, in plan order.
  public var reserves: [ReserveEffect]
  /// Every resource whose booked minutes change.
  public var people: [LoadEffect]
  /// Every week in which more or less of a resource is booked beyond its capacity than
  /// now, by resource and then by week.
  public var overloads: [OverloadEffect]
  /// What the work costs; nil where no resource has a rate.
  public var cost: CostEffect?
  /// Every goal line that can be computed.
  public var goals: [GoalEffect]
  /// Tasks pushed back to make room.
  public var displaced: [TaskID]
  /// The cycle that takes up the request, or with `split` the rest of it.
  public var cycle: Int?
  /// What is edited after the edits of the request: who takes over.
  public var edits: [PlanEdit]
  /// For an option that cannot be done: the next opening of a cycle from which
  /// the request could be carried out, if one of the next six will do.
  public var feasibleFrom: PlanTime?
  /// Tasks that are critical under the option and are not now, in plan order.
  public var becomesCritical: [TaskID]
  /// Tasks that are critical now and are not under the option, in plan order.
  public var ceasesCritical: [TaskID]
  /// Edits of the request that are left out and wait, in its order; only for
  /// `split`.
  public var waiting: [PlanEdit]

  public init(
    kind: OptionKind, obstacles: [Obstacle] = [], breaches: [Obstacle] = [], finishBefore: PlanTime,
    finishAfter: PlanTime,
    milestones: [MilestoneEffect] = [], moves: [TaskMove] = [], buffers: [BufferEffect] = [],
    reserves: [ReserveEffect] = [],
    people: [LoadEffect] = [], overloads: [OverloadEffect] = [], cost: CostEffect? = nil,
    goals: [GoalEffect] = [], displaced: [TaskID] = [],
    cycle: Int? = nil, edits: [PlanEdit] = [], feasibleFrom: PlanTime? = nil,
    becomesCritical: [TaskID] = [], ceasesCritical: [TaskID] = [], waiting: [PlanEdit] = []
  ) {
    self.kind = kind
    self.obstacles = obstacles
    self.breaches = breaches
    self.finishBefore = finishBefore
    self.finishAfter = finishAfter
    self.milestones = milestones
    self.moves = moves
    self.buffers = buffers
    self.reserves = reserves
    self.people = people
    self.overloads = overloads
    self.cost = cost
    self.goals = goals
    self.displaced = displaced
    self.cycle = cycle
    self.edits = edits
    self.feasibleFrom = feasibleFrom
    self.becomesCritical = becomesCritical
    self.ceasesCritical = ceasesCritical
    self.waiting = waiting
  }

  public var isFeasible: Bool { obstacles.isEmpty }

  /// Whether it can be done and breaks nothing, allowed or not.
  public var isClean: Bool { obstacles.isEmpty && breaches.isEmpty }

  /// What the option edits of all that a request asks for, and besides.
  ///
  /// Edits that are equal wait together.
  public func edits(of request: ChangeRequest) -> [PlanEdit] {
    request.edits.filter { !waiting.contains($0) } + edits
  }

  /// Working minutes drawn from the buffer that gives most; negative where all
  /// of them get time back.
  ///
  /// One slip runs through buffers that stand behind each other, so what they
  /// give is never added up.
  public var bufferDrawn: Int {
    buffers.map { $0.drawnAfter - $0.drawnBefore }.max() ?? 0
  }
}

/// Why an option cannot be done.
public enum Obstacle: Sendable, Equatable {
  /// A buffer would be overdrawn by so many working minutes.
  case bufferExhausted(BufferID, short: Int)
  /// A promised date would be missed by so many working minutes.
  case promiseBroken(TaskID, by: Int)
  /// A deadline would be missed by so many working minutes.
  case deadlineMissed(TaskID, by: Int)
  /// A date constraint cannot hold together with the links.
  case constraintBroken(TaskID)
  /// No task that may be displaced stands in the way of the change.
  case nothingToDisplace
  /// A task that could make room has made room as often as the policy allows.
  case displacedTooOften(TaskID, times: Int, limit: Int)
  /// A displaced task would leave its float by so many working minutes.
  case pastFloat(TaskID, by: Int)
  /// The task starts before the cycle opens: too late to change it then.
  case startsBeforeCycle(TaskID, starts: PlanTime, opens: PlanTime)
  /// Nobody else who has the skill would make the change cost less.
  case nobodyToTakeOver
  /// A promise would be taken back, or the line it is for.
  case promiseWithdrawn(TaskID)
  /// The schedule failed its check; the text names the rule and the tasks.
  case unverified(String)
}

/// What an option does to one milestone.
public struct MilestoneEffect: Sendable, Equatable {
  public var task: TaskID
  public var promised: PlanTime?
  /// Nil for a milestone that the change adds.
  public var before: PlanTime?
  /// Nil for a milestone that the change removes.
  public var after: PlanTime?

  public init(task: TaskID, promised: PlanTime?, before: PlanTime?, after: PlanTime?) {
    self.task = task
    self.promised = promised
    self.before = before
    self.after = after
  }
}

/// What an option does to one line of the plan.
public struct TaskMove: Sendable, Equatable {
  public var task: TaskID
  /// Nil for a line that the change adds.
  public var before: Placement?
  /// Nil for a line that the change removes.
  public var after: Placement?
  /// Total float in working minutes; nil where the line does not stand.
  public var floatBefore: Int?
  public var floatAfter: Int?

  public init(
    task: TaskID, before: Placement?, after: Placement?, floatBefore: Int?, floatAfter: Int?
  ) {
    self.task = task
    self.before = before
    self.after = after
    self.floatBefore = floatBefore
    self.floatAfter = floatAfter
  }
}

/// What an option does to one buffer, in working minutes of the plan's calendar.
public struct BufferEffect: Sendable, Equatable {
  public var buffer: BufferID
  public var reserved: Int
  public var drawnBefore: Int
  public var drawnAfter: Int

  public init(buffer: BufferID, reserved: Int, drawnBefore: Int, drawnAfter: Int) {
    self.buffer = buffer
    self.reserved = reserved
    self.drawnBefore = drawnBefore
    self.drawnAfter = drawnAfter
  }
}

/// What an option does to one reserve of a resource, in minutes of one full person.
public struct ReserveEffect: Sendable, Equatable {
  public var reserve: BufferID
  public var reserved: Int
  public var drawnBefore: Int
  public var drawnAfter: Int

  public init(reserve: BufferID, reserved: Int, drawnBefore: Int, drawnAfter: Int) {
    self.reserve = reserve
    self.reserved = reserved
    self.drawnBefore = drawnBefore
    self.drawnAfter = drawnAfter
  }
}

/// What an option does to the work of one resource.
public struct LoadEffect: Sendable, Equatable {
  public var resource: ResourceID
  /// Booked minutes of one full person, over all work not yet finished.
  public var before: Int
  public var after: Int

  public init(resource: ResourceID, before: Int, after: Int) {
    self.resource = resource
    self.before = before
    self.after = after
  }
}

/// What an option does to one goal line, in the unit of the goal.
public struct GoalEffect: Sendable, Equatable {
  public var goal: String
  public var before: Int
  public var after: Int

  public init(goal: String, before: Int, after: Int) {
    self.goal = goal
    self.before = before
    self.after = after
  }
}
