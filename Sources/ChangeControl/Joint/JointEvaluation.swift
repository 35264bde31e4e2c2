public import Planning

/// What several requests do together, and which of them do best.
public struct JointEvaluation: Sendable, Equatable {
  /// One request, by itself.
  public struct Single: Sendable, Equatable {
    public var change: ChangeID
    public var outcome: SetOutcome
  }

  /// All of them as one request, evaluated as a request is: every option, with
  /// searches and takeovers; or why their edits cannot be made together.
  public enum Whole: Sendable, Equatable {
    case evaluated(Evaluation)
    case contradictory
    case refused(Refusal)
  }

  public var planRevision: Int
  public var position: UInt64
  public var now: PlanTime
  /// As the queue ranks them.
  public var singles: [Single]
  public var whole: Whole
  /// All of them on the terms of the singles; nil where they cannot be made.
  public var all: SetEffect?
  /// What all do beyond the sum of what each does; nil where one of them cannot
  /// be made.
  public var excess: Interaction.Excess?
  /// Pairs that do not add up, in the order of rank.
  public var interactions: [Interaction]
  public var conflicts: [RequestConflict]
  /// Pairs that were compared, of how many.
  public var pairs: Int
  public var pairsInAll: Int
  public var best: BestSet

  /// Pairs that are compared at most, those that rank first before others.
  public static let mostPairs = 120
  /// So many requests are searched for the best set for certain.
  public static let mostForCertain = 16
}

extension JointEvaluation {
  /// Works out several requests together.
  ///
  /// The same question gives the same answer, in whatever order the requests
  /// are given. Every schedule that is said to be possible has passed the
  /// verifier.
  ///
  /// - Throws: `Refusal` for a plan in force that cannot be scheduled.
  public init(_ question: JointQuestion) throws(Refusal) {
    let planner = try SetPlanner(question)
    let asked = question.asked
    var outcomes: [[Int]: SetOutcome] = [:]
    var alone: [SetPlanner.Planned?] = []
    for place in asked.indices {
      let single = planner.result(of: [place])
      outcomes[[place]] = SetOutcome(single)
      alone.append(try? single.get())
    }
    let findings = PairFindings(planner: planner, alone: alone)
    var contradicted = [Set<Int>](repeating: [], count: asked.count)
    for second in asked.indices {
      for first in 0..<second
      where asked[first].request.edits.contradiction(to: asked[second].request.edits) != nil {
        contradicted[first].insert(second)
        contradicted[second].insert(first)
      }
    }
    var interactions: [Interaction] = []
    var conflicts: [RequestConflict] = []
    var pairs = 0
    for second in asked.indices {
      for first in 0..<second where pairs < JointEvaluation.mostPairs {
        pairs += 1
        let together = planner.result(of: [first, second])
        outcomes[[first, second]] = SetOutcome(together)
        conflicts += findings.conflicts(first, second, together: together)
        guard !contradicted[first].contains(second), let one = alone[first]?.effect,
          let other = alone[second]?.effect, case .success(let both) = together
        else { continue }
        let excess = Interaction.Excess(of: both.effect, over: [one, other])
        if !excess.isZero {
          interactions.append(
            Interaction(
              first: asked[first].change, second: asked[second].change, excess: excess))
        }
      }
    }
    var search = SetSearch(planner, contradicted: contradicted, known: outcomes)
    let everything = Array(asked.indices)
    let isContradictory = search.contradicts(everything)
    all = isContradictory ? nil : search.outcome(of: everything).effect
    let singles = alone.compactMap { $0?.effect }
    excess =
      singles.count == asked.count
      ? all.map { Interaction.Excess(of: $0, over: singles) } : nil
    whole = isContradictory ? .contradictory : Whole(question, everything)
    best = search.best(seed: question.question(of: everything).seed)
    self.singles = asked.indices.map {
      Single(change: asked[$0].change, outcome: outcomes[[$0]] ?? .refused(.changeUnknown))
    }
    self.interactions = interactions
    self.conflicts = conflicts
    self.pairs = pairs
    pairsInAll = asked.count * (asked.count - 1) / 2
    planRevision = question.state.revision
    position = question.position
    now = question.now
  }
}

extension JointEvaluation.Whole {
  fileprivate init(_ question: JointQuestion, _ places: [Int]) {
    do throws(Refusal) {
      self = .evaluated(
        try Evaluator.evaluate(question.question(of: places), isSplittable: places.count == 1))
    } catch {
      self = .refused(error)
    }
  }
}

extension SetPlanner {
  fileprivate func result(of places: [Int]) -> Result<Planned, Refusal> {
    do throws(Refusal) {
      return .success(try planned(places))
    } catch {
      return .failure(error)
    }
  }
}

extension SetOutcome {
  fileprivate init(_ result: Result<SetPlanner.Planned, Refusal>) {
    switch result {
    case .success(let planned): self = .planned(planned.effect)
    case .failure(let refusal): self = .refused(refusal)
    }
  }
}

extension SetSearch {
  /// The best set, with what is wrong with the others.
  fileprivate mutating func best(seed: UInt64) -> BestSet {
    let found = run(seed: seed)
    let asked = planner.question.asked
    let worth = worth(found.places)
    let searched = schedules
    let leftOut = asked.indices.filter { !found.places.contains($0) }.map { place in
      BestSet.LeftOut(change: asked[place].change, reason: reason(place, found.places))
    }
    return BestSet(
      changes: found.places.map { asked[$0].change }, effect: found.effect,
      priority: worth.priority, value: worth.value, isExact: found.isExact, schedules: searched,
      leftOut: leftOut)
  }

  private mutating func reason(_ place: Int, _ places: [Int]) -> BestSet.LeftOut.Reason {
    let asked = planner.question.asked
    switch outcome(of: [place]) {
    case .planned(let effect):
      if let obstacle = effect.obstacles.first { return .alone(obstacle) }
    case .refused: break  // It may need another of the requests, which the set tells.
    }
    for other in places where contradicted[place].contains(other) {
      let words = asked[other].request.edits.contradiction(to: asked[place].request.edits)
      return .contradicts(asked[other].change, words ?? "")
    }
    switch outcome(of: (places + [place]).sorted()) {
    case .refused(let refusal): return .refused(refusal)
    case .planned(let effect): return effect.obstacles.first.map { .breaks($0) } ?? .lessWorth
    }
  }
}
