import ChangeControl
import Engine
import EventSchema
import EventStore
import Planning
import Projections
import StoreTestSupport
import Testing

/// Scores in a ledger: recorded with each step, and found again from their events alone.
@Suite struct RankingLifeTests {
  private static let rules = Policy.PriorityRules(
    weights: .init([
      .urgency: 4, .importance: 4, .customerTier: 3, .goalFit: 3, .costOfDelay: 4, .waiting: 2,
      .bufferPrice: 2, .displacedWork: 1, .risk: 2,
    ]))

  private func adopt(
    _ desk: Desk, limit: Int? = nil, _ rules: Policy.PriorityRules = rules
  ) throws(EngineError) {
    var policy = try desk.ledger.ask(CharterInForce()).policy ?? .standard
    policy.version = 0
    policy.priority = rules
    policy.deferral = Policy.DeferralRules(interest: 10, requests: limit)
    _ = try desk.ledger.adopt(policy, desk.context("Mara"))
  }

  /// What the events say, by a checker that shares no code with the engine: the last
  /// score of each change is summed from its terms, and changes are ordered by it.
  private func order(by events: [LedgerEvent], among open: Set<ChangeID>) -> [ChangeID] {
    var last: [ChangeID: Ranking] = [:]
    for event in events {
      let coded = EventCodec.encode(event.event)
      guard coded.name == .changeRanked,
        case .change(.ranked(let ranking))? = try? EventCodec.decode(
          name: coded.name.rawValue, version: coded.version, payload: coded.payload)
      else { continue }
      last[ranking.facts.change] = ranking
    }
    func sum(_ ranking: Ranking) -> Int {
      ranking.terms.reduce(0) { sum, term in
        let doubled = 2000 * term.numerator
        let points =
          (doubled + (doubled < 0 ? -term.denominator : term.denominator)) / (2 * term.denominator)
        let isCost = [ScoreTerm.bufferPrice, .displacedWork, .risk].contains(term.term)
        return sum + (isCost ? -1 : 1) * term.weight * points
      }
    }
    for ranking in last.values { #expect(sum(ranking) == ranking.score) }
    return last.values.filter { open.contains($0.facts.change) }.sorted { left, right in
      let slots = [left, right].map { ranking in
        ranking.facts.waiting.limit.map { ranking.facts.waiting.deferrals >= $0 } ?? false
      }
      if slots[0] != slots[1] { return slots[0] }
      if sum(left) != sum(right) { return sum(left) > sum(right) }
      if left.facts.submitted != right.facts.submitted {
        return left.facts.submitted < right.facts.submitted
      }
      return left.facts.number < right.facts.number
    }.map(\.facts.change)
  }

  private func queue(_ desk: Desk) throws(EngineError) -> [QueueLine] {
    try desk.ledger.ask(ChangeQueue(now: Int64(desk.now.minute) * 60_000))
  }

  @Test func `the order of the queue is found again from the events alone`() throws {
    try withDesk { desk in
      try adopt(desk)
      for (urgency, importance, value) in [
        (3, 3, nil), (5, 4, nil), (2, 2, 900_000), (4, 4, 10_000), (3, 3, nil),
      ] as [(Int, Int, Int?)] {
        let change = try desk.submit(
          .thicker.with {
            $0.urgency = urgency
            $0.importance = importance
            $0.value = value
          })
        if urgency != 4 { try desk.evaluate(change) }
      }
      let lines = try queue(desk)
      let events = try desk.ledger.ask(History())

      #expect(lines.count == 5)
      #expect(
        order(by: events, among: Set(lines.map(\.entry.change))) == lines.map(\.entry.change))
      #expect(events.count { if case .change(.ranked) = $0.event { true } else { false } } >= 9)
    }
  }

  @Test func `a policy without rules records no score`() throws {
    try withDesk { desk in
      let change = try desk.submit(.thicker)
      try desk.evaluate(change)
      let events = try desk.ledger.ask(History())
      #expect(!events.contains { if case .change(.ranked) = $0.event { true } else { false } })
    }
  }

