import ChangeControl
import Planning
public import Projections

/// The whole ledger at a glance.
public struct LedgerOverview: Query {
  public init() {}

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> LedgerStatus {
    var projects: [LedgerStatus.Project] = []
    for id in try Projects().answer(from: reader) {
      let state = try PlanInForce(project: id).answer(from: reader)
      projects.append(
        LedgerStatus.Project(
          state, buffers: try BufferBudgets(project: id).answer(from: reader)))
    }
    let last = try reader.events(EventSelection(isBackward: true, limit: 1)).first
    return LedgerStatus(
      head: reader.position, recorded: last?.recorded, projects: projects,
      charter: try CharterInForce().answer(from: reader), requests: try requests(reader))
  }

  private func requests<Reader: LedgerReader & ~Copyable>(
    _ reader: borrowing Reader
  ) throws(EngineError) -> [LedgerStatus.StageCount] {
    let entries: [RegisterEntry]
    do throws(ProjectionError) { entries = try RegisterProjection.entries(in: reader) } catch {
      throw .damagedProjection(error)
    }
    var counts: [String: Int] = [:]
    for entry in entries { counts[entry.stage.word, default: 0] += 1 }
    return LedgerOverview.stages.map {
      LedgerStatus.StageCount(stage: $0, count: counts[$0] ?? 0)
    }
  }

  /// Every stage, in the order of a request's life.
  private static let stages = [
    RegisterEntry.Stage.submitted, .evaluated, .approved(.absorb), .deferred(cycle: 0),
    .rescheduled(.absorb, planRevision: 0), .rejected, .withdrawn,
  ].map(\.word)
}

extension LedgerStatus.Project {
  fileprivate init(_ state: PlanState, buffers: [BufferReport]) {
    let finishes = Dictionary(state.placements.map { ($0.task, $0.finish) }) { first, _ in first }
    var (started, finished) = (0, 0)
    for task in state.plan.tasks where task.kind == .work {
      switch task.progress {
      case .notStarted: break
      case .started: started += 1
      case .finished: finished += 1
      }
    }
    let promised = state.plan.tasks.filter { $0.promise != nil }
    self.init(
      id: state.plan.id, name: state.plan.name, revision: state.revision,
      tasks: state.plan.tasks.count { $0.kind == .work }, started: started, finished: finished,
      finish: state.finish,
      baselineFinish: state.baseline.map(\.finish).max() ?? state.plan.start,
      promises: promised.count,
      brokenPromises: promised.filter { task in
        guard let date = task.promise?.date, let finish = finishes[task.id] else { return false }
        return finish > date
      }.map(\.id), buffers: buffers)
  }
}
