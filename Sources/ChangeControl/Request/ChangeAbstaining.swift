extension ChangeStream {
  /// An abstention before it is known to count.
  public struct Abstaining: Sendable {
    public var person: String
    public var cause: Abstention.Cause
    public var reason: String
    /// Of the text that ``VoteStatement`` gives; nil for an unsigned one.
    public var signature: KeySignature?

    public init(
      person: String, cause: Abstention.Cause, reason: String, signature: KeySignature? = nil
    ) {
      self.person = person
      self.cause = cause
      self.reason = reason
      self.signature = signature
    }
  }

  /// Takes a member's side away and, where all that are left now agree, decides.
  static func abstain(
    _ file: ChangeFile, _ abstaining: Abstaining, on change: ChangeID, _ facts: Facts
  ) throws(Refusal) -> [ChangeEvent] {
    let abstention = try abstention(of: abstaining, file, facts)
    try facts.signatures.check(abstention, on: change)
    if file.isRecused(abstention.person)
      || file.abstentions.contains(where: {
        $0.person == abstention.person && $0.cause == abstention.cause
      })
    {
      return []
    }
    let votes = file.votes.filter { $0.person != abstention.person }
    guard case .evaluated = file.stage, let record = file.evaluation,
      !file.isStale(planRevision: facts.planRevision),
      record.evaluation.policyVersion == facts.policy.version,
      let decision = agreement(of: votes, on: record, facts)
    else { return [.abstained(abstention)] }
    return [.abstained(abstention), decided(decision)]
  }

  /// The abstention that is to be signed as things stand.
  ///
  /// - Throws: `Refusal` where it would not count, signed or not.
  public static func abstention(
    of abstaining: Abstaining, in state: ChangeState, facts: Facts
  ) throws(Refusal) -> Abstention {
    guard case .known(let file) = state else { throw .changeUnknown }
    return try abstention(of: abstaining, file, facts)
  }

  private static func abstention(
    of abstaining: Abstaining, _ file: ChangeFile, _ facts: Facts
  ) throws(Refusal) -> Abstention {
    guard let board = facts.board else { throw .noBoard }
    guard let role = board.role(of: abstaining.person) else {
      throw .notOnBoard(abstaining.person)
    }
    guard !file.isAskedFor(by: abstaining.person) else { throw .ownRequest(abstaining.person) }
    switch abstaining.cause {
    case .undecided:
      _ = try votable(file, seen: nil, facts)
      guard !file.isRecused(abstaining.person) else {
        throw .ballot(.recused(abstaining.person))
      }
    case .conflictOfInterest:
      try checkRecusable(file, facts)
    }
    return Abstention(
      person: abstaining.person, role: role, cause: abstaining.cause, reason: abstaining.reason,
      requestRevision: file.revision, round: file.round, number: file.cast + 1,
      signature: abstaining.signature)
  }

  /// Whoever has an interest says so at any time before the decision.
  private static func checkRecusable(_ file: ChangeFile, _ facts: Facts) throws(Refusal) {
    switch file.stage {
    case .submitted, .evaluated, .deferred: try checkClock(facts)
    case .approved(let decision), .rejected(let decision):
      throw .alreadyDecided(decision.choice)
    case .rescheduled, .withdrawn: throw .changeClosed(file.stage.word)
    }
  }
}

extension ChangeFile {
  /// Whether a member has said to have an interest in the change.
  public func isRecused(_ person: String) -> Bool {
    recused.contains { $0.person == person }
  }

  /// Notes that a member takes no side.
  mutating func take(_ abstention: Abstention) {
    votes.removeAll { $0.person == abstention.person }
    abstentions.removeAll { $0.person == abstention.person }
    switch abstention.cause {
    case .undecided: abstentions.append(abstention)
    case .conflictOfInterest: recused.append(abstention)
    }
    cast += 1
  }
}
