/// The score of a request, with all that it is made of: it can be computed again from
/// itself alone.
///
/// `score = Σ w · gains − Σ w · costs`. Each term is an exact fraction, rounded once to
/// thousandths of a point, halves away from zero; all the rest is whole numbers.
public struct Ranking: Sendable, Equatable {
  /// What made it be ranked.
  public enum Cause: Sendable, Equatable {
    case submitted
    case revised
    case evaluated
    /// Another policy was adopted.
    case policy
    /// A review cycle was opened.
    case cycle(Int)
  }

  public var cause: Cause
  public var policyVersion: Int
  public var rules: Policy.PriorityRules
  public var facts: RankingFacts
  /// One for each term that weighs something, in the order of `ScoreTerm`.
  public var terms: [Term]
  /// In thousandths of a point.
  public var score: Int

  public init(
    cause: Cause, policyVersion: Int, rules: Policy.PriorityRules, facts: RankingFacts,
    terms: [Term], score: Int
  ) {
    self.cause = cause
    self.policyVersion = policyVersion
    self.rules = rules
    self.facts = facts
    self.terms = terms
    self.score = score
  }

  /// A term with its value and what it weighs.
  public struct Term: Sendable, Equatable {
    public var term: ScoreTerm
    /// The value as a fraction.
    public var numerator: Int
    public var denominator: Int
    public var weight: Int

    public init(term: ScoreTerm, numerator: Int, denominator: Int, weight: Int) {
      self.term = term
      self.numerator = numerator
      self.denominator = denominator
      self.weight = weight
    }

    /// The value in thousandths of a point, rounded.
    public var points: Int {
      let value = 1000 * Int128(numerator)
      let half = Int128(denominator) / 2
      return Int(clamping: (value < 0 ? value - half : value + half) / Int128(max(1, denominator)))
    }

    /// What it adds to the score, in thousandths of a point.
    public var contribution: Int {
      let product = Int128(term.isCost ? -weight : weight) * Int128(points)
      return Int(clamping: product)
    }
  }

  /// Computes the score.
  public init(
    _ cause: Cause, policyVersion: Int, rules: Policy.PriorityRules, facts: RankingFacts
  ) {
    self.cause = cause
    self.policyVersion = policyVersion
    self.rules = rules
    self.facts = facts
    terms = ScoreTerm.allCases.compactMap { term in
      let weight = rules.weights[term]
      guard weight > 0 else { return nil }
      let (numerator, denominator) = facts.value(of: term, rules)
      return Term(term: term, numerator: numerator, denominator: denominator, weight: weight)
    }
    score = Ranking.sum(terms)
  }

  /// The same, computed again from its rules and facts.
  public var recomputed: Ranking {
    Ranking(cause, policyVersion: policyVersion, rules: rules, facts: facts)
  }

  /// Whether it says the same, whatever it was made for.
  public func agrees(with other: Ranking) -> Bool {
    var copy = other
    copy.cause = cause
    return copy == self
  }

  private static func sum(_ terms: [Term]) -> Int {
    Int(clamping: terms.reduce(Int128(0)) { $0 + Int128($1.contribution) })
  }

  /// The order of the queue: who may be deferred no more first, then the higher score,
  /// then the older, then the lower number.
  public static func ranks(_ left: RankingKey, before right: RankingKey) -> Bool {
    if left.hasSlot != right.hasSlot { return left.hasSlot }
    if left.score != right.score { return left.score > right.score }
    if left.submitted != right.submitted { return left.submitted < right.submitted }
    return left.number < right.number
  }

  /// What requests are ordered by.
  public var key: RankingKey {
    RankingKey(
      hasSlot: facts.waiting.hasSlot, score: score, submitted: facts.submitted,
      number: facts.number)
  }
}

/// What requests are ordered by: see ``Ranking/ranks(_:before:)``.
public struct RankingKey: Sendable, Equatable {
  public var hasSlot: Bool
  /// In thousandths of a point.
  public var score: Int
  /// UTC milliseconds since 1970.
  public var submitted: Int64
  public var number: Int

  public init(hasSlot: Bool, score: Int, submitted: Int64, number: Int) {
    self.hasSlot = hasSlot
    self.score = score
    self.submitted = submitted
    self.number = number
  }
}
