public import ChangeControl
import EventSchema
public import Planning

extension Ledger {
  /// Records how far a task has come, and what that does to the plan.
  ///
  /// - Throws: `EngineError.refused` for a report that contradicts the plan or
  ///   the clock; `busy` where the plan keeps moving.
  public func progress(
    _ report: ProgressReport, in project: ProjectID, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("progress").text(project.text, at: 2)
      .text(report.task.text, at: 3).integer(report.started?.minute, at: 4)
      .integer(report.finished?.minute, at: 5).integer(report.remaining, at: 6)
    if let outcome = try repetition(of: context, content: content.bytes) { return outcome }
    return try retrying { () throws(EngineError) in
      let before = try ask(PlanInForce(project: project), asOf: nil)
      let progressed = try EngineError.deciding { () throws(Refusal) in
        try before.progressed(by: report, now: context.planTime)
      }
      return try transact(context, content: content.bytes) { (session) throws(EngineError) in
        let plan = try session.plan(of: project)
        try session.checkGates(report, in: plan)
        let events = try EngineError.deciding { () throws(Refusal) in
          try PlanStream.decide(.progress(progressed, onRevision: before.revision), plan)
        }
        try session.record(events.map { .plan($0) }, in: .plan(project))
        return project.text
      }
    }
  }
}
