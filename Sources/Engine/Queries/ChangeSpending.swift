public import ChangeControl
import Planning
import Projections

/// What the department of a request has spent of its allowance in the review cycle.
public struct ChangeSpending: Query {
  public var request: ChangeRequest
  /// UTC milliseconds since 1970.
  public var now: Int64

  public init(request: ChangeRequest, now: Int64) {
    self.request = request
    self.now = now
  }

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> Spending {
    let policy = try CharterInForce().answer(from: reader).policy ?? .standard
    return try EngineError.projecting { () throws(ProjectionError) in
      try AccountsProjection.spending(
        of: request.department, in: policy.cycle.number(at: PlanTime(milliseconds: now)),
        policy.buffers ?? .flat, reader)
    }
  }
}
