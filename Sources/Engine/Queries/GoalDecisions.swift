public import ChangeControl
import EventSchema
import Projections

/// Which side paid for the decisions of a stretch of time.
///
/// Of a change decided more than once, as one that was deferred, the last decision
/// of the stretch counts.
public struct GoalDecisions: Query {
  /// UTC milliseconds since 1970: decisions recorded at `from` or later and before
  /// `until`; all where nil.
  public var from: Int64?
  public var until: Int64?

  public init(from: Int64? = nil, until: Int64? = nil) {
    self.from = from
    self.until = until
  }

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> GoalConflict {
    let goals = try CharterInForce().answer(from: reader).goals
    guard !goals.isEmpty else { return GoalConflict([]) }
    var decided: [ChangeID: (position: UInt64, decision: Decision)] = [:]
    for name in [EventName.changeApproved, .changeRejected, .changeDeferred] {
      for entry in try reader.events(EventSelection(.type(name.rawValue))) {
        guard (from ?? .min) <= entry.recorded, entry.recorded < until ?? .max,
          case .change(let change) = entry.stream, let decision = entry.event.decision
        else { continue }
        if let known = decided[change], known.position > entry.position { continue }
        decided[change] = (entry.position, decision)
      }
    }
    var lines: [GoalConflict.Line] = []
    for (change, last) in decided.sorted(by: { $0.value.position < $1.value.position }) {
      let decision = last.decision
      guard let evaluation = try evaluation(of: change, decision.evaluation, reader) else {
        continue
      }
      lines.append(GoalConflict.Line(change, decision.choice, evaluation, goals: goals))
    }
    return GoalConflict(lines)
  }

  private func evaluation<Reader: LedgerReader & ~Copyable>(
    of change: ChangeID, _ digest: ContentDigest, _ reader: borrowing Reader
  ) throws(EngineError) -> Evaluation? {
    for entry in try reader.events(EventSelection(.stream(.change(change)), isBackward: true)) {
      if case .change(.evaluated(let record)) = entry.event, record.digest == digest {
        return record.evaluation
      }
    }
    return nil
  }
}

extension DomainEvent {
  /// What a board agreed on; nil for other events.
  fileprivate var decision: Decision? {
    switch self {
    case .change(.approved(let decision)), .change(.rejected(let decision)),
      .change(.deferred(let decision)):
      decision
    case .change, .plan, .board, .policy, .goal, .baseline, .gate, .freeze, .ledger: nil
    }
  }
}
