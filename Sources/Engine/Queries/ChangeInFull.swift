public import ChangeControl
public import Planning
import Projections

/// One request with all that has come of it.
public struct ChangeInFull: Query {
  public var change: ChangeID

  public init(change: ChangeID) {
    self.change = change
  }

  /// - Throws: `EngineError.refused` for a change that was never submitted.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> ChangeFile {
    var state = ChangeStream.initial
    for entry in try reader.events(EventSelection(.stream(.change(change)))) {
      if case .change(let event) = entry.event { ChangeStream.evolve(&state, event) }
    }
    guard case .known(let file) = state else { throw .refused(.changeUnknown) }
    return file
  }
}

/// All that an evaluation of a request rests on, as of now.
struct EvaluationQuestion: Query {
  var change: ChangeID
  var seed: UInt64
  var now: PlanTime

  func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> Evaluator.Question {
    let file = try ChangeInFull(change: change).answer(from: reader)
    let state = try PlanInForce(project: file.request.project).answer(from: reader)
    let charter = try CharterInForce().answer(from: reader)
    let policy = charter.policy ?? .standard
    let facts = ChangeStream.Facts(
      planRevision: state.revision, board: charter.board, policy: policy, now: now)
    try EngineError.deciding { () throws(Refusal) in
      try ChangeStream.checkEvaluable(.known(file), facts)
    }
    return Evaluator.Question(
      request: file.request, requestRevision: file.revision, state: state, policy: policy,
      goals: charter.goals, dealsWon: try dealsWon(reader), position: reader.position,
      engineVersion: Ledger.engineVersion, seed: seed, now: now,
      displacements: policy.deferral?.tasks == nil
        ? [:] : try DisplacementCounts(project: file.request.project).answer(from: reader))
  }

  /// Money of the requests that were granted before.
  private func dealsWon<Reader: LedgerReader & ~Copyable>(
    _ reader: borrowing Reader
  ) throws(EngineError) -> Int {
    do throws(ProjectionError) {
      let own = try RegisterProjection.entry(of: change, in: reader)?.dealWon ?? 0
      return try RegisterProjection.totals(in: reader).dealsWon &- own
    } catch {
      throw .damagedProjection(error)
    }
  }
}
