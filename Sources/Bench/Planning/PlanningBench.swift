import Planning

/// Searches schedules for known instances and scores what is found.
public enum PlanningBench {
  /// The score over all cases, one after the other on one core.
  ///
  /// The seed of a case is `seed` plus its place. `progress` hears of each case
  /// that is done.
  public static func run(
    _ cases: [PlanningCase], budget: PlanningBudget, seed: UInt64,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> PlanningScore {
    var score = PlanningScore()
    for (place, item) in cases.enumerated() {
      let path = LowerBound.criticalPath(of: item.workload)
      var found: SearchResult?
      let spent = seconds {
        found = ScheduleSearch.run(
          item.workload, budget: search(budget, item.workload), seed: seed &+ UInt64(place))
      }
      guard let found else { continue }
      score.add(item, found, path: path, seconds: spent)
      progress(place + 1, cases.count)
    }
    return score
  }

  /// The budget of one search; a limit of time begins to run here.
  ///
  /// A schedule takes about 45 ns for each activity, which tells the search how
  /// many to plan for.
  private static func search(_ budget: PlanningBudget, _ workload: Workload) -> SearchBudget {
    switch budget {
    case .schedules(let count): return .schedules(count)
    case .seconds(let limit):
      let clock = ContinuousClock()
      let end = clock.now.advanced(by: .nanoseconds(Int64(limit * 1e9)))
      let count = limit * 1e9 / (45 * Double(max(1, workload.activities.count)))
      return .untilOver(expected: Int(min(count, 1e9))) { clock.now >= end }
    }
  }
}

extension PlanningScore {
  mutating func add(_ item: PlanningCase, _ found: SearchResult, path: Int, seconds: Double) {
    func average(_ average: Double, _ finish: Int, over base: Int) -> Double {
      let deviation = base == 0 ? 0 : Double(finish - base) / Double(base) * 100
      return average + (deviation - average) / Double(instances)
    }
    instances += 1
    averageDeviation = average(averageDeviation, found.finish, over: item.best)
    averageOverPath = average(averageOverPath, found.finish, over: path)
    averageGap = average(averageGap, found.finish, over: found.lowerBound)
    maximumDeviation = max(
      instances == 1 ? -100 : maximumDeviation,
      item.best == 0 ? 0 : Double(found.finish - item.best) / Double(item.best) * 100)
    if found.finish <= item.best { atBest += 1 }
    if found.isOptimal { provenOptimal += 1 }
    schedules += found.schedules
    self.seconds += seconds
    if let fault = WorkloadVerifier.firstFault(found.starts, item.workload) {
      faults.append("\(item.name): \(fault)")
    } else if WorkloadVerifier.finish(found.starts, item.workload) != found.finish {
      faults.append("\(item.name): the work does not finish in slot \(found.finish)")
    }
  }
}
