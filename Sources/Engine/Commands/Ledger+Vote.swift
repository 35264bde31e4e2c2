public import ChangeControl
import EventSchema
public import EventStore
public import Planning
import Projections

extension Ledger {
  /// Signs for one side; where both sides agree, the decision is taken.
  ///
  /// With a key the vote bears a signature of all that it rests on; somebody who
  /// has enrolled a key signs with it.
  ///
  /// - Throws: `EngineError.refused` for somebody who may not sign, for an
  ///   evaluation that is stale or not the one seen, for an option that cannot be
  ///   done, and for a signature that is missing or of another key.
  public func vote(
    _ choice: Choice, on change: ChangeID, reason: String, seen: ContentDigest? = nil,
    key: SigningKey? = nil, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("vote").text(change.text, at: 2).message(choice, at: 3)
      .text(reason, at: 4).text(seen?.description, at: 5).text(context.actor, at: 6)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let state = try session.change(change)
      guard case .known(let file) = state else { throw .refused(.changeUnknown) }
      var facts = try session.facts(for: file)
      facts.latest = try session.latestTime(of: change)
      try session.checkAllowance(choice, file, facts)
      if case .approve(let kind) = choice {
        try session.checkFreezes(kind, of: file, reasons: [reason])
      }
      var ballot = ChangeStream.Ballot(
        person: context.actor, choice: choice, reason: reason, evaluation: seen)
      if let key {
        let vote = try EngineError.deciding { () throws(Refusal) in
          try ChangeStream.vote(of: ballot, in: state, facts: facts)
        }
        ballot.signature = try key.sign(
          VoteStatement.text(of: vote, on: change, in: facts.signatures.ledger))
      }
      let events = try EngineError.deciding { () throws(Refusal) in
        try ChangeStream.decide(.vote(ballot, on: change, facts: facts), state)
      }
      try session.record(events.map { .change($0) }, in: .change(change))
      return change.text
    }
  }
}

extension CommandSession {
  /// When the last thing happened to a request.
  func latestTime(of change: ChangeID) throws(EngineError) -> PlanTime? {
    let selection = EventSelection(.stream(.change(change)), isBackward: true, limit: 1)
    return try rows.writer.events(selection, through: .max).last
      .map { PlanTime(milliseconds: $0.effective) }
  }

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
