extension ChangeStream {
  /// Casts a vote and, where both sides now agree, takes the decision.
  ///
  /// Each role must be filled by a person of its own; nobody who asked for the
  /// change in any of its revisions may sign it; a signature names the
  /// evaluation it rests on and counts only while that describes the plan.
  static func vote(
    _ file: ChangeFile, _ ballot: Ballot, on change: ChangeID, _ facts: Facts
  ) throws(Refusal) -> [ChangeEvent] {
    let (vote, record) = try vote(of: ballot, file, facts)
    try facts.signatures.check(vote, on: change)
    if let earlier = file.votes.first(where: { $0.person == vote.person }),
      earlier.choice == vote.choice, earlier.signature != nil || vote.signature == nil
    {
      return []
    }
    let votes = file.votes.filter { $0.person != vote.person } + [vote]
    guard let decision = agreement(of: votes, on: record, facts) else { return [.voted(vote)] }
    return [.voted(vote), decided(decision)]
  }

  /// The event of a decision.
  static func decided(_ decision: Decision) -> ChangeEvent {
    switch decision.choice {
    case .approve: .approved(decision)
    case .reject: .rejected(decision)
    case .postpone: .deferred(decision)
    }
  }

  /// The vote that a ballot comes to as things stand, for its person to sign.
  ///
  /// - Throws: `Refusal` where the ballot would not count, signed or not.
  public static func vote(
    of ballot: Ballot, in state: ChangeState, facts: Facts
  ) throws(Refusal) -> Vote {
    guard case .known(let file) = state else { throw .changeUnknown }
    return try vote(of: ballot, file, facts).vote
  }

  private static func vote(
    of ballot: Ballot, _ file: ChangeFile, _ facts: Facts
  ) throws(Refusal) -> (vote: Vote, record: EvaluationRecord) {
    guard let board = facts.board else { throw .noBoard }
    guard let role = board.role(of: ballot.person) else { throw .notOnBoard(ballot.person) }
    guard !file.isAskedFor(by: ballot.person) else {
      throw .ownRequest(ballot.person)
    }
    let record = try votable(file, seen: ballot.evaluation, facts)
    guard !file.isRecused(ballot.person) else { throw .ballot(.recused(ballot.person)) }
    try check(ballot.choice, record.evaluation, facts)
    try checkDeferral(ballot.choice, file, facts)

    let vote = Vote(
      person: ballot.person, role: role, choice: ballot.choice, reason: ballot.reason,
      evaluation: record.digest, requestRevision: file.revision,
      planRevision: facts.planRevision, round: file.round, number: file.cast + 1,
      signature: ballot.signature)
    return (vote, record)
  }

  /// The evaluation that may be voted on now.
  static func votable(
    _ file: ChangeFile, seen: ContentDigest?, _ facts: Facts
  ) throws(Refusal) -> EvaluationRecord {
    switch file.stage {
    case .submitted:
      throw .notEvaluated
    case .evaluated:
      guard let record = file.evaluation else { throw .notEvaluated }
      guard !file.isStale(planRevision: facts.planRevision) else { throw .staleEvaluation }
      try checkCurrent(record.evaluation, facts)
      if let seen, seen != record.digest {
        throw .otherEvaluation(seen: seen, latest: record.digest)
      }
      return record
    case .approved(let decision), .rejected(let decision), .deferred(let decision):
      throw .alreadyDecided(decision.choice)
    case .rescheduled, .withdrawn:
      throw .changeClosed(file.stage.word)
    }
  }

  /// Nobody votes by rules that no longer hold, nor before what is voted on.
  private static func checkCurrent(_ evaluation: Evaluation, _ facts: Facts) throws(Refusal) {
    guard evaluation.policyVersion == facts.policy.version else {
      throw .ballot(
        .policyMoved(evaluated: evaluation.policyVersion, inForce: facts.policy.version))
    }
    try checkClock(facts)
  }

  static func checkClock(_ facts: Facts) throws(Refusal) {
    guard let latest = facts.latest, facts.now < latest else { return }
    throw .ballot(.clockBack(facts.now, last: latest))
  }

  private static func check(
    _ choice: Choice, _ evaluation: Evaluation, _ facts: Facts
  ) throws(Refusal) {
    switch choice {
    case .approve(let kind):
      guard kind.changesPlan else { throw .optionNotApprovable(kind) }
      guard let option = evaluation.option(kind) else { throw .optionNotApprovable(kind) }
      guard option.isFeasible else { throw .optionInfeasible(kind, option.obstacles) }
    case .reject:
      break
    case .postpone(let cycle):
      let current = facts.policy.cycle.number(at: facts.now)
      guard cycle > current else { throw .cyclePast(cycle, current: current) }
      let latest = current + Policy.Cycle.furthestDeferral
      guard cycle <= latest else { throw .cycleTooFar(cycle, latest: latest) }
    }
  }

  /// Whether a request may be deferred once more.
  private static func checkDeferral(
    _ choice: Choice, _ file: ChangeFile, _ facts: Facts
  ) throws(Refusal) {
    guard case .postpone = choice, let limit = facts.policy.deferral?.requests,
      file.deferrals >= limit
    else { return }
    throw .policy(.deferralLimit(file.deferrals, limit: limit))
  }

  /// What both sides want alike; nil while a role is missing or they differ.
  static func agreement(
    of votes: [Vote], on record: EvaluationRecord, _ facts: Facts
  ) -> Decision? {
    var signatories: [Board.Member] = []
    var signed: [String] = []
    for role in Role.allCases {
      guard let vote = votes.first(where: { $0.role == role }),
        votes.allSatisfy({ $0.choice == vote.choice })
      else { return nil }
      signatories.append(Board.Member(person: vote.person, role: role))
      if vote.signature != nil { signed.append(vote.person) }
    }
    guard let choice = votes.first?.choice else { return nil }
    return Decision(
      choice: choice, evaluation: record.digest, planRevision: facts.planRevision,
      signatories: signatories, signed: signed)
  }
}

extension Policy {
  /// Whether an option may be approved in spite of an obstacle.
  public func allows(_ obstacle: Obstacle) -> Bool {
    switch obstacle {
    case .promiseBroken, .promiseWithdrawn, .deadlineMissed: mayBreakPromises
    case .bufferExhausted, .constraintBroken, .nothingToDisplace, .displacedTooOften,
      .nobodyToTakeOver, .pastFloat,
      .startsBeforeCycle, .unverified:
      false
    }
  }
}