  @Test func `adopting rules ranks what is open, and the same rules rank nothing`() throws {
    try withDesk { desk in
      let first = try desk.submit(.thicker)
      let second = try desk.submit(.thicker.with { $0.urgency = 5 })
      try adopt(desk)
      let explained = try desk.ledger.ask(
        QueueExplanation(now: Int64(desk.now.minute) * 60_000))

      #expect(explained.map(\.line.entry.change) == [second, first])
      #expect(explained.allSatisfy { $0.position != nil && $0.ranking.cause == .policy })
      #expect(explained[0].precedes(explained[1]) == .score(by: 8000))
      let head = try desk.ledger.head().size
      try adopt(desk)
      #expect(try desk.ledger.head().size == head)
    }
  }

  @Test func `opening a cycle ranks every open request once and brings back what waited`() throws {
    try withDesk { desk in
      try adopt(desk)
      let waiting = try desk.submit(.thicker)
      try desk.evaluate(waiting)
      let cycles = try #require(try desk.ledger.ask(CharterInForce()).policy).cycle
      let current = cycles.number(at: desk.now)
      try desk.decide(.postpone(cycle: current + 1), on: waiting)
      let other = try desk.submit(.thicker.with { $0.title = "Another" })

      #expect(
        failure { () throws(EngineError) in
          try desk.ledger.openCycle(current + 1, desk.context("Mara"))
        }
          == .refused(
            .policy(
              .cycleAhead(
                current + 1, opens: cycles.opening(of: current + 1), current: current))))
      desk.now = cycles.opening(of: current + 1)
      let opened = try desk.ledger.openCycle(current + 1, desk.context("Mara"))
      let again = try desk.ledger.openCycle(nil, desk.context("Mara"))

      #expect(opened.events.count == 2 && again.events.isEmpty)
      #expect(try desk.file(waiting).stage == .submitted)
      #expect(try queue(desk).allSatisfy { $0.entry.stage == .submitted })
      let ranking = try #require(try desk.file(waiting).ranking)
      #expect(ranking.facts.waiting.cycles == 1 && ranking.facts.waiting.deferrals == 1)
      try desk.evaluate(waiting)
      #expect(try queue(desk).map(\.entry.change) == [other, waiting])
    }
  }

  @Test func `what was deferred as often as may be is decided, at the head of the queue`() throws {
    try withDesk { desk in
      try adopt(desk, limit: 1)
      let waiting = try desk.submit(.thicker.with { ($0.urgency, $0.importance) = (1, 1) })
      try desk.evaluate(waiting)
      let cycles = try #require(try desk.ledger.ask(CharterInForce()).policy).cycle
      let next = cycles.number(at: desk.now) + 1
      try desk.decide(.postpone(cycle: next), on: waiting)
      let urgent = try desk.submit(.thicker.with { ($0.urgency, $0.importance) = (5, 5) })
      #expect(try queue(desk).map(\.entry.change) == [urgent, waiting])

      desk.now = cycles.opening(of: next)
      _ = try desk.ledger.openCycle(next, desk.context("Mara"))
      try desk.evaluate(waiting)
      let refused = failure { () throws(EngineError) in
        try desk.vote("Mara", .postpone(cycle: next + 1), on: waiting)
      }

      #expect(try queue(desk).map(\.entry.change) == [waiting, urgent])
      #expect(refused == .refused(.policy(.deferralLimit(1, limit: 1))))
      try desk.decide(.approve(.absorb), on: waiting)
    }
  }

  @Test func `a preview of other weights ranks otherwise and writes nothing`() throws {
    try withDesk { desk in
      let first = try desk.submit(.thicker.with { ($0.urgency, $0.importance) = (1, 5) })
      let second = try desk.submit(.thicker.with { ($0.urgency, $0.importance) = (5, 1) })
      let head = try desk.ledger.head().size
      var policy = Policy.standard
      policy.priority = Policy.PriorityRules(weights: .init([.urgency: 1]))

      let preview = try desk.ledger.ask(
        PolicyPreviewing(policy, now: Int64(desk.now.minute) * 60_000))

      #expect(preview.requests.map(\.change) == [first, second])
      #expect(preview.requests.map(\.before.rank) == [1, 2])
      #expect(preview.requests.map(\.after.rank) == [2, 1])
      #expect(try desk.ledger.head().size == head)
    }
  }
}
