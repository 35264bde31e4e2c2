public import Projections

extension Ledger {
  /// The goals as they stood before a stretch of time and at its end, and which side
  /// paid for what was decided in it.
  ///
  /// Times are UTC milliseconds since 1970. `moment` is the last moment that counts.
  public func goalPerformance(
    from: Int64? = nil, until: Int64? = nil, asOf moment: AsOf? = nil,
    notice: (Verification.Finding) -> Void = { _ in }
  ) throws(EngineError) -> GoalPerformance {
    let opening: GoalsView? =
      if let from { try ask(GoalStandings(), asOf: .time(from - 1), notice: notice) } else { nil }
    let end: AsOf? =
      switch (until, moment) {
      case (let until?, .time(let time)?): .time(min(until - 1, time))
      case (let until?, nil): .time(until - 1)
      case (_, let moment): moment
      }
    return GoalPerformance(
      from: from, until: until, opening: opening,
      closing: try ask(GoalStandings(), asOf: end, notice: notice),
      conflict: try ask(GoalDecisions(from: from, until: until), asOf: moment, notice: notice))
  }
}
