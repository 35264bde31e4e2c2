import ChangeControl
import Planning
import Projections
import Wording

/// The auditor's questions about one event: in which role, why, on what
/// evidence, with what effect.
struct EventFacts {
  /// As what the actor acted; nil where the event does not say.
  var role: String?
  var why: String?
  var evidence: [String] = []
  var effect: [String] = []

  init(_ event: DomainEvent, revision: UInt64, _ names: PlanNames, _ style: ReportStyle) {
    switch event {
    case .plan(let event): take(event, revision, names, style)
    case .change(let event): take(event, names, style)
    case .board(let event): take(event)
    case .policy(let event): take(event)
    case .goal(let event): take(event)
    case .baseline(let event): take(event)
    case .gate(let event): take(event)
    case .freeze(let event): take(event)
    case .ledger(let event): take(event)
    }
  }

  private mutating func take(
    _ event: PlanEvent, _ revision: UInt64, _ names: PlanNames, _ style: ReportStyle
  ) {
    switch event {
    case .imported(let imported):
      evidence = [
        say("\(imported.source.format) file \(imported.source.file)"),
        say("SHA-256 \(imported.source.digest)"),
      ]
      effect = imported.buffers.map { buffer in
        say("\(buffer.id) reserves \(style.duration(buffer.reserved))")
          + (buffer.reserved < buffer.wanted
            ? say(" of \(style.duration(buffer.wanted)) wanted") : "")
          + say(", until \(buffer.end.finishText)")
      }
    case .progressed(let progressed):
      evidence = [say("data date \(progressed.dataDate.momentText)")]
      effect =
        [say("plan revision \(revision)")]
        + PlanEffect.words(progressed.moves, progressed.draws, names, style)
    case .rescheduled(let rescheduled):
      why = say("\(rescheduled.change) was approved, option \(rescheduled.option.word)")
      evidence = [
        say("evaluation \(rescheduled.evaluation.short)"),
        say("data date \(rescheduled.dataDate.momentText)"),
      ]
      let words = EditWords(names, style)
      effect =
        [say("plan revision \(revision)")] + rescheduled.edits.map { words.sentence($0) }
        + PlanEffect.words(rescheduled.moves, rescheduled.draws, names, style)
      if !rescheduled.displaced.isEmpty {
        effect.append(
          say("displaced: \(rescheduled.displaced.map { names.task($0) }.joined(separator: ", "))"))
      }
    }
  }

  private mutating func take(_ event: ChangeEvent, _ names: PlanNames, _ style: ReportStyle) {
    switch event {
    case .submitted(let submission), .revised(let submission):
      let request = submission.request
      if submission.origin != nil {
        role = say("for \(request.requester), \(request.department)")
      } else {
        role =
          submission.submittedBy == request.requester
          ? say("requester, \(request.department)")
          : say("handed it in for \(request.requester), \(request.department)")
      }
      why = request.reason
      if let because = submission.because { why = say("\(request.reason) Revised: \(because)") }
      let words = EditWords(names, style)
      evidence =
        submission.origin.map { [say("split off from \($0.change), on the same decision")] } ?? []
      effect = request.edits.map { say("asks to \(words.sentence($0))") }
    case .evaluated(let record):
      let evaluation = record.evaluation
      why = evaluation.recommendation.reason.sentence
      evidence = [
        say("evaluation \(record.digest)"),
        say(
          "plan revision \(evaluation.planRevision), request revision \(evaluation.requestRevision), "
            + "position #\(evaluation.position), policy version \(evaluation.policyVersion)"),
        say("engine \(evaluation.engineVersion), seed \(evaluation.seed)"),
      ]
      effect = evaluation.options.map { OptionLine.text($0, names, style) }
    case .voted(let vote):
      role = vote.role.word
      why = vote.reason
      evidence = [
        say("evaluation \(vote.evaluation.short)"),
        say("plan revision \(vote.planRevision), request revision \(vote.requestRevision)"),
        vote.signature.map { say("signature by key \($0.key)") } ?? say("unsigned"),
      ]
      effect = [say("votes to \(vote.choice.words)")]
    case .abstained(let abstention):
      role = abstention.role.word
      why = abstention.reason
      evidence = [
        say("round \(abstention.round), request revision \(abstention.requestRevision)"),
        abstention.signature.map { say("signature by key \($0.key)") } ?? say("unsigned"),
      ]
      effect =
        switch abstention.cause {
        case .undecided: [say("counts as present and for no side in this round")]
        case .conflictOfInterest: [say("counts for no role on this change")]
        }
    case .approved(let decision), .rejected(let decision), .deferred(let decision):
      why = say("all roles agree")
      evidence = [
        say("evaluation \(decision.evaluation.short)"),
        say("plan revision \(decision.planRevision)"),
        say(
          "decided by \(SignatureWords.words(decision.signatories, signed: decision.signed, withRoles: true))"
        ),
      ]
      effect = [say("the board decides to \(decision.choice.words)")]
    case .rescheduled(let revision, let rest):
      effect = [say("in force as plan revision \(revision)")]
      if let rest { effect.append(say("what was left out is asked for by \(rest)")) }
    case .withdrawn(let reason, let successor):
      why = reason
      effect = [
        successor.map { say("\($0) takes the place of the request") }
          ?? say("nothing more comes of the request")
      ]
    case .reviewed(let review):
      why = review.note.isEmpty ? nil : review.note
      evidence = [say("estimated by \(review.estimator)")]
      effect = ReviewWords.sentences(review)
    case .ranked(let ranking):
      why = ranking.cause.words
      evidence = [say("policy version \(ranking.policyVersion)")]
      effect = ranking.terms.map { ScoreWords.sentence($0, ranking) }
      effect.append(say("score \(ScoreWords.points(ranking.score))"))
    }
  }

