import ChangeControl
import Planning
import Testing

/// What a request is ranked by, term by term.
@Suite struct RankingTests {
  @Test func `the matrix of five is that of the design`() {
    let rows = [
      [1, 1, 2, 2, 2], [1, 2, 2, 3, 3], [2, 2, 3, 4, 4], [2, 3, 4, 4, 5], [2, 3, 4, 5, 5],
    ]
    for (urgency, row) in rows.enumerated() {
      for (importance, expected) in row.enumerated() {
        #expect(Priority.matrix(urgency: urgency + 1, importance: importance + 1) == expected)
      }
    }
  }

  @Test(arguments: [
    (1, 1, 1), (2, 1, 1), (1, 3, 2), (3, 3, 3), (5, 1, 3), (4, 3, 4), (5, 5, 5), (4, 4, 5),
  ])
  func `of three steps one and two are low, four and five high`(
    urgency: Int, importance: Int, expected: Int
  ) {
    #expect(Priority.matrix(urgency: urgency, importance: importance, scale: .three) == expected)
    #expect(Priority.matrix(urgency: importance, importance: urgency, scale: .three) == expected)
  }

  @Test(arguments: [
    // value (-1: unknown), urgency, importance, days of work, method, rank
    (52_000, 3, 3, 5, CostOfDelay.Method.cd3, 1), (104_000, 3, 3, 5, .cd3, 2),
    (103_999, 3, 3, 5, .cd3, 1), (104_000, 3, 3, 10, .cd3, 1), (1_040_000, 1, 1, 5, .cd3, 20),
    (0, 5, 5, 1, .cd3, 1), (520_000, 3, 3, 5, .cd3, 8), (1_000_000_000_000, 1, 1, 1, .cd3, 20),
    (-1, 5, 5, 1, .wsjf, 20), (-1, 3, 3, 1, .wsjf, 8), (-1, 3, 3, 5, .wsjf, 2),
    (-1, 1, 1, 1, .wsjf, 2), (-1, 1, 1, 4, .wsjf, 1), (-1, 5, 5, 90, .wsjf, 2),
    (-1, 4, 5, 3, .wsjf, 8),
  ])
  func `delay costs by money where it is known, and by urgency and importance else`(
    value: Int, urgency: Int, importance: Int, days: Int, method: CostOfDelay.Method, rank: Int
  ) {
    let cost = CostOfDelay(
      value: value < 0 ? nil : value, urgency: urgency, importance: importance, work: days * 480,
      Policy.PriorityRules.Delay())

    #expect(cost.method == method && cost.rank == rank)
  }

