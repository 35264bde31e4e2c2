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
    var counts = [Int](repeating: 0, count: RegisterEntry.Stage.words.count)
    for entry in entries { counts[entry.stage.order] += 1 }
    return zip(RegisterEntry.Stage.words, counts).map {
      LedgerStatus.StageCount(stage: $0, count: $1)
    }
  }
}

extension RegisterEntry.Stage {
  fileprivate static let words = [
    "submitted", "evaluated", "approved", "deferred", "rescheduled", "rejected", "withdrawn",
  ]

  /// Place of the stage in `words`.
  fileprivate var order: Int {
    switch self {
    case .submitted: 0
    case .evaluated: 1
    case .approved: 2
    case .deferred: 3
    case .rescheduled: 4
    case .rejected: 5
    case .withdrawn: 6
    }
  }
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
