import ChangeControl
import EventSchema
import Planning

extension Generator {
  /// An event of a name, with anything in it that its types allow.
  mutating func event(_ name: EventName) -> DomainEvent {
    switch name {
    case .planImported: .plan(.imported(imported()))
    case .planProgressed: .plan(.progressed(progressed()))
    case .planRescheduled: .plan(.rescheduled(rescheduled()))
    case .changeSubmitted: .change(.submitted(submission()))
    case .changeRevised: .change(.revised(submission()))
    case .changeEvaluated:
      .change(.evaluated(EvaluationRecord(evaluation: evaluation(), digest: digest())))
    case .changeVoted: .change(.voted(vote()))
    case .changeAbstained: .change(.abstained(abstention()))
    case .changeApproved: .change(.approved(decision()))
    case .changeRejected: .change(.rejected(decision()))
    case .changeDeferred: .change(.deferred(decision()))
    case .changeRescheduled:
      .change(.rescheduled(planRevision: integer(), rest: optional { $0.identifier() }))
    case .changeWithdrawn:
      .change(.withdrawn(reason: text(), by: optional { $0.identifier() }))
    case .changeReviewed: .change(.reviewed(impactReview()))
    case .changeRanked: .change(.ranked(ranking()))
    case .boardConstituted: .board(.constituted(Board(members: list { $0.member() })))
    case .boardEnrolled:
      .board(
        .enrolled(
          KeyEnrolled(
            person: text(), key: PersonKey(exactly: digest().bytes), possession: digest().bytes,
            voucher: optional { $0.voucher() })))
    case .boardRevoked:
      .board(
        .revoked(
          KeyRevoked(
            person: text(), key: PersonKey(exactly: digest().bytes), reason: text(),
            voucher: voucher())))
    case .policyAdopted: .policy(.adopted(policy()))
    case .goalDefined: .goal(.defined(goal()))
    case .goalMeasured:
      .goal(.measured(GoalReading(value: integer(), on: time(), source: text())))
    case .baselineSet:
      .baseline(.set(NamedPosition(name: text(), position: UInt64(integer().magnitude))))
    case .gateDefined: .gate(.defined(gate()))
    case .gateEvidenced:
      .gate(
        .evidenced(
          GateEvidence(
            criterion: text(), isMet: flip(), text: text(), digest: optional { $0.digest() })))
    case .gateDecided:
      .gate(
        .decided(
          GateDecision(
            verdict: one(of: GateVerdict.allCases), person: text(), role: one(of: Role.allCases),
            reason: text(), at: time())))
    case .freezeDeclared:
      .freeze(
        .declared(
          FreezeWindow(
            id: text(), from: time(), until: time(), isHard: flip(), reason: text())))
    case .freezeLifted: .freeze(.lifted(reason: text()))
    case .ledgerCheckpointed: .ledger(.checkpointed(checkpoint()))
    }
  }

  mutating func checkpoint() -> LedgerCheckpoint {
    LedgerCheckpoint(
      size: UInt64(integer().magnitude), root: digest(),
      states: list {
        LedgerCheckpoint.State(
          projection: $0.text(), version: $0.integer(), rows: $0.integer(), digest: $0.digest())
      })
  }

  mutating func imported() -> PlanImported {
    PlanImported(
      plan: plan(), customers: list { $0.customer() }, placements: list { $0.placement() },
      buffers: list { $0.reserve() },
      source: PlanImported.Source(format: text(), file: text(), digest: digest()))
  }

  mutating func progressed() -> PlanProgressed {
    PlanProgressed(
      task: identifier(), progress: progress(), dataDate: time(), moves: list { $0.placement() },
      draws: list { $0.draw() })
  }

  mutating func rescheduled() -> PlanRescheduled {
    PlanRescheduled(
      change: identifier(), option: one(of: OptionKind.allCases), evaluation: digest(),
      edits: list { $0.edit() }, dataDate: time(), moves: list { $0.placement() },
      draws: list { $0.draw() }, displaced: list { $0.identifier() },
      displacements: list { $0.displacement() })
  }

  mutating func reserve() -> BufferReserve {
    BufferReserve(
      specification: bufferSpecification(), chain: list { $0.identifier() }, wanted: integer(),
      reserved: integer(), start: time(), end: time(), chainLength: integer())
  }

  mutating func draw() -> BufferDraw {
    BufferDraw(buffer: identifier(), minutes: integer())
  }

  mutating func customer() -> Customer {
    Customer(id: text(), name: text(), tier: integer())
  }

  mutating func policy() -> Policy {
    Policy(
      version: integer(), cycle: Policy.Cycle(first: time(), weeks: integer()),
      fever: Policy.FeverLines(
        redAtStart: integer(), redAtEnd: integer(), yellowAtStart: integer(),
        yellowAtEnd: integer()),
      mayBreakPromises: flip(), buffers: optional { $0.bufferRules() },
      priority: optional { $0.priorityRules() }, deferral: optional { $0.deferralRules() },
      reason: optional { $0.text() })
  }

  mutating func impactReview() -> ImpactReview {
    ImpactReview(
      estimator: text(),
      lines: list {
        ImpactReview.Line(
          task: $0.identifier(), expected: $0.integer(), taken: $0.integer(),
          expectedFinish: $0.optional { $0.time() }, finish: $0.time())
      },
      milestones: list {
        ImpactReview.Milestone(
          task: $0.identifier(), expected: $0.time(), actual: $0.time(), isReached: $0.flip())
      }, note: text())
  }

  mutating func gate() -> StageGate {
    StageGate(
      id: text(), name: text(), guarded: identifier(), role: one(of: Role.allCases),
      criteria: list {
        StageGate.Criterion(id: $0.text(), text: $0.text(), isRequired: $0.flip())
      })
  }

  mutating func bufferRules() -> Policy.BufferRules {
    Policy.BufferRules(
      base: integer(), slope: integer(),
      frozen: Policy.BufferRules.Fence(days: integer(), factor: integer()),
      slushy: Policy.BufferRules.Fence(days: integer(), factor: integer()),
      allowances: list {
        Policy.BufferRules.Allowance(department: $0.text(), minutes: $0.integer())
      },
      overdraft: one(of: Policy.BufferRules.Overdraft.allCases))
  }

  mutating func goal() -> Goal {
    Goal(
      id: text(), name: text(), side: one(of: Goal.Side.allCases),
      parent: optional { $0.text() }, owner: optional { $0.text() }, weight: integer(),
      measure: one(of: Goal.Measure.allCases), target: integer(), unit: text(),
      direction: one(of: Goal.Direction.allCases),
      period: optional { Goal.Period(first: $0.time(), end: $0.time()) })
  }
}
