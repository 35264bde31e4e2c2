extension PlanTask {
  /// Minutes of work that are not yet done, as they are counted in its duration.
  public var minutesLeft: Int {
    switch progress {
    case .notStarted: duration
    case .started(_, let remaining, _): remaining
    case .finished: 0
    }
  }
}

extension Plan {
  /// What the work costs that is not yet done, in hundredths of the unit of the
  /// plan's currency; nil where no resource has a rate.
  ///
  /// Minutes × units × rate of every assignment are added up exactly, and the sum is
  /// rounded once, a half up.
  public var costOfWork: Int? {
    let rates = rates
    return rates.isEmpty ? nil : Plan.rounded(tasks.reduce(0) { $0 + Plan.cost($1, rates) })
  }

  /// The same of each line, in plan order; empty where no resource has a rate.
  ///
  /// Each is rounded alone, so that they may not add up to that of the plan.
  public var costsOfWork: [Int] {
    let rates = rates
    return rates.isEmpty ? [] : tasks.map { Plan.rounded(Plan.cost($0, rates)) }
  }

  private var rates: [ResourceID: Int] {
    var rates: [ResourceID: Int] = [:]
    for resource in resources { rates[resource.id] = resource.rate }
    return rates
  }

  /// In 6,000ths of what it is rounded to: minutes × hundredths × rate per hour.
  private static func cost(_ task: PlanTask, _ rates: [ResourceID: Int]) -> Int128 {
    guard task.minutesLeft > 0 else { return 0 }
    return task.assignments.reduce(0) {
      $0 + Int128(task.minutesLeft) * Int128($1.units) * Int128(rates[$1.resource] ?? 0)
    }
  }

  private static func rounded(_ cost: Int128) -> Int { Int(clamping: (cost + 3000) / 6000) }
}
