public import ChangeControl
import EventSchema
public import Planning
import Projections

extension Ledger {
  /// Signs for one side; where both sides agree, the decision is taken.
  ///
  /// - Throws: `EngineError.refused` for somebody who may not sign, for an
  ///   evaluation that is stale or not the one seen, and for an option that
  ///   cannot be done.
  public func vote(
    _ choice: Choice, on change: ChangeID, reason: String, seen: ContentDigest? = nil,
    _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("vote").text(change.text, at: 2).message(choice, at: 3)
      .text(reason, at: 4).text(seen?.description, at: 5).text(context.actor, at: 6)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let state = try session.change(change)
      guard case .known(let file) = state else { throw .refused(.changeUnknown) }
      let facts = try session.facts(for: file)
      try session.checkAllowance(choice, file, facts)
      let ballot = ChangeStream.Ballot(
        person: context.actor, choice: choice, reason: reason, evaluation: seen)
      let events = try EngineError.deciding { () throws(Refusal) in
        try ChangeStream.decide(.vote(ballot, facts: facts), state)
      }
      try session.record(events.map { .change($0) }, in: .change(change))
      return change.text
    }
  }
}

extension CommandSession {
  /// Whether the department of a request may pay for an option in this cycle.
  fileprivate func checkAllowance(
    _ choice: Choice, _ file: ChangeFile, _ facts: ChangeStream.Facts
  ) throws(EngineError) {
    guard case .approve(let kind) = choice, let rules = facts.policy.buffers,
      let evaluation = file.evaluation?.evaluation, let option = evaluation.option(kind)
    else { return }
    let spending = try EngineError.projecting { () throws(ProjectionError) in
      try AccountsProjection.spending(
        of: file.request.department, in: facts.policy.cycle.number(at: facts.now), rules, rows)
    }
    try EngineError.deciding { () throws(Refusal) in
      try spending.check(BufferCharge(option, rules, now: evaluation.dataDate), rules)
    }
  }
}
