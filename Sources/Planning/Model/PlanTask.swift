/// One line of a plan: work, a milestone, or a summary over other lines.
public struct PlanTask: Sendable, Equatable {
  /// What a line of a plan stands for.
  public enum Kind: Sendable, Equatable, CaseIterable {
    /// Work that takes time and perhaps people.
    case work
    /// A moment that something is reached; takes no time.
    case milestone
    /// A heading; its dates are those of the lines it holds.
    case summary
  }

  /// When work may pause once it has begun.
  public enum Interruption: Sendable, Equatable, CaseIterable {
    /// Never: it is done within one shift, without a break.
    case never
    /// When its calendar does not work, and at no other time.
    case betweenShifts
    /// Also while its people are busy elsewhere or have worked as much as their
    /// limits allow.
    case anytime
  }

  /// What a hammock hangs between.
  public struct Span: Sendable, Equatable {
    /// The line with whose start it starts.
    public var from: TaskID
    /// The line with whose finish it finishes.
    public var to: TaskID

    public init(from: TaskID, to: TaskID) {
      self.from = from
      self.to = to
    }
  }

  public var id: TaskID
  public var name: String
  /// The summary that holds this line.
  public var parent: TaskID?
  public var kind: Kind
  /// Minutes of work; zero for milestones and summaries.
  ///
  /// Working minutes of the task's calendar, or wall-clock minutes if
  /// `isElapsed`. The aggressive (about 50 %) estimate where a safe one is
  /// given beside it.
  public var duration: Int
  /// Whether `duration` runs through nights and holidays.
  public var isElapsed: Bool
  /// Minutes the task takes almost certainly; source of buffer sizes.
  public var safeDuration: Int?
  /// The calendar of the work; the plan's where absent.
  public var calendar: CalendarID?
  public var constraint: DateConstraint
  /// A date to be warned about; it moves nothing.
  public var deadline: PlanTime?
  /// What was promised about this line, to whom.
  public var promise: Promise?
  public var assignments: [Assignment]
  /// The department that owns the line, such as "sales".
  public var department: String?
  /// The person told when the line moves.
  public var owner: String?
  /// 0 … 1000, usually 500; the larger goes first when people are short.
  public var priority: Int
  /// Whether a change may push this line back to make room.
  public var isDeferrable: Bool
  public var progress: Progress
  /// Makes of a summary that holds no lines a hammock: it spans from the start of
  /// one line to the finish of another, and nothing hangs on it.
  public var span: Span?
  /// What its people must be able to do, and how well.
  ///
  /// Whoever has the skill may take over from another who has it; without it
  /// nobody takes over.
  public var skill: Skill?
  /// When its work may pause once it has begun.
  public var interruption: Interruption
  /// Whether it may take what reserves keep free of its resources.
  public var drawsReserve: Bool

  public init(
    id: TaskID, name: String, parent: TaskID? = nil, kind: Kind = .work, duration: Int = 0,
    isElapsed: Bool = false, safeDuration: Int? = nil, calendar: CalendarID? = nil,
    constraint: DateConstraint = .asSoonAsPossible, deadline: PlanTime? = nil,
    promise: Promise? = nil, assignments: [Assignment] = [], department: String? = nil,
    owner: String? = nil, priority: Int = 500, isDeferrable: Bool = false,
    progress: Progress = .notStarted, span: Span? = nil, skill: Skill? = nil,
    interruption: Interruption = .betweenShifts, drawsReserve: Bool = false
  ) {
    self.id = id
    self.name = name
    self.parent = parent
    self.kind = kind
    self.duration = duration
    self.isElapsed = isElapsed
    self.safeDuration = safeDuration
    self.calendar = calendar
    self.constraint = constraint
    self.deadline = deadline
    self.promise = promise
    self.assignments = assignments
    self.department = department
    self.owner = owner
    self.priority = priority
    self.isDeferrable = isDeferrable
    self.progress = progress
    self.span = span
    self.skill = skill
    self.interruption = interruption
    self.drawsReserve = drawsReserve
  }

  /// Whether its work may pause while its people are busy elsewhere.
  public var isSplittable: Bool { interruption == .anytime }
}
