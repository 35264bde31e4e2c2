import ChangeControl
import Planning
import Projections

/// Scores and what they are made of as JSON and as rows.
enum RankJSON {
  static func value(_ rank: ExplainedRank, place: Int, next: ExplainedRank?) -> JSON {
    let facts = rank.ranking.facts
    return [
      "rank": .integer(place), "change": .string(facts.change.text),
      "scoreThousandths": .integer(rank.ranking.score),
      "guaranteedSlot": .bool(rank.line.key.hasSlot),
      "position": .integer(rank.position.map(Int.init)),
      "cause": .string(word(rank.ranking.cause)),
      "policyVersion": .integer(rank.ranking.policyVersion),
      "submitted": .integer(Int(facts.submitted)), "number": .integer(facts.number),
      "terms": .list(rank.ranking.terms) { term in
        [
          "term": .string(term.term.key), "numerator": .integer(term.numerator),
          "denominator": .integer(term.denominator), "thousandths": .integer(term.points),
          "weight": .integer(term.weight), "adds": .integer(term.contribution),
        ]
      },
      "before": .string(next?.line.entry.change.text),
      "because": .string(next.map { word(rank.precedes($0)) }),
    ]
  }

  static func csv(_ ranks: [ExplainedRank], only change: String?) -> String {
    var csv = CSV([
      "rank", "change", "term", "numerator", "denominator", "thousandths", "weight", "adds",
      "score",
    ])
    for (index, rank) in ranks.enumerated() {
      if let change, rank.line.entry.change.text != change { continue }
      for term in rank.ranking.terms {
        csv.add([
          "\(index + 1)", rank.line.entry.change.text, term.term.key, "\(term.numerator)",
          "\(term.denominator)", "\(term.points)", "\(term.weight)", "\(term.contribution)",
          "\(rank.ranking.score)",
        ])
      }
    }
    return csv.text
  }

  private static func word(_ cause: Ranking.Cause) -> String {
    switch cause {
    case .submitted: "submitted"
    case .revised: "revised"
    case .evaluated: "evaluated"
    case .policy: "policy"
    case .cycle(let number): "cycle \(number)"
    }
  }

  private static func word(_ reason: ExplainedRank.Reason) -> String {
    switch reason {
    case .slot: "slot"
    case .score: "score"
    case .older: "older"
    case .number: "number"
    }
  }
}
