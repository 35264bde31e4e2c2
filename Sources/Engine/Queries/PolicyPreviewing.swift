public import ChangeControl
import Planning
public import Projections

/// What a policy would change for open requests and buffers, if it were adopted now.
public struct PolicyPreviewing: Query {
  public var policy: Policy
  /// UTC milliseconds since 1970.
  public var now: Int64

  public init(_ policy: Policy, now: Int64) {
    self.policy = policy
    self.now = now
  }

  /// - Throws: `EngineError.refused` for a rule out of its range.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> PolicyPreview {
    let inForce = try CharterInForce().answer(from: reader).policy ?? .standard
    try EngineError.deciding { () throws(Refusal) in try policy.check() }
    var next = policy
    next.version = inForce.version + 1
    let lines = try ChangeQueue(now: now).answer(from: reader)
    let later = try ranks(lines, next, from: reader)
    var requests: [PolicyPreview.Request] = []
    for (index, line) in lines.enumerated() {
      let file = try ChangeInFull(change: line.entry.change).answer(from: reader)
      requests.append(
        PolicyPreview.Request(
          change: line.entry.change, title: line.entry.title,
          before: try standing(file, rank: index + 1, inForce, from: reader),
          after: try standing(
            file, rank: later[line.entry.change] ?? index + 1, next, from: reader)))
    }
    return PolicyPreview(
      requests: requests, buffers: try buffers(inForce, next, from: reader), before: inForce,
      after: next)
  }

  /// The place of each request in the queue under the policy.
  private func ranks<Reader: LedgerReader & ~Copyable>(
    _ lines: [QueueLine], _ policy: Policy, from reader: borrowing Reader
  ) throws(EngineError) -> [ChangeID: Int] {
    let rankings = try OpenRankings(policy: policy, now: now).answer(from: reader)
    let keys = lines.map { line in
      var key = rankings[line.entry.change]?.ranking(.policy)?.key ?? line.key
      if line.entry.cycle != nil { key.hasSlot = false }
      return (change: line.entry.change, key: key)
    }
    let sorted = keys.sorted { Ranking.ranks($0.key, before: $1.key) }
    return Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { ($1.change, $0 + 1) })
  }

  private func standing<Reader: LedgerReader & ~Copyable>(
    _ file: ChangeFile, rank: Int, _ policy: Policy, from reader: borrowing Reader
  ) throws(EngineError) -> PolicyPreview.Standing {
    var standing = PolicyPreview.Standing(rank: rank)
    if case .deferred(let decision) = file.stage, case .postpone(let cycle) = decision.choice {
      standing.opens = policy.cycle.opening(of: cycle)
    }
    guard let evaluation = file.evaluation?.evaluation,
      let option = evaluation.option(evaluation.recommendation.option), option.kind.changesPlan
    else { return standing }
    let rules = policy.buffers ?? .flat
    let charge = BufferCharge(option, rules, now: evaluation.dataDate)
    let spending = try EngineError.projecting { () throws(ProjectionError) in
      try AccountsProjection.spending(
        of: file.request.department, in: policy.cycle.number(at: PlanTime(milliseconds: now)),
        rules, reader)
    }
    standing.option = PolicyPreview.Option(
      kind: option.kind,
      fence: TimeFence(
        rules, now: evaluation.dataDate,
        touching: option.moves.compactMap { $0.after?.start }.min()),
      charged: charge?.charged,
      isOverdrawn: rules.overdraft == .refuse && spending.isOverdrawn(by: charge?.charged ?? 0),
      isAllowed: (option.obstacles + option.breaches).allSatisfy { policy.allows($0) },
      signers: Role.allCases)
    return standing
  }

  private func buffers<Reader: LedgerReader & ~Copyable>(
    _ before: Policy, _ after: Policy, from reader: borrowing Reader
  ) throws(EngineError) -> [PolicyPreview.Buffer] {
    var buffers: [PolicyPreview.Buffer] = []
    for project in try Projects().answer(from: reader) {
      let state = try PlanInForce(project: project).answer(from: reader)
      for account in state.buffers {
        let zones = [before, after].map { policy in
          FeverReading(
            drawn: account.drawn, reserve: account.reserve, plan: state.plan, lines: policy.fever
          ).zone
        }
        buffers.append(
          PolicyPreview.Buffer(
            project: project, buffer: account.reserve.id, before: zones[0], after: zones[1]))
      }
    }
    return buffers
  }
}
