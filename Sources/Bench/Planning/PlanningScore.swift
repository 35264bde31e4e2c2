/// How well the search did on a set of instances.
public struct PlanningScore: Sendable, Equatable {
  public internal(set) var instances = 0
  /// Average and maximum of (finish − best known) / best known, in per cent.
  public internal(set) var averageDeviation = 0.0
  public internal(set) var maximumDeviation = 0.0
  /// Average of (finish − critical path) / critical path, in per cent.
  public internal(set) var averageOverPath = 0.0
  /// Instances that finish at the best known finish or before it.
  public internal(set) var atBest = 0
  /// Instances whose finish was shown to be the earliest.
  public internal(set) var provenOptimal = 0
  /// Average of (finish − own lower bound) / own lower bound, in per cent.
  public internal(set) var averageGap = 0.0
  /// Schedules generated, of all instances.
  public internal(set) var schedules = 0
  public internal(set) var seconds = 0.0
  /// Instances whose result breaks a rule, each with the first fault in words.
  public internal(set) var faults: [String] = []

  /// All that was spent, by schedule.
  public var microsecondsPerSchedule: Double {
    schedules == 0 ? 0 : seconds * 1e6 / Double(schedules)
  }
}
