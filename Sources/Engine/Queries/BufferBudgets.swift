import ChangeControl
public import Planning
public import Projections

/// The buffer-time budget of a project: every buffer, what drew on it, and how
/// worried to be.
public struct BufferBudgets: Query {
  public var project: ProjectID

  public init(project: ProjectID) {
    self.project = project
  }

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [BufferReport] {
    let state = try PlanInForce(project: project).answer(from: reader)
    let policy = try CharterInForce().answer(from: reader).policy ?? .standard
    do {
      let budgets = try BufferProjection.budgets(of: project, in: reader)
      let fever = try PlanProjection.fever(of: project, in: reader)
      var reports: [BufferReport] = []
      for budget in budgets {
        let entries = try BufferProjection.entries(of: budget.reserve.id, in: project, reader)
        reports.append(
          BufferReport(
            budget, entries: entries, state: state, policy: policy,
            track: fever[budget.reserve.id]))
      }
      return reports
    } catch {
      throw .damagedProjection(error)
    }
  }
}

extension BufferReport {
  init(
    _ budget: BufferBudget, entries: [BufferEntry], state: PlanState, policy: Policy,
    track: FeverTrack?
  ) {
    var draws: [Draw] = []
    for entry in entries where entry.cause != .reserve {
      if let index = draws.firstIndex(where: { $0.cause == entry.cause }) {
        draws[index].minutes -= entry.minutes
      } else {
        draws.append(Draw(cause: entry.cause, minutes: -entry.minutes))
      }
    }
    let reserve =
      state.buffers.first { $0.reserve.id == budget.reserve.id }?.reserve
      ?? budget.reserve
    let drawn = budget.drawn - budget.restored
    let reading = FeverReading(
      drawn: drawn, reserve: reserve, plan: state.plan, lines: policy.fever, track: track)
    let protected = state.placements.first { $0.task == reserve.specification.protects }
    let finish = protected?.finish ?? reserve.start
    self.init(
      budget: budget, draws: draws.filter { $0.minutes != 0 }, entries: entries,
      penetration: reading.penetration, completion: reading.completion,
      burnRate: reading.burnRate, zone: reading.zone, pending: reading.pending,
      promise: reserve.holdsUntil(finish, drawn: drawn, in: state.plan),
      projected: reserve.endsPlan ? max(finish, state.finish) : finish)
  }
}

extension BufferReserve {
  /// The date that holds as long as the buffer does: its end as taken in, or for
  /// a feeding buffer, which moves with the task it feeds, what is left of it
  /// behind the projected finish of its chain.
  fileprivate func holdsUntil(_ projected: PlanTime, drawn: Int, in plan: Plan) -> PlanTime {
    guard case .feeding = specification.kind,
      let calendar = plan.calendars.first(where: { $0.id == plan.calendar }),
      let time = try? WorkTime(calendar)
    else { return end }
    return time.add(reserved - drawn, to: projected)
  }
}
