import ChangeControl
import Planning
public import Projections

/// The queue with what every place in it is made of.
public struct QueueExplanation: Query {
  /// For ages and cycles, UTC milliseconds since 1970.
  public var now: Int64

  public init(now: Int64) {
    self.now = now
  }

  /// Open requests, the first to take first.
  ///
  /// A request without a recorded score is given the one that it would have now.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [ExplainedRank] {
    let rankings = try OpenRankings(now: now).answer(from: reader)
    return try ChangeQueue(now: now).answer(from: reader).compactMap { line in
      guard let found = rankings[line.entry.change] else { return nil }
      if let recorded = found.recorded {
        return ExplainedRank(
          line: line, ranking: recorded.ranking, position: recorded.position)
      }
      return found.ranking(.evaluated).map {
        ExplainedRank(line: line, ranking: $0, position: nil)
      }
    }
  }
}

/// What each open request is ranked from, under the policy in force or another.
struct OpenRankings: Query {
  var policy: Policy?
  var now: Int64

  func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [ChangeID: RequestRanking] {
    let charter = try CharterInForce().answer(from: reader)
    let entries = try EngineError.projecting { () throws(ProjectionError) in
      try RegisterProjection.openEntries(in: reader)
    }
    var states: [ProjectID: PlanState] = [:]
    var rankings: [ChangeID: RequestRanking] = [:]
    for entry in entries {
      let state =
        if let known = states[entry.project] { known } else {
          try PlanInForce(project: entry.project).answer(from: reader)
        }
      states[entry.project] = state
      rankings[entry.change] = RequestRanking(
        entry: entry, events: try reader.events(EventSelection(.stream(.change(entry.change)))),
        state: state, goals: charter.goals, policy: policy ?? charter.policy ?? .standard,
        now: PlanTime(milliseconds: now))
    }
    return rankings
  }
}
