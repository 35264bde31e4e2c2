public import Planning

/// Levels whole plans, with calendars and people, and takes the time.
public enum LevellingBench {
  /// How well and how fast a plan was levelled.
  public struct Score: Sendable, Equatable {
    public var tasks: Int
    public var assignments: Int
    /// The least of all repetitions, from the plan to its dates.
    public var milliseconds: Double
    /// The finish by plan priority alone, and the one that is kept.
    public var firstFinish: PlanTime
    public var finish: PlanTime
    /// Rules that the dates break, in words.
    public var faults: [String]
  }

  /// Lays a plan out and levels it, a few times over.
  ///
  /// Faults that come with the plan, such as a date that links push past, are
  /// those of the schedule by plan priority too and do not count.
  ///
  /// - Throws: `PlanningError` for a plan that cannot be laid out.
  public static func run(
    _ plan: Plan, seed: UInt64, repetitions: Int = 5
  ) throws(PlanningError) -> Score {
    var least = Double.infinity
    var network = try Network(plan)
    var schedule = SerialSchedule.schedule(network)
    let first = schedule
    for _ in 0..<max(1, repetitions) {
      let spent = try seconds { () throws(PlanningError) in
        network = try Network(plan)
        schedule = Levelling.schedule(
          network, schedules: Levelling.usualSchedules(for: network), seed: seed)
      }
      least = min(least, spent)
    }
    let known = Set(Verifier.check(first, network).map { "\($0.rule) \($0.tasks)" })
    let faults = Verifier.check(schedule, network).filter {
      !known.contains("\($0.rule) \($0.tasks)")
    }
    return Score(
      tasks: plan.tasks.count, assignments: plan.tasks.reduce(0) { $0 + $1.assignments.count },
      milliseconds: least * 1000, firstFinish: first.finish, finish: schedule.finish,
      faults: faults.map(\.description))
  }
}