  private mutating func take(_ event: BoardEvent) {
    switch event {
    case .constituted(let board):
      effect = board.members.map { say("\($0.person) signs as \($0.role.word)") }
    case .enrolled(let enrolled):
      evidence = [say("key \(enrolled.key), signed with itself")]
      if let voucher = enrolled.voucher {
        evidence.append(
          say("vouched for by \(voucher.person) with key \(voucher.signature.key)"))
      }
      effect = [say("votes of \(enrolled.person) count with a signature only")]
    case .revoked(let revoked):
      why = revoked.reason
      evidence = [
        say("key \(revoked.key)"),
        say(
          "vouched for by \(revoked.voucher.person) with key \(revoked.voucher.signature.key)"),
      ]
      effect = [say("the key signs nothing from here on")]
    }
  }

  private mutating func take(_ event: PolicyEvent) {
    switch event {
    case .adopted(let policy):
      why = policy.reason
      effect = PolicyWords.lines(policy)
    }
  }

  private mutating func take(_ event: GoalEvent) {
    switch event {
    case .defined(let goal):
      effect = [
        say("\(goal.side.word) is measured by \(goal.name), target \(goal.text(goal.target))")
      ]
    case .measured(let reading):
      evidence = [reading.source]
      effect = [say("measured \(Amount.text(reading.value)) on \(reading.on.dateText)")]
    }
  }

  private mutating func take(_ event: BaselineEvent) {
    switch event {
    case .set(let baseline):
      effect = [say("\(baseline.name) means the ledger as it was after #\(baseline.position)")]
    }
  }

  private mutating func take(_ event: FreezeEvent) {
    switch event {
    case .declared(let window):
      why = window.reason
      effect = [
        window.isHard
          ? say("nothing may be moved in it")
          : say("whoever approves a change that moves something in it gives a reason")
      ]
    case .lifted(let reason):
      why = reason
      effect = [say("changes may move work again")]
    }
  }

  private mutating func take(_ event: GateEvent) {
    switch event {
    case .defined(let gate):
      effect =
        [say("\(gate.guarded) is guarded; the \(gate.role.word) decides")]
        + gate.criteria.map {
          $0.isRequired
            ? say("\($0.id) must be met: \($0.text)") : say("\($0.id) should be met: \($0.text)")
        }
    case .evidenced(let shown):
      evidence = [shown.text] + (shown.digest.map { ["SHA-256 \($0)"] } ?? [])
      effect = [
        shown.isMet ? say("\(shown.criterion) is met") : say("\(shown.criterion) is not met")
      ]
    case .decided(let decision):
      role = decision.role.word
      why = decision.reason
      effect = [say("the gate is decided: \(decision.verdict.word)")]
    }
  }

  private mutating func take(_ event: CheckpointEvent) {
    switch event {
    case .checkpointed(let checkpoint):
      evidence =
        [say("tree root \(checkpoint.root)")]
        + checkpoint.states.map { state in
          say(
            "\(state.projection), version \(state.version): \(Amount.count(state.rows, "row")), "
              + "digest \(state.digest.short)")
        }
    }
  }
}
