import ChangeControl
import Planning

extension Policy.PriorityRules {
  static let sample = Policy.PriorityRules(
    scale: .five,
    weights: Weights([
      .urgency: 4, .importance: 4, .customerTier: 3, .goalFit: 3, .costOfDelay: 4, .waiting: 2,
      .bufferPrice: 2, .displacedWork: 1, .risk: 2,
    ]), delay: Delay(valueWeeks: 26, step: 2500))
}

extension Ranking {
  static let sample: Ranking = {
    var effect = RankingFacts.Effect()
    effect.evaluation = EvaluationRecord.sample.digest
    effect.goalsGaining = 60
    effect.goalsLosing = 20
    effect.goalsInAll = 140
    effect.charged = 700
    effect.displaced = 480
    effect.drawn = 900
    effect.reserved = 3120
    return Ranking(
      .cycle(4), policyVersion: 2, rules: .sample,
      facts: RankingFacts(
        change: "CR-7", number: 7, submitted: 1_795_852_800_000, urgency: 5, importance: 4,
        tier: 1, value: 120_000, work: 1440, effect: effect,
        waiting: RankingFacts.Waiting(deferrals: 1, cycles: 2, interest: 10, limit: 3)))
  }()
}
