import ChangeControl
import Engine
import EventSchema
import Planning

/// One request of a generated history, from its submission to its end.
struct RequestLife {
  private let id: ChangeID
  private var state = ChangeStream.initial

  /// What the request brings in, where it is granted as it stands.
  private var won: Int? {
    guard case .known(let file) = state else { return nil }
    switch file.stage {
    case .approved, .rescheduled: return file.request.value
    case .submitted, .evaluated, .rejected, .withdrawn, .deferred: return nil
    }
  }

  /// Whether nothing more is done about it.
  var isClosed: Bool {
    guard case .known(let file) = state else { return true }
    switch file.stage {
    case .submitted, .evaluated, .approved: return false
    case .rejected, .rescheduled, .withdrawn, .deferred: return true
    }
  }

  /// Somebody asks for a change of work that has not begun; nil where all has.
  static func submitted(
    for plan: PlanState, _ moment: inout HistoryMoment
  ) throws(Refusal) -> (life: RequestLife, step: HistoryStep)? {
    guard let task = moment.random.one(of: plan.plan.tasks.filter(\.isUntouched)),
      let asker = moment.random.one(of: moment.rules.askers)
    else { return nil }
    let request = ChangeRequest(
      project: plan.plan.id, title: "More of \(task.name)", reason: "The customer needs it.",
      requester: asker, department: "sales", customer: "acme",
      value: moment.random.number(in: 1...500) * 100,
      urgency: moment.random.number(in: 1...5), importance: moment.random.number(in: 1...5),
      edits: edits(of: task, &moment))
    try Evaluator.check(request.edits, on: plan.plan)
    var life = RequestLife(id: moment.newRequest())
    let step = try life.take(
      .submit(Submission(request: request, submittedBy: asker)), by: asker, &moment)
    return (life, step)
  }

  private static func edits(of task: PlanTask, _ moment: inout HistoryMoment) -> [PlanEdit] {
    guard moment.random.once(in: 3) else {
      let minutes = max(240, task.duration + moment.random.number(in: -2...3) * 240)
      return [.setDuration(task.id, minutes: minutes, safe: nil)]
    }
    let added = TaskID("x\(moment.requests + 1)")
    return [
      .addTask(GeneratedPlan.task(added, chain: 0, &moment.random)), .addLink(Link(task.id, added)),
    ]
  }

  /// What happens to it next.
  mutating func step(
    on plan: PlanState, _ moment: inout HistoryMoment
  ) throws(Refusal) -> HistoryStep? {
    guard case .known(let file) = state else { return nil }
    let facts = ChangeStream.Facts(
      planRevision: plan.revision, board: moment.rules.board, policy: moment.rules.policy,
      now: moment.now)
    if moment.random.once(in: 40) {
      let asker = file.request.requester
      return try take(.withdraw(by: asker, reason: "No longer needed."), by: asker, &moment)
    }
    switch file.stage {
    case .submitted:
      return try evaluate(file, plan, facts, &moment)
    case .evaluated where file.isStale(planRevision: plan.revision):
      return try evaluate(file, plan, facts, &moment)
    case .evaluated:
      return try sign(file, facts, &moment)
    case .approved where file.isStale(planRevision: plan.revision):
      return try evaluate(file, plan, facts, &moment)
    case .approved:
      return try carryOut(file, plan, facts, &moment)
    case .rejected, .rescheduled, .withdrawn, .deferred:
      return nil
    }
  }

  private mutating func evaluate(
    _ file: ChangeFile, _ plan: PlanState, _ facts: ChangeStream.Facts,
    _ moment: inout HistoryMoment
  ) throws(Refusal) -> HistoryStep {
    let evaluation = try Evaluator.evaluate(
      Evaluator.Question(
        request: file.request, requestRevision: file.revision, state: plan,
        policy: facts.policy, goals: moment.rules.goals, dealsWon: moment.dealsWon - (won ?? 0),
        position: moment.position, engineVersion: Ledger.engineVersion, seed: id.seed,
        now: moment.now))
    let record = EvaluationRecord(
      evaluation: evaluation, digest: Ledger.digest(of: evaluation.wireBytes()))
    return try take(.evaluate(record, facts: facts), by: moment.rules.manager, &moment)
  }

  private mutating func sign(
    _ file: ChangeFile, _ facts: ChangeStream.Facts, _ moment: inout HistoryMoment
  ) throws(Refusal) -> HistoryStep {
    let person = file.votes.isEmpty ? moment.rules.manager : moment.rules.seller
    let choice = file.votes.first?.choice ?? advised(file, facts, &moment)
    return try take(
      .vote(
        ChangeStream.Ballot(person: person, choice: choice, reason: "As was agreed."), on: id,
        facts: facts),
      by: person, &moment)
  }

  private func advised(
    _ file: ChangeFile, _ facts: ChangeStream.Facts, _ moment: inout HistoryMoment
  ) -> Choice {
    let option = file.evaluation?.evaluation.recommendation.option
    if let option, option == .absorb || option == .displace, !moment.random.once(in: 8) {
      return .approve(option)
    }
    if moment.random.once(in: 2) { return .reject }
    return .postpone(cycle: facts.policy.cycle.number(at: facts.now) + 1)
  }

  private mutating func carryOut(
    _ file: ChangeFile, _ plan: PlanState, _ facts: ChangeStream.Facts,
    _ moment: inout HistoryMoment
  ) throws(Refusal) -> HistoryStep {
    let rescheduled = try PlanRescheduled(change: id, file: file, plan: plan.plan)
    let moved = try PlanStream.decide(
      .reschedule(rescheduled, onRevision: plan.revision), plan)
    // No split is ever approved here, so that nothing is left for another request.
    var step = try take(
      .reschedule(facts: facts, next: id), by: moment.rules.manager, &moment)
    step.entries.insert(
      .init(stream: .plan(plan.plan.id), events: moved.map { .plan($0) }), at: 0)
    return step
  }

  private mutating func take(
    _ command: ChangeStream.Command, by actor: String, _ moment: inout HistoryMoment
  ) throws(Refusal) -> HistoryStep {
    let events = try ChangeStream.decide(command, state)
    let before = won ?? 0
    for event in events { ChangeStream.evolve(&state, event) }
    moment.dealsWon += (won ?? 0) - before
    return moment.step(
      actor, id.text, [.init(stream: .change(id), events: events.map { .change($0) })])
  }
}
