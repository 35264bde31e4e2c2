/// How far a task has come, told by what is left and never by a percentage.
public enum Progress: Sendable, Equatable {
  case notStarted
  /// `remaining` minutes of work are left as of the data date `asOf`; the rest
  /// of the work begins there.
  case started(at: PlanTime, remaining: Int, asOf: PlanTime)
  case finished(start: PlanTime, finish: PlanTime)
}
