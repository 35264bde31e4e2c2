public import ChangeControl
public import Planning

/// One line of the change register.
public struct RegisterEntry: Sendable, Equatable {
  /// The steps of a request's life, with what the board agreed on.
  public enum Stage: Sendable, Equatable {
    case submitted
    case evaluated
    case approved(OptionKind)
    case rejected
    case deferred(cycle: Int)
    case rescheduled(OptionKind, planRevision: Int)
    case withdrawn

    /// The word used on the command line and in reports.
    public var word: String {
      switch self {
      case .submitted: "submitted"
      case .evaluated: "evaluated"
      case .approved: "approved"
      case .rejected: "rejected"
      case .deferred: "deferred"
      case .rescheduled: "rescheduled"
      case .withdrawn: "withdrawn"
      }
    }
  }

  public var change: ChangeID
  /// Place in the order of submission, from 1.
  public var number: UInt64
  public var project: ProjectID
  public var title: String
  public var requester: String
  public var department: String
  public var customer: String?
  public var value: Int?
  public var urgency: Int
  public var importance: Int
  public var wantedBy: PlanTime?
  public var revision: Int
  public var stage: Stage
  public var evaluation: EvaluationSummary?
  public var signatures: [Signature]
  /// The request it was split off from.
  public var origin: ChangeID?
  /// The request that asks for what a split of this one left out.
  public var rest: ChangeID?
  /// Its latest recorded score; nil where none was recorded.
  public var rank: RankedScore?
  /// UTC milliseconds since 1970.
  public var submitted: Int64
  /// Position and time of the last event.
  public var changedAt: UInt64
  public var changed: Int64

  init(change: ChangeID, number: UInt64, submission: Submission, _ event: LedgerEvent) {
    let request = submission.request
    self.change = change
    self.number = number
    project = request.project
    title = request.title
    requester = request.requester
    department = request.department
    customer = request.customer
    value = request.value
    urgency = request.urgency
    importance = request.importance
    wantedBy = request.wantedBy
    revision = 1
    stage = .submitted
    evaluation = nil
    signatures = []
    origin = submission.origin?.change
    rest = nil
    submitted = event.recorded
    changedAt = event.position
    changed = event.recorded
  }

  init(
    change: ChangeID, number: UInt64, project: ProjectID, title: String, requester: String,
    department: String, customer: String?, value: Int?, urgency: Int, importance: Int,
    wantedBy: PlanTime?, revision: Int, stage: Stage, evaluation: EvaluationSummary?,
    signatures: [Signature], origin: ChangeID? = nil, rest: ChangeID? = nil, submitted: Int64,
    changedAt: UInt64, changed: Int64
  ) {
    self.change = change
    self.number = number
    self.project = project
    self.title = title
    self.requester = requester
    self.department = department
    self.customer = customer
    self.value = value
    self.urgency = urgency
    self.importance = importance
    self.wantedBy = wantedBy
    self.revision = revision
    self.stage = stage
    self.evaluation = evaluation
    self.signatures = signatures
    self.origin = origin
    self.rest = rest
    self.submitted = submitted
    self.changedAt = changedAt
    self.changed = changed
  }

  /// Whether something can still come of the request.
  public var isOpen: Bool {
    switch stage {
    case .submitted, .evaluated, .approved, .deferred: true
    case .rejected, .rescheduled, .withdrawn: false
    }
  }

  /// The cycle it is deferred to.
  public var cycle: Int? {
    if case .deferred(let cycle) = stage { cycle } else { nil }
  }

  /// Its money, where it was granted whole; else nothing.
  public var dealWon: Int {
    switch stage {
    case .approved(let option), .rescheduled(let option, _): option.grantsAll ? value ?? 0 : 0
    case .submitted, .evaluated, .rejected, .deferred, .withdrawn: 0
    }
  }

  /// Whether its evaluation describes another plan or an older request.
  public func isStale(planRevision: Int) -> Bool {
    switch stage {
    case .evaluated, .approved:
      guard let evaluation else { return false }
      return evaluation.planRevision != planRevision
    case .submitted, .deferred, .rejected, .rescheduled, .withdrawn:
      return false
    }
  }
}

/// What the register keeps of an evaluation.
public struct EvaluationSummary: Sendable, Equatable {
  public var digest: ContentDigest
  public var planRevision: Int
  public var recommended: OptionKind
  /// End of all work under the recommended option, before and after.
  public var finishBefore: PlanTime
  public var finishAfter: PlanTime
  /// Working minutes the recommended option draws from all buffers.
  public var drawn: Int

  public init(
    digest: ContentDigest, planRevision: Int, recommended: OptionKind, finishBefore: PlanTime,
    finishAfter: PlanTime, drawn: Int
  ) {
    self.digest = digest
    self.planRevision = planRevision
    self.recommended = recommended
    self.finishBefore = finishBefore
    self.finishAfter = finishAfter
    self.drawn = drawn
  }
}

/// A vote in the open round, as the register shows it.
public struct Signature: Sendable, Equatable {
  public var person: String
  public var role: Role
  public var choice: Choice

  public init(person: String, role: Role, choice: Choice) {
    self.person = person
    self.role = role
    self.choice = choice
  }
}
