import ChangeControl
import EventSchema
public import Planning
public import Projections

/// For each approved change the tasks that it moves to make room: whom they concern, old
/// and new dates.
///
/// What was carried out is told as it was recorded; what is approved and not carried out
/// stands behind it.
public struct DisplacedTasks: Query {
  /// One project; all where nil.
  public var project: ProjectID?

  public init(project: ProjectID? = nil) {
    self.project = project
  }

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [DisplacedTask] {
    var tasks: [DisplacedTask] = []
    for entry in try reader.events(EventSelection(.type(EventName.planRescheduled.rawValue))) {
      guard case .plan(.rescheduled(let rescheduled)) = entry.event,
        case .plan(let project) = entry.stream, project == self.project ?? project
      else { continue }
      for displacement in try displacements(rescheduled, in: project, reader) {
        tasks.append(
          DisplacedTask(
            project: project, change: rescheduled.change, option: rescheduled.option,
            displacement: displacement, position: entry.position, recorded: entry.recorded))
      }
    }
    return try tasks + approved(reader)
  }

  /// As recorded, or for events that do not keep it as the evaluation has it.
  private func displacements<Reader: LedgerReader & ~Copyable>(
    _ rescheduled: PlanRescheduled, in project: ProjectID, _ reader: borrowing Reader
  ) throws(EngineError) -> [Displacement] {
    guard rescheduled.displacements.isEmpty, !rescheduled.displaced.isEmpty else {
      return rescheduled.displacements
    }
    let plan = try PlanInForce(project: project).answer(from: reader).plan
    for entry in try reader.events(EventSelection(.stream(.change(rescheduled.change)))) {
      guard case .change(.evaluated(let record)) = entry.event,
        record.digest == rescheduled.evaluation,
        let option = record.evaluation.option(rescheduled.option)
      else { continue }
      return Displacement.all(of: option, in: plan)
    }
    return []
  }

  private func approved<Reader: LedgerReader & ~Copyable>(
    _ reader: borrowing Reader
  ) throws(EngineError) -> [DisplacedTask] {
    let entries = try EngineError.projecting { () throws(ProjectionError) in
      try RegisterProjection.openEntries(in: reader)
    }
    var tasks: [DisplacedTask] = []
    for entry in entries where entry.project == project ?? entry.project {
      guard case .approved(let kind) = entry.stage else { continue }
      let file = try ChangeInFull(change: entry.change).answer(from: reader)
      guard let option = file.evaluation?.evaluation.option(kind), !option.displaced.isEmpty
      else { continue }
      let plan = try PlanInForce(project: entry.project).answer(from: reader).plan
      for displacement in Displacement.all(of: option, in: plan) {
        tasks.append(
          DisplacedTask(
            project: entry.project, change: entry.change, option: kind,
            displacement: displacement, position: nil, recorded: nil))
      }
    }
    return tasks
  }
}

/// How often tasks of a project have been displaced.
struct DisplacementCounts: Query {
  var project: ProjectID

  func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [TaskID: Int] {
    var counts: [TaskID: Int] = [:]
    for entry in try reader.events(EventSelection(.type(EventName.planRescheduled.rawValue))) {
      guard case .plan(.rescheduled(let rescheduled)) = entry.event,
        entry.stream == .plan(project)
      else { continue }
      for task in rescheduled.displaced { counts[task, default: 0] += 1 }
    }
    return counts
  }
}
