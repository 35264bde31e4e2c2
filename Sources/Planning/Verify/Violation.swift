/// One way in which dates break a rule of the plan.
public struct Violation: Sendable, Equatable, CustomStringConvertible {
  /// Which rule is broken.
  public enum Rule: Sendable, Equatable, CaseIterable {
    /// Every line has exactly one place, and no others have one.
    case coverage
    /// Reported progress is kept.
    case progress
    /// Work runs in its calendar and takes its duration.
    case calendar
    /// Nothing starts before the plan or the data date.
    case tooEarly
    case link
    case constraint
    case capacity
    /// What is reserved of a resource is left to work that may draw on it.
    case reserve
    /// No resource works more in a day or week than its limit.
    case limit
    /// Whoever works on a task that asks for a skill has it at that level.
    case skill
    /// Work pauses only where it may, and its parts make up the whole.
    case pieces
    /// A summary spans its lines.
    case summary
  }

  public var rule: Rule
  /// The tasks concerned, the one that breaks the rule first.
  public var tasks: [TaskID]
  /// What is wrong, with names and dates.
  public var description: String

  public init(rule: Rule, tasks: [TaskID], description: String) {
    self.rule = rule
    self.tasks = tasks
    self.description = description
  }
}
