/// How long each instance is searched.
public enum PlanningBudget: Sendable, Equatable {
  case schedules(Int)
  /// Wall-clock seconds, from laying the instance out to the result.
  case seconds(Double)
}
