public import Planning

/// Where one change request stands, as its events tell.
public enum ChangeState: Sendable, Equatable {
  /// No event yet.
  case unknown
  case known(ChangeFile)
}

/// A request that has been submitted, with all that has come of it.
public struct ChangeFile: Sendable, Equatable {
  public var request: ChangeRequest
  /// 1 as submitted, raised by one with each revision.
  public var revision: Int
  /// Everybody who asked for the change in one of its revisions.
  public var requesters: [String]
  /// Everybody who handed in one of its revisions.
  public var submitters: [String]
  public var stage: Stage
  /// The latest evaluation, whether stale or not.
  public var evaluation: EvaluationRecord?
  /// How many rounds of votes were opened; each evaluation opens one that starts
  /// clean.
  public var round = 0
  /// How many votes were cast in the open round, those that were superseded included.
  public var cast = 0
  /// The votes on that evaluation; at most one per person.
  public var votes: [Vote]
  /// Members who take no side in the open round.
  public var abstentions: [Abstention] = []
  /// Members who have an interest in the change and count for no role on it.
  public var recused: [Abstention] = []
  /// The request it was split off from, and who asked for that.
  public var origin: SplitOrigin?
  /// The request that asks for what a split of this one left out.
  public var rest: ChangeID?
  /// The request that took the place of this one.
  public var supersededBy: ChangeID?
  /// What came of it once it was carried out.
  public var review: ImpactReview?
  /// How often the board has deferred it.
  public var deferrals = 0
  /// Its latest score; nil where none was recorded.
  public var ranking: Ranking?
  /// The latest review cycle that was opened for it.
  public var openedCycle: Int?

  /// The steps of a request's life.
  public enum Stage: Sendable, Equatable {
    case submitted
    case evaluated
    case approved(Decision)
    case rejected(Decision)
    case deferred(Decision)
    case rescheduled(Decision, planRevision: Int)
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

    /// Whether something can still come of the request.
    public var isOpen: Bool {
      switch self {
      case .submitted, .evaluated, .approved, .deferred: true
      case .rejected, .rescheduled, .withdrawn: false
      }
    }
  }

  /// The first work of the approved option that was to begin between its
  /// evaluation and now: it can no longer be carried out as it was signed.
  func overtaken(by now: PlanTime) -> Placement? {
    guard case .approved(let decision) = stage, case .approve(let kind) = decision.choice,
      let evaluation = evaluation?.evaluation, let option = evaluation.option(kind)
    else { return nil }
    return option.moves.compactMap(\.after).first { placed in
      placed.start >= evaluation.dataDate && placed.start < now && placed.start < placed.finish
    }
  }

  /// Notes who asks with a revision of the request.
  mutating func note(_ submission: Submission) {
    if !requesters.contains(submission.request.requester) {
      requesters.append(submission.request.requester)
    }
    if !submitters.contains(submission.submittedBy) {
      submitters.append(submission.submittedBy)
    }
  }

  /// Whether a person asked for the change or handed it in; such a person may
  /// revise and withdraw it, and never signs it.
  func isAskedFor(by person: String) -> Bool {
    (requesters + submitters + (origin?.askedBy ?? [])).contains {
      $0.lowercased() == person.lowercased()
    }
  }

  /// Whether the latest evaluation no longer describes this request or plan.
  public func isStale(planRevision: Int) -> Bool {
    guard let evaluation = evaluation?.evaluation else { return false }
    return evaluation.planRevision != planRevision || evaluation.requestRevision != revision
  }
}
