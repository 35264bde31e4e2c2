import ChangeControl
import EventStore
import Planning
import Projections

/// What a request is ranked from, gathered from rows and its events.
struct RequestRanking {
  var entry: RegisterEntry
  /// Those of the request's stream, in order.
  var events: [LedgerEvent]
  var state: PlanState
  var goals: [Goal]
  var policy: Policy
  var now: PlanTime

  /// Its score; nil where no event tells of the request.
  func ranking(_ cause: Ranking.Cause) -> Ranking? {
    guard case .known(let file) = fold() else { return nil }
    let request = file.request
    let facts = RankingFacts(
      change: entry.change, number: Int(clamping: entry.number), submitted: entry.submitted,
      urgency: request.urgency, importance: request.importance,
      tier: state.customers.first { $0.id == request.customer }?.tier, value: request.value,
      work: request.addedWork(to: state.plan), effect: effect(file), waiting: waiting(file))
    return Ranking(
      cause, policyVersion: policy.version, rules: policy.ranking, facts: facts)
  }

  /// The score that was recorded last, and its position.
  var recorded: (ranking: Ranking, position: UInt64)? {
    for event in events.reversed() {
      if case .change(.ranked(let ranking)) = event.event { return (ranking, event.position) }
    }
    return nil
  }

  private func fold() -> ChangeState {
    var state = ChangeStream.initial
    for event in events {
      if case .change(let change) = event.event { ChangeStream.evolve(&state, change) }
    }
    return state
  }

  /// Of the option that is recommended for the request as it reads now.
  private func effect(_ file: ChangeFile) -> RankingFacts.Effect {
    guard let record = file.evaluation, record.evaluation.requestRevision == file.revision,
      let option = record.evaluation.option(record.evaluation.recommendation.option),
      option.kind.changesPlan
    else { return RankingFacts.Effect() }
    return RankingFacts.Effect(
      option, of: record, plan: state.plan, goals: goals, policy.buffers ?? .flat)
  }

  private func waiting(_ file: ChangeFile) -> RankingFacts.Waiting {
    let first = events.first { event in
      if case .change(.deferred) = event.event { true } else { false }
    }
    let cycles =
      first.map { event in
        policy.cycle.number(at: now)
          - policy.cycle.number(at: PlanTime(milliseconds: event.effective))
      } ?? 0
    return RankingFacts.Waiting(
      deferrals: file.deferrals, cycles: max(0, cycles),
      interest: policy.deferral?.interest ?? 0, limit: policy.deferral?.requests)
  }
}

extension CommandSession {
  /// Records the score of a request, where the policy has scores recorded or one was.
  mutating func rank(_ change: ChangeID, _ cause: Ranking.Cause) throws(EngineError) {
    let charter = try charter()
    let policy = charter.policy ?? .standard
    let entry: RegisterEntry?
    do throws(ProjectionError) {
      entry = try RegisterProjection.entry(of: change, in: rows)
    } catch {
      throw .damagedProjection(error)
    }
    guard let entry else { throw .refused(.changeUnknown) }
    let isCycle = if case .cycle = cause { true } else { false }
    guard isCycle || policy.recordsRanks || entry.rank != nil else { return }
    let events = try rows.writer.ledgerEvents(
      EventQuery(.stream(StreamName.change(change).text)))
    let known = RequestRanking(
      entry: entry, events: events, state: try plan(of: entry.project), goals: charter.goals,
      policy: policy, now: context.planTime)
    guard let ranking = known.ranking(cause) else { return }
    let state = try self.change(change)
    let ranked = try EngineError.deciding { () throws(Refusal) in
      try ChangeStream.decide(.rank(ranking), state)
    }
    try record(ranked.map { .change($0) }, in: .change(change))
  }

  /// Records the score of each open request, in the order of submission.
  mutating func rankAll(_ cause: Ranking.Cause) throws(EngineError) {
    let open: [ChangeID]
    do throws(ProjectionError) {
      open = try RegisterProjection.openEntries(in: rows).map(\.change)
    } catch {
      throw .damagedProjection(error)
    }
    for change in open { try rank(change, cause) }
  }
}
