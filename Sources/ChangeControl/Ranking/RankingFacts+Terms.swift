public import Planning

extension RankingFacts {
  /// The value of a term as a fraction, its denominator above zero.
  func value(
    of term: ScoreTerm, _ rules: Policy.PriorityRules
  ) -> (numerator: Int, denominator: Int) {
    switch term {
    case .matrix: (matrix(rules), 1)
    case .urgency: (Priority.level(urgency, rules.scale), 1)
    case .importance: (Priority.level(importance, rules.scale), 1)
    case .customerTier: (tier.map { min(5, max(1, 6 - $0)) } ?? 0, 1)
    case .goalFit:
      effect.goalsInAll > 0
        ? (5 * (effect.goalsGaining - effect.goalsLosing), effect.goalsInAll) : (0, 1)
    case .costOfDelay: (delay(rules).rank, 1)
    case .waiting: (matrix(rules) * waiting.interest * waiting.cycles, 100)
    case .bufferPrice: (effect.charged, CostOfDelay.day)
    case .displacedWork: (effect.displaced, CostOfDelay.day)
    case .risk: risk
    }
  }

  /// What delay costs.
  public func delay(_ rules: Policy.PriorityRules) -> CostOfDelay {
    CostOfDelay(
      value: value, urgency: urgency, importance: importance, work: work, rules.delay)
  }

  private func matrix(_ rules: Policy.PriorityRules) -> Int {
    Priority.matrix(urgency: urgency, importance: importance, scale: rules.scale)
  }

  private var risk: (numerator: Int, denominator: Int) {
    if effect.isBroken { return (5, 1) }
    guard effect.reserved > 0 else { return (effect.drawn > 0 ? 5 : 0, 1) }
    return (5 * min(max(0, effect.drawn), effect.reserved), effect.reserved)
  }
}

extension ChangeRequest {
  /// Working minutes that the edits add to a plan: new lines, and longer ones.
  ///
  /// Shorter lines count for nothing; edits of lines that there are not, too.
  public func addedWork(to plan: Plan) -> Int {
    edits.reduce(0) { sum, edit in
      switch edit {
      case .addTask(let task): sum + max(0, task.duration)
      case .setDuration(let task, let minutes, _):
        sum + max(0, minutes - (plan.task(task)?.duration ?? minutes))
      case .removeTask, .setConstraint, .setPromise, .setDeadline, .assign, .unassign, .addLink,
        .removeLink, .allow, .setCapacity, .addException:
        sum
      }
    }
  }
}
