public import ChangeControl
public import Planning

/// The requests of one project that the board has to decide about, together.
public struct Agenda: Sendable {
  public var plan: PlanState
  public var goals: [Goal]
  /// Requests that are weighed, as the queue ranks them.
  public var lines: [QueueLine]
  /// Open requests that are not: approved already, or deferred to a cycle that
  /// has not opened.
  public var waiting: [QueueLine]
  /// Open requests that rank behind those that there is room for.
  public var behind: [QueueLine]
  /// The text of the requests that are weighed.
  public var requests: [ChangeID: ChangeRequest]
  public var joint: JointEvaluation

  public init(
    plan: PlanState, goals: [Goal], lines: [QueueLine], waiting: [QueueLine],
    behind: [QueueLine], requests: [ChangeID: ChangeRequest], joint: JointEvaluation
  ) {
    self.plan = plan
    self.goals = goals
    self.lines = lines
    self.waiting = waiting
    self.behind = behind
    self.requests = requests
    self.joint = joint
  }
}
