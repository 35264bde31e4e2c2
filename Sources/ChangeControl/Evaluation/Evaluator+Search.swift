import Planning

extension Evaluator {
  /// The schedule, or one that a search finds to cost less.
  ///
  /// What counts is, in this order: `Cost`, then deviation from the starts in
  /// force. Nobody makes room unasked: of the lines that the request does not
  /// touch only `giving` may start later than in `plain`, which is the schedule
  /// itself for an option in which nobody makes room. A plan that stands is not
  /// searched.
  func searched(
    _ schedule: Schedule, plain: Schedule, giving: Set<TaskID> = [],
    from earliest: PlanTime? = nil
  ) throws(Refusal) -> Schedule {
    let isMoved = zip(inForce, schedule.placements).contains { $0 != nil && $0 != $1 }
    guard isMoved else { return schedule }
    let free = giving.union(touched)
    let held = edited.tasks.filter { $0.kind != .summary && !free.contains($0.id) }.map(\.id)
    let floors = question.state.floors(now: earliest ?? question.now, in: edited)
    let (network, inForce) = (network, question.state.placements)
    let goal = goal(holding: held, plain)
    let seed = question.seed
    let found = try Refusal.planning { () throws(PlanningError) in
      try RepairSearch.schedule(
        network, plain: schedule, inForce: inForce, delay: floors, goal: goal,
        lists: RepairSearch.usualLists(for: network), seed: seed)
    }
    guard let found, held.allSatisfy({ isNoLater($0, found, plain) }) else { return schedule }
    let (old, new) = (cost(of: schedule), cost(of: found))
    if new < old { return found }
    return new == old && deviation(of: found) < deviation(of: schedule) ? found : schedule
  }

  private func isNoLater(_ task: TaskID, _ found: Schedule, _ plain: Schedule) -> Bool {
    guard let new = found[task], let old = plain[task] else { return true }
    return new.start <= old.start
  }

  private func goal(holding held: [TaskID], _ plain: Schedule) -> RepairSearch.Goal {
    var promises = edited.tasks.compactMap { task in
      task.promise.map { RepairSearch.Limit(task.id, finish: $0.date) }
    }
    promises += held.compactMap { task in
      plain[task].map { RepairSearch.Limit(task, finish: $0.finish) }
    }
    var buffers = question.state.buffers.map {
      RepairSearch.Limit($0.reserve.specification.protects, finish: $0.reserve.start)
    }
    buffers += edited.tasks.map { RepairSearch.Limit($0.id, finish: before.finish) }
    return RepairSearch.Goal(promises: promises, buffers: buffers, weights: weights)
  }

  /// By task, what a minute of moving it counts: one for each person who has to
  /// be asked, and one for a task without people.
  private var weights: [TaskID: Int] {
    Dictionary(
      edited.tasks.map { task in
        (task.id, max(1, task.assignments.reduce(0) { $0 + ($1.units + 99) / 100 }))
      }
    ) { first, _ in first }
  }

  /// Working minutes that starts move from those in force, times their weight.
  private func deviation(of schedule: Schedule) -> Int {
    let weights = weights
    return zip(inForce, schedule.placements).reduce(0) { sum, pair in
      let placement = pair.1
      guard let old = pair.0, old.start != placement.start else { return sum }
      let minutes = network.planCalendar.minutes(
        from: min(old.start, placement.start), to: max(old.start, placement.start))
      return sum + minutes * weights[placement.task, default: 1]
    }
  }
}
