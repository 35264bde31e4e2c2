public import Planning
import Wording

/// Why nothing is recorded about a goal line.
public enum GoalRefusal: Sendable, Equatable {
  case unknown(String, closest: String?)
  /// The line is computed from plans and decisions.
  case computed(String)
  case inFuture(String, PlanTime, now: PlanTime)
  case outsidePeriod(String, PlanTime, Goal.Period)

  /// A stable word for programs.
  public var code: String {
    switch self {
    case .unknown: "unknown-goal"
    case .computed: "goal-computed"
    case .inFuture: "measured-in-future"
    case .outsidePeriod: "outside-period"
    }
  }

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .unknown(let goal, let closest?):
      say("There is no goal \(goal); did you mean \(closest)?")
    case .unknown(let goal, nil): say("There is no goal \(goal).")
    case .computed(let goal):
      say("Goal \(goal) is computed from plans and decisions; nothing is recorded by hand.")
    case .inFuture(let goal, let day, let now):
      say("Goal \(goal) cannot be measured on \(day.dateText), which is after now, \(now).")
    case .outsidePeriod(let goal, let day, let period):
      say(
        """
        Goal \(goal) is measured from \(period.first.dateText) until before \
        \(period.end.dateText), not on \(day.dateText).
        """)
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .unknown: say("See them all: leeway goals")
    case .computed: say("See what it stands at: leeway goals")
    case .inFuture: say("Record what was measured by now, or set --now.")
    case .outsidePeriod: say("Name a day of its period: --on DATE")
    }
  }
}
