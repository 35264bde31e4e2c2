import ChangeControl
import EventSchema
import Planning
public import Projections

/// What was put off for others: deferred requests and displaced tasks, with interest.
///
/// A request owes until it is decided or taken back, a task until it is finished or out
/// of the plan.
public struct Debts: Query {
  /// For the cycle that is open, UTC milliseconds since 1970.
  public var now: Int64

  public init(now: Int64) {
    self.now = now
  }

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> DebtView {
    let policy = try CharterInForce().answer(from: reader).policy ?? .standard
    let rules = policy.deferral ?? .none
    return DebtView(
      cycle: policy.cycle.number(at: PlanTime(milliseconds: now)), rules: rules,
      requests: try requests(policy, rules, reader).sorted {
        ($1.debt, $0.since) < ($0.debt, $1.since)
      }, tasks: try tasks(policy, rules, reader).sorted { $0.debt > $1.debt })
  }

  private func requests<Reader: LedgerReader & ~Copyable>(
    _ policy: Policy, _ rules: Policy.DeferralRules, _ reader: borrowing Reader
  ) throws(EngineError) -> [RequestDebt] {
    var deferrals: [ChangeID: [Int]] = [:]
    for entry in try reader.events(EventSelection(.type(EventName.changeDeferred.rawValue))) {
      guard case .change(let change) = entry.stream else { continue }
      deferrals[change, default: []].append(cycle(entry.effective, policy))
    }
    let open = try EngineError.projecting { () throws(ProjectionError) in
      try RegisterProjection.openEntries(in: reader)
    }
    let current = cycle(now, policy)
    return open.compactMap { entry in
      guard let cycles = deferrals[entry.change], let since = cycles.min() else { return nil }
      return RequestDebt(
        change: entry.change, title: entry.title, department: entry.department,
        deferrals: cycles.count, limit: rules.requests, since: since,
        cycles: max(0, current - since), waitsFor: entry.cycle,
        priority: Priority.matrix(
          urgency: entry.urgency, importance: entry.importance, scale: policy.ranking.scale),
        interest: rules.interest)
    }
  }

  private func tasks<Reader: LedgerReader & ~Copyable>(
    _ policy: Policy, _ rules: Policy.DeferralRules, _ reader: borrowing Reader
  ) throws(EngineError) -> [TaskDebt] {
    var debts: [TaskDebt] = []
    let current = cycle(now, policy)
    for project in try Projects().answer(from: reader) {
      let moved = try DisplacedTasks(project: project).answer(from: reader)
        .filter { $0.position != nil }
      guard !moved.isEmpty else { continue }
      let plan = try PlanInForce(project: project).answer(from: reader).plan
      for task in plan.tasks {
        if case .finished = task.progress { continue }
        let times = moved.filter { $0.displacement.task == task.id }
        guard let last = times.last else { continue }
        debts.append(
          TaskDebt(
            project: project, task: task.id, name: task.name,
            department: last.displacement.department ?? task.department ?? "project",
            owners: last.displacement.owners,
            times: times.map { time in
              let cycle = cycle(time.recorded ?? now, policy)
              return TaskDebt.Time(
                change: time.change, cycle: cycle, minutes: max(0, time.displacement.minutes),
                cycles: max(0, current - cycle))
            }, limit: rules.tasks, interest: rules.interest))
      }
    }
    return debts
  }

  private func cycle(_ milliseconds: Int64, _ policy: Policy) -> Int {
    policy.cycle.number(at: PlanTime(milliseconds: milliseconds))
  }
}
