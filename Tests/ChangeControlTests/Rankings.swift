import ChangeControl
import Planning

extension RankingFacts {
  /// A request of which nothing is known but its text.
  static let fair = RankingFacts(
    change: "CR-1", number: 1, submitted: 1000, urgency: 3, importance: 3, tier: nil, value: nil,
    work: 480)

  func with(_ change: (inout RankingFacts) -> Void) -> RankingFacts {
    var facts = self
    change(&facts)
    return facts
  }
}

extension Policy.PriorityRules {
  /// Every term weighs one, and all differ in what they come to.
  static let each = Policy.PriorityRules(
    weights: Weights(Dictionary(uniqueKeysWithValues: ScoreTerm.allCases.map { ($0, 1) })))
}

extension Ranking {
  static let fair = Ranking.of(.fair, .policy)

  static func of(
    _ facts: RankingFacts, _ cause: Cause, _ rules: Policy.PriorityRules = .byMatrix
  ) -> Ranking {
    Ranking(cause, policyVersion: 1, rules: rules, facts: facts)
  }
}
