import Planning

extension ChangeStream {
  /// The decision table of a request's life.
  public static func decide(
    _ command: Command, _ state: ChangeState
  ) throws(Refusal) -> [ChangeEvent] {
    switch (command, state) {
    case (.submit(let submission), .unknown):
      try check(submission.request)
      return [.submitted(submission)]
    case (.submit, .known):
      throw .changeExists
    case (_, .unknown):
      throw .changeUnknown
    case (.revise(let submission), .known(let file)):
      return try revise(file, submission)
    case (.evaluate(let record, let facts), .known(let file)):
      return try evaluate(file, record, facts)
    case (.vote(let ballot, let change, let facts), .known(let file)):
      return try vote(file, ballot, on: change, facts)
    case (.abstain(let abstaining, let change, let facts), .known(let file)):
      return try abstain(file, abstaining, on: change, facts)
    case (.reschedule(let facts, let next), .known(let file)):
      return try reschedule(file, facts, next: next)
    case (.withdraw(let person, let reason), .known(let file)):
      return try withdraw(file, by: person, reason)
    case (.supersede(let successor, let other, let person, let board, let reason), .known(let file)):
      return try supersede(file, by: successor, other, person, board, reason)
    case (.review(let state, let note), .known(let file)):
      guard file.review == nil else { return [] }
      return [.reviewed(try ImpactReview(of: file, in: state, note: note))]
    case (.rank(let ranking), .known(let file)):
      return try rank(file, ranking)
    }
  }

  private static func check(_ request: ChangeRequest) throws(Refusal) {
    guard !request.title.isEmpty else { throw .requestLacks("title") }
    guard !request.requester.isEmpty else { throw .requestLacks("requester") }
    guard request.requester.utf8.count <= 255 else {
      throw .outOfRange("bytes of requester", request.requester.utf8.count, 1...255)
    }
    guard !request.edits.isEmpty else { throw .requestLacks("edits") }
    guard (1...5).contains(request.urgency) else {
      throw .outOfRange("urgency", request.urgency, 1...5)
    }
    guard (1...5).contains(request.importance) else {
      throw .outOfRange("importance", request.importance, 1...5)
    }
    if let value = request.value, !(0...1_000_000_000_000).contains(value) {
      throw .outOfRange("value", value, 0...1_000_000_000_000)
    }
  }

  private static func revise(
    _ file: ChangeFile, _ submission: Submission
  ) throws(Refusal) -> [ChangeEvent] {
    switch file.stage {
    case .submitted, .evaluated, .approved, .deferred:
      guard file.isAskedFor(by: submission.submittedBy) else {
        throw .notRequester(submission.submittedBy, of: file.request.requester)
      }
      try check(submission.request)
      guard submission.request.project == file.request.project else {
        throw .projectChanged(from: file.request.project, to: submission.request.project)
      }
      guard submission.request != file.request else { return [] }
      try checkInputs(file.request, submission)
      return [.revised(submission)]
    case .rejected, .rescheduled, .withdrawn:
      throw .changeClosed(file.stage.word)
    }
  }

  /// What a request is ranked by changes for a reason.
  private static func checkInputs(
    _ before: ChangeRequest, _ submission: Submission
  ) throws(Refusal) {
    let after = submission.request
    guard submission.because?.isEmpty != false else { return }
    for (name, old, new) in [
      ("urgency", "\(before.urgency)", "\(after.urgency)"),
      ("importance", "\(before.importance)", "\(after.importance)"),
      ("customer", before.customer ?? "none", after.customer ?? "none"),
    ] where old != new {
      throw .policy(.unexplained(name, from: old, to: new))
    }
  }

