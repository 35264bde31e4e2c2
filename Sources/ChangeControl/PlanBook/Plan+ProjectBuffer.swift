public import Planning
import Wording

extension Plan {
  /// The plan with a project buffer behind the task that finishes last, for
  /// files of a format that knows no buffers.
  ///
  /// - Throws: `Refusal` for a plan that cannot be scheduled, one without work,
  ///   and one that has a project buffer.
  public func reserving(
    _ sizing: BufferSpecification.Sizing
  ) throws(Refusal) -> Plan {
    let plan = self
    let network = try Refusal.planning { () throws(PlanningError) in try Network(plan) }
    let schedule = network.firstSchedule
    let summaries = Set(tasks.compactMap(\.parent))
    let last = schedule.placements.filter { !summaries.contains($0.task) }
      .max { $0.finish < $1.finish }
    guard let last else {
      throw .planImpossible(
        say("The plan has no task that a buffer could protect."),
        next: say("Add tasks to the plan."))
    }
    guard !buffers.contains(where: { $0.kind == .project }) else {
      throw .planImpossible(
        say("The plan reserves a project buffer already."), next: say("Leave --project-buffer out.")
      )
    }
    var buffered = self
    buffered.buffers.append(
      BufferSpecification(id: "PB", kind: .project, protects: last.task, sizing: sizing))
    return buffered
  }
}
