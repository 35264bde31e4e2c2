public import ChangeControl
import Planning
import Wording

/// What happened, for a person: a title, and a line about it.
public struct EventTitle: Sendable, Equatable {
  /// `Plan taken in`, `Vote cast`.
  public var title: String
  /// What of, in one line.
  public var summary: String

  private init(_ title: String, _ summary: String) {
    self.title = title
    self.summary = summary
  }

  /// The words for an event, durations in the style's days.
  public init(_ event: DomainEvent, _ style: ReportStyle = ReportStyle()) {
    switch event {
    case .plan(let event): self.init(event, style)
    case .change(let event): self.init(event)
    case .board(let event): self.init(event)
    case .policy(let event): self.init(event)
    case .goal(let event): self.init(event)
    case .baseline(let event): self.init(event)
    case .gate(let event): self.init(event)
    case .freeze(let event): self.init(event)
    case .ledger(let event): self.init(event)
    }
  }

  private init(_ event: PlanEvent, _ style: ReportStyle) {
    switch event {
    case .imported(let imported):
      self.init(
        say("Plan taken in"),
        say(
          "\(imported.plan.name): \(Amount.count(imported.plan.tasks.count, "line")), "
            + "\(Amount.count(imported.buffers.count, "buffer")), from \(imported.source.file)"))
    case .progressed(let progressed):
      self.init(
        say("Progress reported"), "\(progressed.task) \(progressed.progress.words(style))")
    case .rescheduled(let rescheduled):
      self.init(
        say("Plan rescheduled"),
        say(
          "\(rescheduled.change), option \(rescheduled.option.word): "
            + "\(Amount.count(rescheduled.moves.count, "line")) placed anew"))
    }
  }

  private init(_ event: ChangeEvent) {
    switch event {
    case .submitted(let submission):
      self.init(say("Change requested"), submission.request.title)
    case .revised(let submission):
      self.init(say("Request revised"), submission.request.title)
    case .evaluated(let record):
      self.init(
        say("Options evaluated"),
        say("recommends \(record.evaluation.recommendation.option.word), \(record.digest.short)"))
    case .voted(let vote):
      let words = say("\(vote.choice.words), as \(vote.role.word)")
      if let signature = vote.signature {
        self.init(say("Vote signed"), say("\(words), with key \(signature.key.short)"))
      } else {
        self.init(say("Vote cast, unsigned"), words)
      }
    case .abstained(let abstention):
      let words = say("\(abstention.cause.word), as \(abstention.role.word)")
      if let signature = abstention.signature {
        self.init(say("No side taken, signed"), say("\(words), with key \(signature.key.short)"))
      } else {
        self.init(say("No side taken, unsigned"), words)
      }
    case .approved(let decision): self.init(say("Change approved"), EventTitle.words(decision))
    case .rejected(let decision): self.init(say("Change rejected"), EventTitle.words(decision))
    case .deferred(let decision): self.init(say("Change deferred"), EventTitle.words(decision))
    case .rescheduled(let revision, let rest):
      self.init(
        say("Change carried out"),
        say("as plan revision \(revision)") + (rest.map { say("; the rest is \($0)") } ?? ""))
    case .withdrawn(let reason, nil): self.init(say("Request withdrawn"), reason)
    case .withdrawn(let reason, let successor?):
      self.init(say("Request superseded"), say("by \(successor): \(reason)"))
    case .reviewed(let review):
      self.init(say("Change reviewed"), ReviewWords.summary(review))
    case .ranked(let ranking):
      self.init(
        say("Request ranked"),
        say("score \(ScoreWords.points(ranking.score)), \(ranking.cause.words)"))
    }
  }

  private init(_ event: BoardEvent) {
    switch event {
    case .constituted(let board):
      self.init(
        say("Board named"),
        board.members.map { "\($0.person) (\($0.role.word))" }.joined(separator: ", "))
    case .enrolled(let enrolled):
      self.init(
        say("Key registered"),
        enrolled.voucher.map {
          say("\(enrolled.key.short) of \(enrolled.person), vouched for by \($0.person)")
        } ?? say("\(enrolled.key.short) of \(enrolled.person), the first"))
    case .revoked(let revoked):
      self.init(
        say("Key revoked"),
        say("\(revoked.key.short) of \(revoked.person), by \(revoked.voucher.person)"))
    }
  }

  private init(_ event: PolicyEvent) {
    switch event {
    case .adopted(let policy):
      self.init(
        say("Policy adopted"),
        say("version \(policy.version), cycles of \(Amount.count(policy.cycle.weeks, "week"))"))
    }
  }

  private init(_ event: GoalEvent) {
    switch event {
    case .defined(let goal):
      self.init(
        say("Goal defined"), say("\(goal.id) \(goal.name), target \(goal.text(goal.target))"))
    case .measured(let reading):
      self.init(
        say("Goal measured"),
        say("\(Amount.text(reading.value)) on \(reading.on.dateText), from \(reading.source)"))
    }
  }

  private init(_ event: BaselineEvent) {
    switch event {
    case .set(let baseline):
      self.init(say("Baseline named"), say("\(baseline.name) stands for #\(baseline.position)"))
    }
  }

  private init(_ event: FreezeEvent) {
    switch event {
    case .declared(let window):
      self.init(
        say("Freeze declared"),
        say("\(window.id), \(window.from.momentText) to \(window.until.momentText)"))
    case .lifted(let reason): self.init(say("Freeze lifted"), reason)
    }
  }

  private init(_ event: GateEvent) {
    switch event {
    case .defined(let gate):
      self.init(say("Gate defined"), say("\(gate.id) \(gate.name), guards \(gate.guarded)"))
    case .evidenced(let evidence):
      self.init(
        say("Evidence shown"),
        evidence.isMet
          ? say("\(evidence.criterion) is met: \(evidence.text)")
          : say("\(evidence.criterion) is not met: \(evidence.text)"))
    case .decided(let decision):
      self.init(say("Gate decided"), "\(decision.verdict.word): \(decision.reason)")
    }
  }

  private init(_ event: CheckpointEvent) {
    switch event {
    case .checkpointed(let checkpoint):
      self.init(
        say("Checkpoint"),
        say(
          "\(Amount.count(Int(checkpoint.size), "event")), root \(checkpoint.root.short), "
            + "digests of \(Amount.count(checkpoint.states.count, "projection"))"))
    }
  }

  private static func words(_ decision: Decision) -> String {
    let people = SignatureWords.words(
      decision.signatories, signed: decision.signed, withRoles: false)
    return say("\(decision.choice.words), by \(people)")
  }
}
