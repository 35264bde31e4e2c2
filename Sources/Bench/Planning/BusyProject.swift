public import ChangeControl
import Planning

/// A project under way with everything a plan can have, the same for its size.
///
/// Phases of work by teams of people with skills, on several calendars, some on
/// half their time; links with lags, leads and all kinds of ends; buffers of all
/// kinds; promises to customers; the first weeks reported.
public enum BusyProject {
  /// The plan in force with so many tasks, summaries and milestones not counted.
  ///
  /// - Throws: `Refusal` where the plan cannot be scheduled.
  public static func state(tasks count: Int, people: Int = 20) throws(Refusal) -> PlanState {
    var drawing = BusyPlan(tasks: count, people: people)
    let source = PlanImported.Source(
      format: "generated", file: "-", digest: ContentDigest(exactly: Array(repeating: 0, count: 32))
    )
    let unpromised = try PlanImported(scheduling: drawing.plan, customers: [], source: source)
    drawing.promise(by: unpromised.placements)
    let imported = try PlanImported(scheduling: drawing.plan, customers: [], source: source)
    guard var state = PlanStream.state(after: [.imported(imported)]) else { throw .noPlan }
    let now = now(of: state)
    for placement in imported.placements where placement.start < now {
      guard let task = state.plan.task(placement.task), task.kind != .summary else { continue }
      // What is late because of an earlier report has not begun yet.
      guard let planned = state.placements.first(where: { $0.task == placement.task }),
        planned.start < now
      else { continue }
      let report =
        planned.finish <= now
        ? ProgressReport(task: task.id, started: planned.start, finished: planned.finish)
        : ProgressReport(task: task.id, started: planned.start, remaining: task.duration * 2 / 3)
      let progressed = try state.progressed(by: report, now: now)
      var next: PlanState? = state
      PlanStream.evolve(&next, .progressed(progressed))
      state = next ?? state
    }
    return state
  }

  /// A tenth of the way through the work, at nine in the morning.
  static func now(of state: PlanState) -> PlanTime {
    let start = state.plan.start.minute
    let length = (state.finish.minute - start) / 10
    return PlanTime(minute: start + length / 1440 * 1440)
  }
}
