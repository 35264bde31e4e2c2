public import ChangeControl
public import Planning

/// The event that put a line or a buffer where it is, and who decided it.
public struct DateOrigin: Sendable, Equatable {
  /// What kind of event it was.
  public enum Cause: Sendable, Equatable {
    /// The plan was taken in, from a file.
    case imported(file: String)
    /// Progress of a task was reported.
    case progress(TaskID)
    /// An approved change was carried out.
    case change(Decided)
  }

  /// A change and how it was decided.
  public struct Decided: Sendable, Equatable {
    public var change: ChangeID
    public var title: String
    public var reason: String
    public var option: OptionKind
    /// Who signed, one per role.
    public var signatories: [Board.Member]
    /// Those of them whose vote bears a signature.
    public var signed: [String]
    /// Goal lines that the option moves.
    public var goals: [GoalEffect]
    /// Whether the change pushed the line back to make room.
    public var isDisplaced: Bool

    public init(
      change: ChangeID, title: String, reason: String, option: OptionKind,
      signatories: [Board.Member], signed: [String] = [], goals: [GoalEffect], isDisplaced: Bool
    ) {
      self.change = change
      self.title = title
      self.reason = reason
      self.option = option
      self.signatories = signatories
      self.signed = signed
      self.goals = goals
      self.isDisplaced = isDisplaced
    }
  }

  public var position: UInt64
  /// UTC milliseconds since 1970.
  public var recorded: Int64
  public var actor: String
  public var cause: Cause

  public init(position: UInt64, recorded: Int64, actor: String, cause: Cause) {
    self.position = position
    self.recorded = recorded
    self.actor = actor
    self.cause = cause
  }
}

/// A line of the plan, what holds it at its dates, and what put it there.
public struct WhyStep: Sendable, Equatable {
  public var step: DateStep
  public var baseline: Placement
  public var totalFloat: Int
  public var origin: DateOrigin

  public init(step: DateStep, baseline: Placement, totalFloat: Int, origin: DateOrigin) {
    self.step = step
    self.baseline = baseline
    self.totalFloat = totalFloat
    self.origin = origin
  }
}

/// One event that moved the finish of a line.
public struct SlipStep: Sendable, Equatable {
  public var origin: DateOrigin
  public var before: PlanTime
  public var after: PlanTime
  /// Working minutes of the plan's calendar; negative where it moved earlier.
  public var minutes: Int
  /// What the event drew from which buffers.
  public var draws: [BufferDraw]
  /// Of a report: how the finish of the task that was reported moved.
  public var reported: Slip?

  public struct Slip: Sendable, Equatable {
    public var before: PlanTime
    public var after: PlanTime

    public init(before: PlanTime, after: PlanTime) {
      self.before = before
      self.after = after
    }
  }

  public init(
    origin: DateOrigin, before: PlanTime, after: PlanTime, minutes: Int, draws: [BufferDraw],
    reported: Slip?
  ) {
    self.origin = origin
    self.before = before
    self.after = after
    self.minutes = minutes
    self.draws = draws
    self.reported = reported
  }
}

/// One movement of a buffer and what made it.
public struct BufferStep: Sendable, Equatable {
  public var entry: BufferEntry
  public var origin: DateOrigin

  public init(entry: BufferEntry, origin: DateOrigin) {
    self.entry = entry
    self.origin = origin
  }
}

/// The answer to a question why.
public struct WhyView: Sendable, Equatable {
  public enum Answer: Sendable, Equatable {
    /// The walk back from a line, last to first.
    case task(TaskID, [WhyStep])
    /// The lines that start or finish on a day, by start.
    case day(Int, [WhyStep])
    /// The movements of a buffer, oldest first.
    case buffer(BufferReport, [BufferStep])
    /// Each event that moved the finish of a line since it entered the plan.
    case late(WhyStep, [SlipStep])
    /// Every line that drives another one, by start.
    case critical(TaskID, [WhyStep])
  }

  public var state: PlanState
  public var answer: Answer

  public init(state: PlanState, answer: Answer) {
    self.state = state
    self.answer = answer
  }
}
