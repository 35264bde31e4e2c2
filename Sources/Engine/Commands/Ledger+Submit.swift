public import ChangeControl
public import Planning

extension Ledger {
  /// Records a request and gives it the next number.
  ///
  /// - Throws: `EngineError.refused` for a request that lacks something and for
  ///   edits that do not fit the plan in force.
  public func submit(
    _ request: ChangeRequest, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let submission = Submission(request: request, submittedBy: context.actor)
    return try transact(
      context, content: CommandContent("submit").message(submission, at: 2).bytes
    ) { (session) throws(EngineError) in
      try session.checkEdits(of: request)
      let change = ChangeID("CR-\(try session.nextChangeNumber())")
      let events = try EngineError.deciding { () throws(Refusal) in
        try ChangeStream.decide(.submit(submission), .unknown)
      }
      try session.record(events.map { .change($0) }, in: .change(change))
      try session.rank(change, .submitted)
      return change.text
    }
  }

  /// Replaces the text of a request; its evaluation and votes become stale.
  ///
  /// - Throws: `EngineError.refused` as `submit` does, for a closed request, and where
  ///   urgency, importance or customer change and nothing says why.
  public func revise(
    _ change: ChangeID, to request: ChangeRequest, because: String? = nil,
    _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let submission = Submission(
      request: request, submittedBy: context.actor, because: because)
    let content = CommandContent("revise").text(change.text, at: 2).message(submission, at: 3)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let state = try session.change(change)
      let events = try EngineError.deciding { () throws(Refusal) in
        try ChangeStream.decide(.revise(submission), state)
      }
      try session.checkEdits(of: request)
      try session.record(events.map { .change($0) }, in: .change(change))
      if !events.isEmpty { try session.rank(change, .revised) }
      return change.text
    }
  }
}

extension CommandSession {
  func checkEdits(of request: ChangeRequest) throws(EngineError) {
    let plan = try plan(of: request.project).plan
    try EngineError.deciding { () throws(Refusal) in
      let known = recentPlans.network(of: request.project)
      recentPlans.keep(try Evaluator.check(request.edits, on: plan, sharing: known))
      for task in request.displaceable where plan.task(task) == nil {
        throw .unknownTask(
          task,
          closest: ClosestName.of(task.text, among: plan.tasks.map(\.id.text)).map { TaskID($0) })
      }
    }
  }
}
