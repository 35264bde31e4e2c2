public import ChangeControl
public import Planning
import Projections

/// Whether work can be promised to a customer: what its request and its
/// evaluation would say now, without either.
public struct CanPromise: Query {
  public var project: ProjectID
  public var inquiry: PromiseInquiry
  /// UTC milliseconds since 1970.
  public var now: Int64

  public init(_ inquiry: PromiseInquiry, in project: ProjectID, now: Int64) {
    self.inquiry = inquiry
    self.project = project
    self.now = now
  }

  /// - Throws: `EngineError.refused` for an unknown project, and for an inquiry
  ///   that makes no sense on its plan.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> PromiseAnswer {
    let state = try PlanInForce(project: project).answer(from: reader)
    let charter = try CharterInForce().answer(from: reader)
    let totals = try EngineError.projecting { () throws(ProjectionError) in
      try RegisterProjection.totals(in: reader)
    }
    let question = Evaluator.Question(
      request: ChangeRequest(
        project: project, title: "", reason: "", requester: "", department: "", edits: []),
      requestRevision: 1, state: state, policy: charter.policy ?? .standard,
      goals: charter.goals, dealsWon: totals.dealsWon, position: reader.position,
      engineVersion: Ledger.engineVersion, seed: ChangeID("CR-\(totals.last + 1)").seed,
      now: PlanTime(milliseconds: now),
      displacements: try DisplacementCounts(project: project).answer(from: reader))
    let inquiry = inquiry
    return try EngineError.deciding { () throws(Refusal) in
      try PromiseSearch.answer(inquiry, question)
    }
  }
}
