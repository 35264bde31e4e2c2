public import ChangeControl
import EventSchema
import EventStore
public import Planning
import Projections

extension Ledger {
  /// Works out what a request would cost and records it.
  ///
  /// The work is done on a snapshot, without keeping writers waiting. Where the
  /// plan moves meanwhile it is done again, a few times.
  ///
  /// The searches are seeded from the change itself where `seed` is nil.
  ///
  /// - Throws: `EngineError.refused` for a request that may not be evaluated
  ///   now or whose edits no longer fit the plan; `busy` where the plan keeps
  ///   moving.
  public func evaluate(
    _ change: ChangeID, seed: UInt64? = nil, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("evaluate").text(change.text, at: 2)
      .integer(Int(truncatingIfNeeded: seed ?? 0), at: 3)
    let seed = seed ?? change.seed
    if let outcome = try repetition(of: context, content: content.bytes) { return outcome }
    return try retrying { () throws(EngineError) in
      let record = try computeEvaluation(change, seed: seed, context)
      return try transact(context, content: content.bytes) { (session) throws(EngineError) in
        let state = try session.change(change)
        guard case .known(let file) = state else { throw .refused(.changeUnknown) }
        let facts = try session.facts(for: file)
        let events = try EngineError.deciding { () throws(Refusal) in
          try ChangeStream.decide(.evaluate(record, facts: facts), state)
        }
        try session.record(events.map { .change($0) }, in: .change(change))
        if !events.isEmpty { try session.rank(change, .evaluated) }
        return change.text
      }
    }
  }

  /// Answers "what would it cost" without recording anything.
  private func computeEvaluation(
    _ change: ChangeID, seed: UInt64, _ context: CommandContext
  ) throws(EngineError) -> EvaluationRecord {
    let question = try ask(
      EvaluationQuestion(change: change, seed: seed, now: context.planTime), asOf: nil)
    let evaluation = try EngineError.deciding { () throws(Refusal) in
      try Evaluator.evaluate(question)
    }
    let digest = Ledger.digest(of: evaluation.wireBytes())
    return EvaluationRecord(evaluation: evaluation, digest: digest)
  }

  /// Runs a command again where it was computed on a plan that has moved.
  func retrying(
    _ command: () throws(EngineError) -> Outcome
  ) throws(EngineError) -> Outcome {
    var attempts = 0
    while true {
      do {
        return try command()
      } catch {
        guard case .refused(let refusal) = error, refusal.isOvertaken else { throw error }
        attempts += 1
        guard attempts < 8 else { throw .busy(refusal) }
      }
    }
  }
}

extension Refusal {
  /// Whether the command lost a race and may win the next.
  fileprivate var isOvertaken: Bool {
    if case .planMoved = self { true } else { false }
  }
}