  /// Whether a request may be evaluated, told before the work is done.
  public static func checkEvaluable(_ state: ChangeState, _ facts: Facts) throws(Refusal) {
    guard case .known(let file) = state else { throw .changeUnknown }
    switch file.stage {
    case .submitted, .evaluated:
      return
    case .approved:
      guard file.isStale(planRevision: facts.planRevision) || file.overtaken(by: facts.now) != nil
      else { throw .alreadyApproved }
    case .deferred(let decision):
      guard case .postpone(let cycle) = decision.choice else { return }
      guard facts.policy.cycle.number(at: facts.now) >= cycle else {
        throw .cycleNotOpen(cycle, opens: facts.policy.cycle.opening(of: cycle))
      }
    case .rejected, .rescheduled, .withdrawn:
      throw .changeClosed(file.stage.word)
    }
  }

  private static func evaluate(
    _ file: ChangeFile, _ record: EvaluationRecord, _ facts: Facts
  ) throws(Refusal) -> [ChangeEvent] {
    try checkEvaluable(.known(file), facts)
    guard record.evaluation.planRevision == facts.planRevision else {
      throw .planMoved(expected: record.evaluation.planRevision, actual: facts.planRevision)
    }
    guard record.evaluation.requestRevision == file.revision else { throw .staleEvaluation }
    // The same judgement of the same plan and request says nothing new.
    if case .evaluated = file.stage, let last = file.evaluation?.evaluation,
      last.agrees(with: record.evaluation)
    {
      return []
    }
    return [.evaluated(record)]
  }

  private static func reschedule(
    _ file: ChangeFile, _ facts: Facts, next: ChangeID
  ) throws(Refusal) -> [ChangeEvent] {
    switch file.stage {
    case .approved:
      guard !file.isStale(planRevision: facts.planRevision) else { throw .staleEvaluation }
      if let late = file.overtaken(by: facts.now) {
        throw .overtaken(late.task, start: late.start)
      }
      return [
        .rescheduled(
          planRevision: facts.planRevision + 1, rest: file.leavesSomethingOut ? next : nil)
      ]
    case .rescheduled:
      return []
    case .submitted, .evaluated, .deferred:
      throw .notApproved(file.stage.word)
    case .rejected, .withdrawn:
      throw .changeClosed(file.stage.word)
    }
  }

  private static func withdraw(
    _ file: ChangeFile, by person: String, _ reason: String
  ) throws(Refusal) -> [ChangeEvent] {
    switch file.stage {
    case .submitted, .evaluated, .approved, .deferred:
      guard file.isAskedFor(by: person) else {
        throw .notRequester(person, of: file.request.requester)
      }
      return [.withdrawn(reason: reason)]
    case .withdrawn:
      return []
    case .rejected, .rescheduled:
      throw .changeClosed(file.stage.word)
    }
  }
}

extension ChangeStream {
  /// Whoever asked for a change, and whoever decides about it, may let another request
  /// stand for it until it is carried out.
  private static func supersede(
    _ file: ChangeFile, by successor: ChangeID, _ other: ChangeState, _ person: String,
    _ board: Board?, _ reason: String
  ) throws(Refusal) -> [ChangeEvent] {
    switch file.stage {
    case .submitted, .evaluated, .approved, .deferred: break
    case .withdrawn where file.supersededBy == successor: return []
    case .withdrawn, .rejected, .rescheduled: throw .changeClosed(file.stage.word)
    }
    guard file.isAskedFor(by: person) || board?.role(of: person) != nil else {
      throw .notRequester(person, of: file.request.requester)
    }
    guard case .known(let next) = other, next.stage.isOpen else {
      throw .successorClosed(successor)
    }
    guard next.request.project == file.request.project else {
      throw .projectChanged(from: file.request.project, to: next.request.project)
    }
    return [.withdrawn(reason: reason, by: successor)]
  }
}

extension Evaluation {
  /// Whether another evaluation says the same of the same plan and request,
  /// whenever either was computed.
  func agrees(with other: Evaluation) -> Bool {
    var copy = other
    copy.position = position
    copy.dataDate = dataDate
    return copy == self
  }
}
