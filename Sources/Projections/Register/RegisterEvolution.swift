import ChangeControl

extension RegisterEntry {
  /// What an event after the first does to a line of the register.
  mutating func evolve(_ changeEvent: ChangeEvent, _ event: LedgerEvent) {
    changedAt = event.position
    changed = event.recorded
    switch changeEvent {
    case .submitted:
      break
    case .revised(let submission):
      let request = submission.request
      title = request.title
      requester = request.requester
      department = request.department
      customer = request.customer
      value = request.value
      urgency = request.urgency
      importance = request.importance
      wantedBy = request.wantedBy
      revision += 1
      stage = .submitted
      signatures = []
    case .evaluated(let record):
      evaluation = EvaluationSummary(of: record)
      stage = .evaluated
      signatures = []
    case .voted(let vote):
      signatures.removeAll { $0.person == vote.person }
      signatures.append(Signature(person: vote.person, role: vote.role, choice: vote.choice))
    case .abstained(let abstention):
      signatures.removeAll { $0.person == abstention.person }
    case .approved(let decision):
      if case .approve(let option) = decision.choice { stage = .approved(option) }
    case .rejected:
      stage = .rejected
    case .deferred(let decision):
      if case .postpone(let cycle) = decision.choice { stage = .deferred(cycle: cycle) }
    case .rescheduled(let planRevision, let rest):
      self.rest = rest
      if case .approved(let option) = stage {
        stage = .rescheduled(option, planRevision: planRevision)
      }
    case .withdrawn:
      stage = .withdrawn
    case .reviewed:
      break
    case .ranked(let ranking):
      rank = RankedScore(ranking, at: event.position)
      if case .cycle(let opened) = ranking.cause, let cycle, cycle <= opened {
        stage = .submitted
        signatures = []
      }
    }
  }
}

extension EvaluationSummary {
  init?(of record: EvaluationRecord) {
    let evaluation = record.evaluation
    guard let option = evaluation.option(evaluation.recommendation.option) else { return nil }
    self.init(
      digest: record.digest, planRevision: evaluation.planRevision, recommended: option.kind,
      finishBefore: option.finishBefore, finishAfter: option.finishAfter,
      drawn: option.bufferDrawn)
  }
}
