public import Planning

extension Plan {
  /// The lines that wait for one, directly or through others, in plan order.
  ///
  /// What waits for a summary waits for all its lines, and a summary that waits lets
  /// all of its lines wait.
  public func linesBehind(_ line: TaskID) -> [TaskID] {
    var held: [TaskID: [TaskID]] = [:]
    var above: [TaskID: TaskID] = [:]
    for task in tasks {
      guard let parent = task.parent else { continue }
      held[parent, default: []].append(task.id)
      above[task.id] = parent
    }
    var after: [TaskID: [TaskID]] = [:]
    for link in links { after[link.predecessor, default: []].append(link.successor) }
    var behind: Set<TaskID> = []
    var open = [line]
    while let next = open.popLast() {
      var sources = [next]
      while let last = sources.last, let parent = above[last] { sources.append(parent) }
      var found = sources.flatMap { after[$0] ?? [] }
      if next != line { found += held[next] ?? [] }
      for task in found where task != line && behind.insert(task).inserted { open.append(task) }
    }
    return tasks.map(\.id).filter { behind.contains($0) }
  }
}

extension GateFile {
  /// Takes a report, or says which gate it may not go past.
  ///
  /// Nothing is done behind a gate that is closed, and a guarded milestone is not
  /// reached. What was finished before the decision counts.
  ///
  /// - Throws: `Refusal` for a report of work behind the gate.
  public func check(_ report: ProgressReport, in plan: Plan) throws(Refusal) {
    guard stage.isClosed, let decision else { return }
    let isGuarded = report.task == gate.guarded && plan.task(gate.guarded)?.kind == .milestone
    guard isGuarded || plan.linesBehind(gate.guarded).contains(report.task) else { return }
    if let finished = report.finished, finished <= decision.at { return }
    throw .gate(.blocked(report.task, gate: gate.id, stage))
  }
}

/// What it costs that nothing goes past a gate for a number of days.
public struct HoldCost: Sendable, Equatable {
  /// Days of the calendar from now.
  public var days: Int
  /// End of all work if the gate were passed now.
  public var finishNow: PlanTime
  /// End of all work if it is passed after the days.
  public var finish: PlanTime
  /// Promises that are broken by the wait and else are kept, in plan order.
  public var broken: [TaskID]

  /// The lengths of a hold that are worked out.
  public static let days = [1, 2, 5, 10, 20]

  /// The cost of holding a gate for each of some days.
  ///
  /// - Throws: `Refusal` for a plan that cannot be scheduled.
  public static func all(
    of gate: StageGate, in state: PlanState, now: PlanTime
  ) throws(Refusal) -> [HoldCost] {
    let behind = state.plan.linesBehind(gate.guarded)
    guard !behind.isEmpty else { return [] }
    let network = try Refusal.planning { () throws(PlanningError) in try Network(state.plan) }
    func schedule(heldUntil: PlanTime) throws(Refusal) -> Schedule {
      var floors = state.floors(now: now, in: state.plan)
      for task in behind {
        guard let floor = floors[task] else { continue }
        floors[task] = max(floor, heldUntil)
      }
      let delay = floors
      return try Refusal.planning { () throws(PlanningError) in
        try ScheduleRepair.repair(network, inForce: state.placements, delay: delay)
      }
    }
    let free = try schedule(heldUntil: now)
    var costs: [HoldCost] = []
    for days in HoldCost.days {
      let held = try schedule(heldUntil: PlanTime(minute: now.minute + days * 1440))
      costs.append(
        HoldCost(
          days: days, finishNow: free.finish, finish: held.finish,
          broken: state.plan.tasks.filter { task in
            guard let date = task.promise?.date, let kept = free[task.id],
              let late = held[task.id]
            else { return false }
            return kept.finish <= date && late.finish > date
          }.map(\.id)))
    }
    return costs
  }
}
