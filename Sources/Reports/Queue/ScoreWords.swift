import ChangeControl
import Planning
import Projections
import Wording

/// Scores and their terms in words.
enum ScoreWords {
  /// `38.25`: thousandths of a point, without zeros at the end.
  static func points(_ thousandths: Int) -> String {
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    var digits = String(String(1000 + rest).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return (thousandths < 0 ? "-" : "") + "\(whole)" + (digits.isEmpty ? "" : ".\(digits)")
  }

  /// `+6`, `-1.5`.
  static func signed(_ thousandths: Int) -> String {
    (thousandths < 0 ? "" : "+") + points(thousandths)
  }

  /// A term as it stands in an account of an event.
  static func sentence(_ term: Ranking.Term, _ ranking: Ranking) -> String {
    say(
      """
      \(term.term.words) \(points(term.points)) x \(term.weight) = \(signed(term.contribution)): \
      \(source(of: term.term, ranking))
      """)
  }

  /// What a term's value comes from.
  static func source(of term: ScoreTerm, _ ranking: Ranking) -> String {
    let facts = ranking.facts
    switch term {
    case .matrix:
      return say("urgency \(facts.urgency), importance \(facts.importance)")
    case .urgency:
      return say("urgency \(facts.urgency) of 5")
    case .importance:
      return say("importance \(facts.importance) of 5")
    case .customerTier:
      return facts.tier.map { say("customer of tier \($0)") } ?? say("no customer of a tier")
    case .goalFit:
      guard facts.effect.evaluation != nil else { return say("not evaluated") }
      return say(
        """
        gains \(facts.effect.goalsGaining) and loses \(facts.effect.goalsLosing) of weight \
        \(facts.effect.goalsInAll)
        """)
    case .costOfDelay:
      return delay(facts, ranking.rules)
    case .waiting:
      return say(
        """
        \(facts.waiting.interest) % in each of \(facts.waiting.cycles) cycles since it was first \
        deferred
        """)
    case .bufferPrice:
      return facts.effect.evaluation == nil
        ? say("not evaluated") : say("\(facts.effect.charged) minutes charged, 480 a day")
    case .displacedWork:
      return facts.effect.evaluation == nil
        ? say("not evaluated")
        : say("pushed back by \(facts.effect.displaced) minutes, 480 a day")
    case .risk:
      guard facts.effect.evaluation != nil else { return say("not evaluated") }
      return facts.effect.isBroken
        ? say("it breaks a promise or a limit")
        : say("\(facts.effect.drawn) of \(facts.effect.reserved) minutes of the fullest buffer")
    }
  }

  private static func delay(_ facts: RankingFacts, _ rules: Policy.PriorityRules) -> String {
    switch (facts.delay(rules).method, facts.value) {
    case (.cd3, let value?):
      return say(
        """
        CD3: \(Amount.text(value)) over \(rules.delay.valueWeeks) weeks, for \(facts.work) \
        minutes of work, \(Amount.text(rules.delay.step)) a point
        """)
    case (.cd3, nil), (.wsjf, _):
      return say(
        """
        WSJF: importance \(facts.importance) and urgency \(facts.urgency) for \(facts.work) \
        minutes of work
        """)
    }
  }
}

extension ScoreTerm {
  /// Its name for readers.
  var words: String {
    switch self {
    case .matrix: say("matrix")
    case .urgency: say("urgency")
    case .importance: say("importance")
    case .customerTier: say("customer tier")
    case .goalFit: say("goal fit")
    case .costOfDelay: say("cost of delay")
    case .waiting: say("waiting")
    case .bufferPrice: say("buffer price")
    case .displacedWork: say("displaced work")
    case .risk: say("risk")
    }
  }
}

extension Ranking.Cause {
  /// What made the request be ranked.
  var words: String {
    switch self {
    case .submitted: say("when submitted")
    case .revised: say("when revised")
    case .evaluated: say("when evaluated")
    case .policy: say("when the policy was adopted")
    case .cycle(let number): say("when cycle \(number) was opened")
    }
  }
}
