public import Planning

public typealias ChangeID = Identifier<ChangeRequest>

/// What happens to one change request.
public indirect enum ChangeEvent: Sendable, Equatable {
  case submitted(Submission)
  /// The request as it reads now; everything computed from the old text is stale.
  case revised(Submission)
  case evaluated(EvaluationRecord)
  case voted(Vote)
  case abstained(Abstention)
  case approved(Decision)
  case rejected(Decision)
  case deferred(Decision)
  /// The approved option was carried out as this revision of the plan; what a
  /// split left out is asked for by `rest`.
  case rescheduled(planRevision: Int, rest: ChangeID? = nil)
  /// Nothing more comes of it; where another request takes its place, `by` names it.
  case withdrawn(reason: String, by: ChangeID? = nil)
  /// What it was expected to take and what it took, once its work is finished.
  case reviewed(ImpactReview)
  /// Its score, with all that it is made of.
  case ranked(Ranking)
}

/// A request and who handed it in; neither its requester nor they may sign it.
public struct Submission: Sendable, Equatable {
  public var request: ChangeRequest
  public var submittedBy: String
  /// Where the request was split off from another.
  public var origin: SplitOrigin?
  /// Why a revision changes what the request is ranked by.
  public var because: String?

  public init(
    request: ChangeRequest, submittedBy: String, origin: SplitOrigin? = nil,
    because: String? = nil
  ) {
    self.request = request
    self.submittedBy = submittedBy
    self.origin = origin
    self.because = because
  }
}

/// Which request another is the rest of.
public struct SplitOrigin: Sendable, Equatable {
  public var change: ChangeID
  /// Everybody who asked for that one or handed it in, in any revision: they
  /// sign the rest as little as the whole.
  public var askedBy: [String]

  public init(change: ChangeID, askedBy: [String]) {
    self.change = change
    self.askedBy = askedBy
  }
}

/// An evaluation and the SHA-256 of its recorded bytes, which signatures name.
public struct EvaluationRecord: Sendable, Equatable {
  public var evaluation: Evaluation
  public var digest: ContentDigest

  public init(evaluation: Evaluation, digest: ContentDigest) {
    self.evaluation = evaluation
    self.digest = digest
  }
}

/// What a member of the board wants done about a request.
public enum Choice: Sendable, Equatable {
  case approve(OptionKind)
  case reject
  /// Take it up again when the cycle of this number opens.
  case postpone(cycle: Int)
}

/// One member's signature: what, for which side, on which evidence, and why.
public struct Vote: Sendable, Equatable {
  public var person: String
  public var role: Role
  public var choice: Choice
  public var reason: String
  /// The evaluation signed; with it plan revision and request revision.
  public var evaluation: ContentDigest
  public var requestRevision: Int
  public var planRevision: Int
  /// The round of votes it counts in, from 1; 0 where none was recorded yet.
  public var round: Int
  /// Which of the votes of its round it is, from 1: so no signature fits twice; 0
  /// where none was recorded yet.
  public var number: Int
  /// Nil for an unsigned vote: its person had no key.
  public var signature: KeySignature?

  public init(
    person: String, role: Role, choice: Choice, reason: String, evaluation: ContentDigest,
    requestRevision: Int, planRevision: Int, round: Int, number: Int,
    signature: KeySignature? = nil
  ) {
    self.person = person
    self.role = role
    self.choice = choice
    self.reason = reason
    self.evaluation = evaluation
    self.requestRevision = requestRevision
    self.planRevision = planRevision
    self.round = round
    self.number = number
    self.signature = signature
  }
}

/// What the board agreed on, and who signed.
public struct Decision: Sendable, Equatable {
  public var choice: Choice
  public var evaluation: ContentDigest
  public var planRevision: Int
  /// One per role, in the order of `Role.allCases`.
  public var signatories: [Board.Member]
  /// Those of them whose vote bears the signature of a key.
  public var signed: [String]

  public init(
    choice: Choice, evaluation: ContentDigest, planRevision: Int, signatories: [Board.Member],
    signed: [String] = []
  ) {
    self.choice = choice
    self.evaluation = evaluation
    self.planRevision = planRevision
    self.signatories = signatories
    self.signed = signed
  }
}
