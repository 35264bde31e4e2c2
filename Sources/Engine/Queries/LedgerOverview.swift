import ChangeControl
import Planning
public import Projections

/// The whole ledger at a glance.
///
/// What is counted is kept by the projections, and only the projects that are
/// described are read: a long history costs no more than a short one.
public struct LedgerOverview: Query {
  public var selection: LedgerStatus.Selection
  /// For the cycle that is open, UTC milliseconds since 1970; the time of the
  /// last event if nil.
  public var now: Int64?

  public init(_ selection: LedgerStatus.Selection = .pressing, now: Int64? = nil) {
    self.selection = selection
    self.now = now
  }

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> LedgerStatus {
    let last = try reader.events(EventSelection(isBackward: true, limit: 1)).first
    let charter = try CharterInForce().answer(from: reader)
    let policy = charter.policy ?? .standard
    let counted = try EngineError.projecting { () throws(ProjectionError) in
      try Counted(reader, policy.cycle, now: now ?? last?.recorded)
    }
    var projects: [LedgerStatus.Project] = []
    for (id, standing) in try chosen(among: counted.projects, reader) {
      let state = try PlanInForce(project: id).answer(from: reader)
      let fever = try EngineError.projecting { () throws(ProjectionError) in
        try PlanProjection.fever(of: id, in: reader)
      }
      projects.append(LedgerStatus.Project(state, standing, policy, fever))
    }
    return LedgerStatus(
      head: reader.position, recorded: last?.recorded, counts: counted.projects,
      selection: selection, projects: projects, charter: charter,
      requests: counted.requests.stages, deferralsDue: counted.deferralsDue)
  }

  /// The projects to describe, the most pressing first.
  private func chosen<Reader: LedgerReader & ~Copyable>(
    among counts: ProjectCounts, _ reader: borrowing Reader
  ) throws(EngineError) -> [(id: ProjectID, standing: ProjectStanding)] {
    try EngineError.projecting { () throws(ProjectionError) in
      switch selection {
      case .one(let project):
        let standing = try PlanProjection.standing(of: project, in: reader)
        return [(project, standing ?? .onTrack)]
      case .pressing where counts.total > LedgerStatus.Selection.page:
        return try PlanProjection.foremost(
          LedgerStatus.Selection.page, where: \.needsAttention, in: reader)
      case .pressing, .all:
        return try PlanProjection.foremost(.max, in: reader)
      }
    }
  }

  /// What is known without reading a plan or a request.
  private struct Counted {
    let projects: ProjectCounts
    let requests: RegisterTotals
    let deferralsDue: Int

    init<Reader: LedgerReader & ~Copyable>(
      _ reader: borrowing Reader, _ cycles: Policy.Cycle, now: Int64?
    ) throws(ProjectionError) {
      projects = try PlanProjection.counts(in: reader)
      requests = try RegisterProjection.totals(in: reader)
      guard let now else {
        deferralsDue = 0
        return
      }
      deferralsDue = try RegisterProjection.deferred(
        through: cycles.number(at: PlanTime(milliseconds: now)), in: reader)
    }
  }
}

extension LedgerStatus.Project {
  fileprivate init(
    _ state: PlanState, _ standing: ProjectStanding, _ policy: Policy,
    _ fever: [BufferID: FeverTrack]
  ) {
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
      id: state.plan.id, name: state.plan.name, standing: standing, revision: state.revision,
      tasks: state.plan.tasks.count { $0.kind == .work }, started: started, finished: finished,
      finish: state.finish,
      baselineFinish: state.baseline.map(\.finish).max() ?? state.plan.start,
      promises: promised.count,
      brokenPromises: promised.filter { task in
        guard let date = task.promise?.date, let finish = finishes[task.id] else { return false }
        return finish > date
      }.map(\.id),
      buffers: state.buffers.map { account in
        LedgerStatus.Buffer(
          id: account.reserve.id, reserved: account.reserve.reserved, balance: account.balance,
          reading: FeverReading(
            drawn: account.drawn, reserve: account.reserve, plan: state.plan, lines: policy.fever,
            track: fever[account.reserve.id]))
      })
  }
}
