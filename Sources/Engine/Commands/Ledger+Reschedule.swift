public import ChangeControl
public import Planning

extension Ledger {
  /// Carries out the option that the board approved: the plan moves to the
  /// placements that the evaluation recorded.
  ///
  /// What a split leaves out becomes a request of its own.
  ///
  /// - Throws: `EngineError.refused` for a change that is not approved, and
  ///   where the plan has moved since its evaluation.
  public func reschedule(
    _ change: ChangeID, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("reschedule").text(change.text, at: 2)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let state = try session.change(change)
      guard case .known(let file) = state else { throw .refused(.changeUnknown) }
      let facts = try session.facts(for: file)
      let next = ChangeID("CR-\(try session.nextChangeNumber())")
      let events = try EngineError.deciding { () throws(Refusal) in
        try ChangeStream.decide(.reschedule(facts: facts, next: next), state)
      }
      guard !events.isEmpty else { return change.text }
      if case .approved(let decision) = file.stage, case .approve(let kind) = decision.choice {
        try session.checkFreezes(kind, of: file, reasons: file.votes.map(\.reason))
      }
      let project = file.request.project
      let plan = try session.plan(of: project)
      let planEvents = try EngineError.deciding { () throws(Refusal) in
        let rescheduled = try PlanRescheduled(change: change, file: file, plan: plan.plan)
        return try PlanStream.decide(
          .reschedule(rescheduled, onRevision: facts.planRevision), plan)
      }
      try session.record(planEvents.map { .plan($0) }, in: .plan(project))
      try session.record(events.map { .change($0) }, in: .change(change))
      let after = try session.plan(of: project).plan
      let rest = try EngineError.deciding { () throws(Refusal) in
        try ChangeStream.rest(of: change, file, plan: after)
      }
      try session.record(rest.map { .change($0) }, in: .change(next))
      if !rest.isEmpty { try session.rank(next, .submitted) }
      return change.text
    }
  }

  /// Takes a request back.
  ///
  /// - Throws: `EngineError.refused` for somebody else's request, and for one
  ///   that is closed.
  public func withdraw(
    _ change: ChangeID, reason: String, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("withdraw").text(change.text, at: 2).text(reason, at: 3)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let state = try session.change(change)
      let events = try EngineError.deciding { () throws(Refusal) in
        try ChangeStream.decide(.withdraw(by: context.actor, reason: reason), state)
      }
      try session.record(events.map { .change($0) }, in: .change(change))
      return change.text
    }
  }
}
