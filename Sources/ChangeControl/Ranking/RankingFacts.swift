public import Planning

/// All that a request's score rests on, besides the rules.
public struct RankingFacts: Sendable, Equatable {
  public var change: ChangeID
  /// Its place in the order of submission, from 1.
  public var number: Int
  /// When it was submitted, UTC milliseconds since 1970.
  public var submitted: Int64
  public var urgency: Int
  public var importance: Int
  /// Of its customer; nil where it has none that the plan knows.
  public var tier: Int?
  public var value: Int?
  /// Working minutes that it asks for.
  public var work: Int
  /// What its recommended option does; of a request without one, nothing.
  public var effect: Effect
  public var waiting: Waiting

  public init(
    change: ChangeID, number: Int, submitted: Int64, urgency: Int, importance: Int, tier: Int?,
    value: Int?, work: Int, effect: Effect = Effect(), waiting: Waiting = Waiting()
  ) {
    self.change = change
    self.number = number
    self.submitted = submitted
    self.urgency = urgency
    self.importance = importance
    self.tier = tier
    self.value = value
    self.work = work
    self.effect = effect
    self.waiting = waiting
  }

  /// What an option does, as its evaluation recorded it.
  public struct Effect: Sendable, Equatable {
    /// The evaluation; nil where there is none that changes the plan.
    public var evaluation: ContentDigest?
    /// Weights of goal lines that come nearer to their targets, that fall back, and of
    /// all that are computed.
    public var goalsGaining = 0
    public var goalsLosing = 0
    public var goalsInAll = 0
    /// Minutes charged for buffer; below zero where buffer is given back.
    public var charged = 0
    /// Working minutes by which tasks that make room finish later, summed.
    public var displaced = 0
    /// Drawn from the fullest buffer afterwards, and its size.
    public var drawn = 0
    public var reserved = 0
    /// Whether a promise or another limit is broken.
    public var isBroken = false

    public init() {}
  }

  /// How long it has waited, by which rules.
  public struct Waiting: Sendable, Equatable {
    /// How often it was deferred.
    public var deferrals: Int
    /// Cycles since it was first deferred.
    public var cycles: Int
    /// Per cent of the priority that each cycle adds.
    public var interest: Int
    /// Deferrals that are allowed; nil where nothing limits them.
    public var limit: Int?

    public init(deferrals: Int = 0, cycles: Int = 0, interest: Int = 0, limit: Int? = nil) {
      self.deferrals = deferrals
      self.cycles = cycles
      self.interest = interest
      self.limit = limit
    }

    /// Whether it may be deferred no more, and so comes first.
    public var hasSlot: Bool { limit.map { deferrals >= $0 } ?? false }
  }
}

extension RankingFacts.Effect {
  /// What an option does, with the rules that price it and the plan it was made for.
  public init(
    _ option: OptionAssessment, of record: EvaluationRecord, plan: Plan, goals: [Goal],
    _ rules: Policy.BufferRules
  ) {
    evaluation = record.digest
    for effect in option.goals {
      guard let goal = goals.first(where: { $0.id == effect.goal }) else { continue }
      let better =
        switch goal.direction {
        case .higher: effect.after - effect.before
        case .lower: effect.before - effect.after
        }
      goalsInAll += goal.weight
      if better > 0 { goalsGaining += goal.weight }
      if better < 0 { goalsLosing += goal.weight }
    }
    charged = BufferCharge(option, rules, now: record.evaluation.dataDate)?.charged ?? 0
    displaced = Displacement.all(of: option, in: plan).reduce(0) { $0 + max(0, $1.minutes) }
    for buffer in option.buffers
    where Int128(buffer.drawnAfter) * Int128(reserved) >= Int128(drawn) * Int128(buffer.reserved)
      && buffer.reserved > 0
    {
      (drawn, reserved) = (buffer.drawnAfter, buffer.reserved)
    }
    isBroken = !option.isClean
  }
}
