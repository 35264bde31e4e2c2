public import Planning

extension ChangeStream {
  /// What can be asked of a change request, with the facts the answer rests on.
  public enum Command: Sendable {
    case submit(Submission)
    case revise(Submission)
    /// Record an evaluation; `now` and `policy` tell whether a deferred request
    /// may be taken up again.
    case evaluate(EvaluationRecord, facts: Facts)
    case vote(Ballot, on: ChangeID, facts: Facts)
    case abstain(Abstaining, on: ChangeID, facts: Facts)
    /// Carry the approved option out on the plan of this revision; `next` is
    /// the id that the rest of a split gets.
    case reschedule(facts: Facts, next: ChangeID)
    case withdraw(by: String, reason: String)
    /// Let another request, as it stands, take the place of this one.
    case supersede(by: ChangeID, ChangeState, person: String, board: Board?, reason: String)
    /// Compare what came of it with what was expected, in the plan as it is.
    case review(in: PlanState, note: String)
    /// Record a score.
    case rank(Ranking)
  }

  /// What holds outside the request at the moment of deciding.
  public struct Facts: Sendable {
    /// Revision of the project's plan.
    public var planRevision: Int
    public var board: Board?
    public var policy: Policy
    public var now: PlanTime
    /// What signatures are held against.
    public var signatures: SignatureCheck
    /// When the last thing happened to the request.
    ///
    /// Nobody votes before that. Nil on replay, as older releases recorded votes of any time.
    public var latest: PlanTime?

    public init(
      planRevision: Int, board: Board?, policy: Policy, now: PlanTime,
      signatures: SignatureCheck = .none, latest: PlanTime? = nil
    ) {
      self.planRevision = planRevision
      self.board = board
      self.policy = policy
      self.now = now
      self.signatures = signatures
      self.latest = latest
    }
  }

  /// A vote as it is cast, before it is known to count.
  public struct Ballot: Sendable {
    public var person: String
    public var choice: Choice
    public var reason: String
    /// The evaluation the voter has seen; the latest where nil.
    public var evaluation: ContentDigest?
    /// Of the text that ``VoteStatement`` gives; nil for an unsigned vote.
    public var signature: KeySignature?

    public init(
      person: String, choice: Choice, reason: String, evaluation: ContentDigest? = nil,
      signature: KeySignature? = nil
    ) {
      self.person = person
      self.choice = choice
      self.reason = reason
      self.evaluation = evaluation
      self.signature = signature
    }
  }
}
