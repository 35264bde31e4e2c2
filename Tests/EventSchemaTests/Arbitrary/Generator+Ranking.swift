import ChangeControl

extension Generator {
  mutating func priorityRules() -> Policy.PriorityRules {
    var weights = Policy.PriorityRules.Weights()
    for term in ScoreTerm.allCases where flip() { weights[term] = integer() }
    return Policy.PriorityRules(
      scale: one(of: Priority.Scale.allCases), weights: weights,
      delay: Policy.PriorityRules.Delay(valueWeeks: integer(), step: integer()))
  }

  mutating func deferralRules() -> Policy.DeferralRules {
    Policy.DeferralRules(
      interest: integer(), requests: optional { $0.integer() }, tasks: optional { $0.integer() })
  }

  mutating func ranking() -> Ranking {
    let cycle = integer()
    return Ranking(
      cause: one(of: [.submitted, .revised, .evaluated, .policy, .cycle(cycle)]),
      policyVersion: integer(), rules: priorityRules(), facts: rankingFacts(),
      terms: list {
        Ranking.Term(
          term: $0.one(of: ScoreTerm.allCases), numerator: $0.integer(),
          denominator: $0.integer(), weight: $0.integer())
      }, score: integer())
  }

  private mutating func rankingFacts() -> RankingFacts {
    var effect = RankingFacts.Effect()
    effect.evaluation = optional { $0.digest() }
    effect.goalsGaining = integer()
    effect.goalsLosing = integer()
    effect.goalsInAll = integer()
    effect.charged = integer()
    effect.displaced = integer()
    effect.drawn = integer()
    effect.reserved = integer()
    effect.isBroken = flip()
    return RankingFacts(
      change: identifier(), number: integer(), submitted: Int64(integer()), urgency: integer(),
      importance: integer(), tier: optional { $0.integer() }, value: optional { $0.integer() },
      work: integer(), effect: effect,
      waiting: RankingFacts.Waiting(
        deferrals: integer(), cycles: integer(), interest: integer(),
        limit: optional { $0.integer() }))
  }
}

extension Generator {
  mutating func displacement() -> Displacement {
    Displacement(
      task: identifier(), owners: list { $0.identifier() }, department: optional { $0.text() },
      before: placement(), after: placement(), minutes: integer())
  }
}