  @Test func `each term has the value that the rules say`() {
    let facts = RankingFacts.fair.with {
      $0.urgency = 5
      $0.importance = 4
      $0.tier = 2
      $0.value = 104_000
      $0.work = 2400
      $0.effect.evaluation = .number(1)
      $0.effect.goalsGaining = 60
      $0.effect.goalsLosing = 20
      $0.effect.goalsInAll = 120
      $0.effect.charged = 700
      $0.effect.displaced = 240
      $0.effect.drawn = 100
      $0.effect.reserved = 300
      $0.waiting = RankingFacts.Waiting(deferrals: 1, cycles: 3, interest: 10)
    }

    let ranking = Ranking.of(facts, .evaluated, .each)

    #expect(
      ranking.terms.map(\.points) == [
        5000, 5000, 4000, 4000, 1667, 2000, 1500, 1458, 500, 1667,
      ])
    #expect(ranking.score == 23_167 - 3625)
    #expect(ranking.recomputed == ranking)
  }

  @Test func `nothing is known of a request that was not evaluated`() {
    let ranking = Ranking.of(.fair, .submitted, .each)
    let unknown: Set<ScoreTerm> = [.goalFit, .bufferPrice, .displacedWork, .risk, .customerTier]

    for term in ranking.terms where unknown.contains(term.term) { #expect(term.points == 0) }
  }

  @Test func `what breaks something is as risky as can be, and so is a buffer overdrawn`() {
    let rules = Policy.PriorityRules(weights: .init([.matrix: 1, .risk: 1]))
    let broken = RankingFacts.fair.with { $0.effect.isBroken = true }
    let overdrawn = RankingFacts.fair.with { ($0.effect.drawn, $0.effect.reserved) = (900, 300) }
    let restored = RankingFacts.fair.with { ($0.effect.drawn, $0.effect.reserved) = (-9, 300) }

    #expect(Ranking.of(broken, .evaluated, rules).terms.last?.points == 5000)
    #expect(Ranking.of(overdrawn, .evaluated, rules).terms.last?.points == 5000)
    #expect(Ranking.of(restored, .evaluated, rules).terms.last?.points == 0)
  }

  @Test(arguments: 0..<200)
  func `more of a gain never lowers a score, and more of a cost never raises it`(seed: UInt64) {
    var generator = Generator(seed: seed)
    let facts = generator.facts()
    let rules = generator.rules()
    let score = Ranking.of(facts, .policy, rules).score

    let better: [(inout RankingFacts) -> Void] = [
      { $0.urgency += 1 }, { $0.importance += 1 }, { $0.tier = $0.tier.map { max(1, $0 - 1) } },
      { $0.value = $0.value.map { $0 * 2 } }, { $0.waiting.cycles += 1 },
      { $0.effect.goalsLosing -= 1 },
    ]
    let worse: [(inout RankingFacts) -> Void] = [
      { $0.effect.charged += 480 }, { $0.effect.displaced += 1 }, { $0.effect.drawn += 10 },
      { $0.effect.isBroken = true }, { $0.work += 2400 },
    ]
    for change in better {
      #expect(Ranking.of(facts.with(change), .policy, rules).score >= score)
    }
    for change in worse {
      #expect(Ranking.of(facts.with(change), .policy, rules).score <= score)
    }
  }

  @Test(arguments: 0..<60)
  func `the order is total, and does not depend on where it begins`(seed: UInt64) {
    var generator = Generator(seed: seed)
    let rules = generator.rules()
    var keys = (1...12).map { number in
      Ranking.of(
        generator.facts().with {
          $0.number = number
          $0.submitted = Int64(number / 4)
        }, .policy, rules
      ).key
    }
    let sorted = keys.sorted { Ranking.ranks($0, before: $1) }

    keys.reverse()
    #expect(keys.sorted { Ranking.ranks($0, before: $1) } == sorted)
    for (first, second) in zip(sorted, sorted.dropFirst()) {
      #expect(Ranking.ranks(first, before: second) && !Ranking.ranks(second, before: first))
      #expect(first.hasSlot || !second.hasSlot)
      if first.hasSlot == second.hasSlot { #expect(first.score >= second.score) }
    }
  }

  @Test func `equal scores: the older first, then the lower number`() {
    func key(_ submitted: Int64, _ number: Int, slot: Bool = false) -> RankingKey {
      RankingKey(hasSlot: slot, score: 7, submitted: submitted, number: number)
    }
    #expect(Ranking.ranks(key(1, 9), before: key(2, 1)))
    #expect(Ranking.ranks(key(1, 1), before: key(1, 9)))
    #expect(!Ranking.ranks(key(1, 9), before: key(1, 9)))
    #expect(Ranking.ranks(key(2, 9, slot: true), before: key(1, 1)))
  }

  @Test func `extreme figures stay within what a number holds`() {
    let rules = Policy.PriorityRules(
      weights: .init(Dictionary(uniqueKeysWithValues: ScoreTerm.allCases.map { ($0, 1000) })))
    let facts = RankingFacts.fair.with {
      $0.value = 1_000_000_000_000
      $0.effect.charged = .max / 2
      $0.effect.displaced = .max / 2
      $0.work = .max / 4
    }
    #expect(Ranking.of(facts, .policy, rules).score < 0)
  }

  @Test func `work that is asked for is what edits add`() throws {
    let plan = Plan(
      id: "p", name: "p", start: .november(2, 9), calendar: "c", calendars: [],
      tasks: [PlanTask(id: "build", name: "Build", duration: 480)])
    let request = ChangeRequest.fair.with {
      $0.edits = [
        .setDuration("build", minutes: 720, safe: nil), .removeTask("gone"),
        .addTask(PlanTask(id: "new", name: "New", duration: 60)),
        .setDuration("none", minutes: 9000, safe: nil),
      ]
    }
    #expect(request.addedWork(to: plan) == 300)
  }
}

extension Generator {
  fileprivate mutating func rules() -> Policy.PriorityRules {
    var weights = Policy.PriorityRules.Weights()
    for term in ScoreTerm.allCases { weights[term] = Int(next() % 9) }
    return Policy.PriorityRules(
      scale: chance(of: 50) ? .three : .five, weights: weights,
      delay: .init(valueWeeks: Int(next() % 60) + 1, step: Int(next() % 4000) + 1))
  }

  fileprivate mutating func facts() -> RankingFacts {
    var facts = RankingFacts.fair
    facts.urgency = Int(next() % 5) + 1
    facts.importance = Int(next() % 5) + 1
    facts.tier = chance(of: 30) ? nil : Int(next() % 6) + 1
    facts.value = chance(of: 30) ? nil : Int(next() % 900_000)
    facts.work = Int(next() % 9000)
    facts.effect.evaluation = .number(1)
    facts.effect.goalsGaining = Int(next() % 50)
    facts.effect.goalsLosing = Int(next() % 50)
    facts.effect.goalsInAll = 100
    facts.effect.charged = Int(next() % 4000) - 500
    facts.effect.displaced = Int(next() % 3000)
    facts.effect.drawn = Int(next() % 1000)
    facts.effect.reserved = 1000
    facts.waiting = RankingFacts.Waiting(
      deferrals: Int(next() % 4), cycles: Int(next() % 6), interest: Int(next() % 30), limit: 3)
    return facts
  }
}
