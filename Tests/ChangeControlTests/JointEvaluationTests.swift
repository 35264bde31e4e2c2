import Planning
import Testing

@testable import ChangeControl

/// What holds of requests weighed together, whatever plan and requests.
@Suite struct JointEvaluationTests {
  @Test(arguments: 0..<UInt64(25))
  func `one request together is what it is by itself`(seed: UInt64) throws {
    let question = try JointQuestions.make(seed: seed, requests: 1)
    let own = question.asked[0]
    let asked = Evaluator.Question(
      request: own.request, requestRevision: own.revision, state: question.state,
      policy: question.policy, goals: [], dealsWon: 0, position: 1, engineVersion: "1",
      seed: own.change.seed, now: question.now)

    let joint = try JointEvaluation(question)

    switch joint.whole {
    case .evaluated(let evaluation): #expect(try Evaluator.evaluate(asked) == evaluation)
    case .refused(let refusal):
      #expect(throws: refusal) { try Evaluator.evaluate(asked) }
    case .contradictory: Issue.record("one request contradicts nothing")
    }
    #expect(joint.interactions.isEmpty && joint.conflicts.isEmpty && joint.pairs == 0)
    if let excess = joint.excess { #expect(excess.isZero) }
    let effect = joint.singles[0].outcome.effect
    #expect(joint.all == effect)
    if effect?.isFeasible == true { #expect(joint.best.changes == [own.change]) }
  }

  @Test(arguments: 0..<UInt64(12))
  func `the order of requests does not matter, and the same again`(seed: UInt64) throws {
    let question = try JointQuestions.make(seed: seed, requests: 5)

    let joint = try JointEvaluation(question)

    #expect(try JointEvaluation(question) == joint)
    #expect(try JointEvaluation(JointQuestions.turned(question, by: 2)) == joint)
    #expect(try JointEvaluation(JointQuestions.turned(question, by: 3)) == joint)
  }

  @Test(arguments: 0..<UInt64(30))
  func `the best set is the one that trying all of them finds`(seed: UInt64) throws {
    let count = 3 + Int(seed % 4)
    let question = try JointQuestions.make(seed: seed, requests: count)
    let planner = try SetPlanner(question)

    let best = try JointEvaluation(question).best

    var found: (places: [Int], key: [Int])?
    for mask in 0..<(1 << count) {
      let places = (0..<count).filter { mask >> $0 & 1 == 1 }
      let edits = places.map { question.asked[$0].request.edits }
      let isContradictory = edits.indices.contains { second in
        edits[..<second].contains { $0.contradiction(to: edits[second]) != nil }
      }
      let outcome = places.isEmpty ? nil : planner.outcome(of: places)
      guard !isContradictory, outcome?.isFeasible != false else { continue }
      let priority = places.reduce(0) { $0 + question.asked[$1].priority }
      let value = places.reduce(0) { $0 + (question.asked[$1].request.value ?? 0) }
      let key = [-priority, -value, outcome?.effect?.moved ?? 0]
      let isBetter = found.map { known in
        key != known.key
          ? key.lexicographicallyPrecedes(known.key)
          : places.lexicographicallyPrecedes(known.places)
      }
      if isBetter ?? true { found = (places, key) }
    }
    #expect(best.changes == found?.places.map { question.asked[$0].change })
    #expect(best.isExact)
    #expect(best.changes.count + best.leftOut.count == count)
  }

  @Test(arguments: 0..<UInt64(40))
  func `the best set breaks no promise that stood, and overdraws no buffer`(seed: UInt64) throws {
    let question = try JointQuestions.make(seed: seed, requests: 5)
    let best = try JointEvaluation(question).best
    let places = best.changes.compactMap { change in
      question.asked.firstIndex { $0.change == change }
    }
    guard !places.isEmpty else { return }

    let planned = try SetPlanner(question).planned(places)

    #expect(planned.effect == best.effect)
    let before = Dictionary(question.state.placements.map { ($0.task, $0.finish) }) { $1 }
    for task in planned.evaluator.edited.tasks {
      guard let promise = task.promise, let finish = planned.schedule[task.id]?.finish else {
        continue
      }
      let stood = before[task.id].map { $0 <= promise.date } ?? true
      #expect(!stood || finish <= promise.date, "\(task.id)")
    }
    for account in question.state.buffers {
      let drawn = best.effect.draws.first { $0.buffer == account.reserve.id }?.minutes ?? 0
      #expect(account.drawn + drawn <= max(account.reserve.reserved, account.drawn))
    }
    #expect(Verifier.check(planned.schedule, planned.evaluator.network).isEmpty)
  }

  @Test(arguments: 0..<UInt64(30))
  func `requests that contradict each other are named and never both taken`(seed: UInt64) throws {
    var question = try JointQuestions.make(seed: seed, requests: 4)
    var asked = question.asked
    asked[0].request.edits.append(.setPromise("T5", nil))
    asked[2].request.edits.append(
      .setPromise("T5", Promise(customer: "acme", date: question.now)))
    question = JointQuestions.with(question, asked)
    let pair = [asked[0].change, asked[2].change]

    let joint = try JointEvaluation(question)

    #expect(joint.whole == .contradictory)
    #expect(joint.all == nil)
    let named = joint.conflicts.filter { [$0.first, $0.second] == pair }
    #expect(named.count == 1)
    guard case .contradiction(let subject)? = named.first?.cause else {
      return #expect(Bool(false), "\(named)")
    }
    #expect(!subject.isEmpty && named.first?.slot == .oneMustGo)
    #expect(!pair.allSatisfy(joint.best.changes.contains))
  }

  @Test(arguments: 0..<UInt64(12))
  func `a pair adds up but for what is named`(seed: UInt64) throws {
    let question = try JointQuestions.make(seed: seed, requests: 5)
    let planner = try SetPlanner(question)

    let joint = try JointEvaluation(question)

    #expect(joint.pairs == 10 && joint.pairsInAll == 10)
    for second in 0..<5 {
      for first in 0..<second {
        guard let both = planner.outcome(of: [first, second]).effect,
          let one = planner.outcome(of: [first]).effect,
          let other = planner.outcome(of: [second]).effect
        else { continue }
        let (mine, theirs) = (question.asked[first], question.asked[second])
        if mine.request.edits.contradiction(to: theirs.request.edits) != nil { continue }
        let named = joint.interactions.first {
          $0.first == mine.change && $0.second == theirs.change
        }
        #expect(both.slip - one.slip - other.slip == named?.excess.slip ?? 0)
        let drawn = both.draws[0].minutes - one.draws[0].minutes - other.draws[0].minutes
        #expect(drawn == named?.excess.draws.first?.minutes ?? 0)
      }
    }
  }

  @Test func `of many requests the best set found is sound, within its budget, and the same again`()
    throws
  {
    let question = try JointQuestions.make(seed: 7, requests: 20)
    let planner = try SetPlanner(question)

    let best = try JointEvaluation(question).best

    #expect(!best.isExact && best.schedules <= 20 + SetSearch.usualSchedules)
    #expect(try JointEvaluation(question).best == best)
    let places = best.changes.compactMap { change in
      question.asked.firstIndex { $0.change == change }
    }
    #expect(!places.isEmpty && planner.outcome(of: places).isFeasible)
    for left in best.leftOut where left.reason == .lessWorth {
      Issue.record("\(left.change) fits the set and is not in it")
    }
  }

  @Test func `a search for certain that would take too long becomes one of a few`() throws {
    let question = try JointQuestions.make(seed: 7, requests: 8)
    var search = SetSearch(
      try SetPlanner(question), contradicted: [Set<Int>](repeating: [], count: 8), known: [:])

    let few = search.run(most: 1, seed: 3)
    let all = search.run(seed: 3)

    #expect(!few.isExact && all.isExact)
    #expect(search.worth(few.places) <= search.worth(all.places))
  }

  @Test func `the search of many finds what trying all of few finds`() throws {
    var same = 0
    for seed in 0..<UInt64(20) {
      let question = try JointQuestions.make(seed: seed, requests: 5)
      let planner = try SetPlanner(question)
      var contradicted = [Set<Int>](repeating: [], count: 5)
      for second in 0..<5 {
        for first in 0..<second
        where question.asked[first].request.edits.contradiction(
          to: question.asked[second].request.edits) != nil
        {
          contradicted[first].insert(second)
          contradicted[second].insert(first)
        }
      }
      var search = SetSearch(planner, contradicted: contradicted, known: [:])
      let sampled = search.bounded(200, seed)
      let exact = search.run(seed: seed)
      if sampled.places == exact.places { same += 1 }
      let (one, other) = (search.worth(sampled.places), search.worth(exact.places))
      #expect(one <= other)
    }
    #expect(same >= 15)
  }
}
