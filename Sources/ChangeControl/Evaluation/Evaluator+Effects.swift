import Planning

extension Evaluator {
  /// Compares a schedule of the edited plan with the plan in force.
  func assess(
    _ kind: OptionKind, _ schedule: Schedule, displaced: [TaskID] = [],
    obstacles: [Obstacle] = [], cycle: Int? = nil
  ) -> OptionAssessment {
    let after = PlannedState(network: network, placements: schedule.placements)
    let buffers = bufferEffects(of: schedule)
    let found = obstacles + self.obstacles(schedule, buffers)
    return OptionAssessment(
      kind: kind, obstacles: found.filter { !question.policy.allows($0) },
      breaches: found.filter { question.policy.allows($0) }, finishBefore: before.finish,
      finishAfter: schedule.finish,
      milestones: milestones(among: edited.tasks + removed) { schedule[$0]?.finish },
      moves: moves(after),
      buffers: buffers,
      reserves: reserveEffects(network, schedule.placements),
      people: people(),
      overloads: OverloadEffect.all(before: before.overloads, after: after.overloads),
      cost: CostEffect(before: question.state.plan, after: edited),
      goals: goals(
        after: edited, finishes: { schedule[$0]?.finish }, drawn: buffers.map(\.drawnAfter),
        isGranted: kind.grantsAll),
      displaced: displaced, cycle: cycle, edits: extra,
      becomesCritical: edited.tasks.map(\.id).filter {
        after.isCritical($0) && !before.isCritical($0)
      },
      ceasesCritical: question.state.plan.tasks.map(\.id).filter {
        before.isCritical($0) && !after.isCritical($0)
      })
  }

  /// Whether nothing keeps a schedule from being carried out.
  func isFeasible(_ schedule: Schedule) -> Bool {
    obstacles(schedule, bufferEffects(of: schedule)).allSatisfy { question.policy.allows($0) }
  }

  func bufferEffects(of schedule: Schedule) -> [BufferEffect] {
    question.state.buffers.map { account in
      BufferEffect(
        buffer: account.reserve.id, reserved: account.reserve.reserved,
        drawnBefore: account.drawn,
        drawnAfter: account.reserve.drawn(by: schedule, calendar: network.planCalendar)
          ?? account.drawn)
    }
  }

  /// A line as it is in the plan in force.
  private func old(_ task: TaskID) -> PlanTask? {
    before.network.place(of: task).map { question.state.plan.tasks[$0] }
  }

  /// What keeps a schedule from being carried out.
  private func obstacles(_ schedule: Schedule, _ buffers: [BufferEffect]) -> [Obstacle] {
    overruns(schedule, buffers) + faults(schedule)
  }

  /// Buffers, promises and deadlines that a schedule does not keep.
  func overruns(_ schedule: Schedule, _ buffers: [BufferEffect]) -> [Obstacle] {
    var obstacles: [Obstacle] = []
    for buffer in buffers
    where buffer.drawnAfter > buffer.reserved && buffer.drawnAfter > buffer.drawnBefore {
      obstacles.append(
        .bufferExhausted(buffer.buffer, short: buffer.drawnAfter - buffer.reserved))
    }
    for task in question.state.plan.tasks where task.promise != nil {
      guard let place = network.place(of: task.id), edited.tasks[place].promise != nil else {
        obstacles.append(.promiseWithdrawn(task.id))
        continue
      }
    }
    for (task, placed) in zip(edited.tasks, schedule.placements)
    where task.promise != nil || task.deadline != nil {
      let finish = placed.finish
      let old = old(task.id)
      if let date = task.promise?.date,
        let late = late(task.id, finish, after: date, wasDue: old?.promise?.date)
      {
        obstacles.append(.promiseBroken(task.id, by: late))
      }
      if let date = task.deadline,
        let late = late(task.id, finish, after: date, wasDue: old?.deadline)
      {
        obstacles.append(.deadlineMissed(task.id, by: late))
      }
    }
    return obstacles
  }

  /// Rules that the verifier finds broken, and that the plan in force keeps.
  func faults(_ schedule: Schedule) -> [Obstacle] {
    Verifier.check(schedule.placements, network, dataDate: nil)
      .filter { !known.contains($0) }.map { Obstacle($0) }
  }

  /// How late a finish is, if the change makes it late or later, or asks for a
  /// date that is late already; nil for lateness that is none of its doing.
  private func late(
    _ task: TaskID, _ finish: PlanTime, after date: PlanTime, wasDue: PlanTime?
  ) -> Int? {
    guard finish > date else { return nil }
    if let earlier = before.placements[task]?.finish, finish <= earlier, let wasDue,
      date >= wasDue
    {
      return nil
    }
    return max(1, network.planCalendar.minutes(from: date, to: finish))
  }

  /// Milestones and promised lines that move or are promised.
  func milestones(
    among lines: [PlanTask], _ finish: (TaskID) -> PlanTime?
  ) -> [MilestoneEffect] {
    var effects: [MilestoneEffect] = []
    for task in lines {
      let promised = task.promise?.date ?? old(task.id)?.promise?.date
      guard task.kind == .milestone || promised != nil else { continue }
      let effect = MilestoneEffect(
        task: task.id, promised: promised, before: before.placements[task.id]?.finish,
        after: finish(task.id))
      if effect.promised != nil || effect.before != effect.after { effects.append(effect) }
    }
    return effects
  }

  /// Lines added, removed or placed anew.
  private func moves(_ after: PlannedState) -> [TaskMove] {
    var moves: [TaskMove] = []
    for task in edited.tasks + removed {
      let old = before.placements[task.id]
      let new = after.placements[task.id]
      guard old != new else { continue }
      moves.append(
        TaskMove(
          task: task.id, before: old, after: new,
          floatBefore: old == nil ? nil : before.floats[task.id],
          floatAfter: new == nil ? nil : after.floats[task.id]))
    }
    return moves
  }

  /// Resources whose booked minutes change.
  private func people() -> [LoadEffect] {
    let (before, after) = (question.state.plan.bookedMinutes, edited.bookedMinutes)
    return edited.resources.compactMap { resource in
      let effect = LoadEffect(
        resource: resource.id, before: before[resource.id, default: 0],
        after: after[resource.id, default: 0])
      return effect.before == effect.after ? nil : effect
    }
  }

  /// Goal lines that can be computed.
  func goals(
    after plan: Plan, finishes: (TaskID) -> PlanTime?, drawn: [Int], isGranted: Bool
  ) -> [GoalEffect] {
    question.goals.compactMap { goal in
      switch goal.measure {
      case .promisesKept:
        return GoalEffect(
          goal: goal.id,
          before: question.state.plan.promisesKept(with: question.state.plan) {
            before.placements[$0]?.finish
          },
          after: question.state.plan.promisesKept(with: plan, finishes))
      case .bufferLeft:
        return GoalEffect(
          goal: goal.id, before: bufferLeft(question.state.buffers.map(\.drawn)),
          after: bufferLeft(drawn))
      case .dealsWon:
        let won = question.dealsWon + (isGranted ? question.request.value ?? 0 : 0)
        return GoalEffect(goal: goal.id, before: question.dealsWon, after: won)
      case .recorded:
        return nil
      }
    }
  }

  /// Per cent of all reserves not drawn, rounded down; 100 without buffers.
  private func bufferLeft(_ drawn: [Int]) -> Int {
    GoalFigures.bufferLeft(
      of: question.state.buffers.reduce(0) { $0 + $1.reserve.reserved },
      drawn: drawn.reduce(0, +))
  }
}

extension Plan {
  /// By resource, minutes of one full person booked over all work not yet done.
  ///
  /// Of two assignments of one resource to a task the first counts.
  var bookedMinutes: [ResourceID: Int] {
    var booked: [ResourceID: Int] = [:]
    for task in tasks {
      let minutes = task.minutesLeft
      guard minutes > 0 else { continue }
      for (index, assignment) in task.assignments.enumerated()
      where !task.assignments[..<index].contains(where: { $0.resource == assignment.resource }) {
        booked[assignment.resource, default: 0] += minutes * assignment.units / 100
      }
    }
    return booked
  }

  /// Per cent of promises kept, rounded down; 100 without promises.
  ///
  /// A promise of this plan that `changed` takes back counts as not kept.
  func promisesKept(with changed: Plan, _ finish: (TaskID) -> PlanTime?) -> Int {
    let promised = changed.tasks.filter { $0.promise != nil }
    let withdrawn = tasks.count { $0.promise != nil && changed.task($0.id)?.promise == nil }
    guard promised.count + withdrawn > 0 else { return 100 }
    let kept = promised.count { task in
      guard let promise = task.promise, let finish = finish(task.id) else { return false }
      return finish <= promise.date
    }
    return kept * 100 / (promised.count + withdrawn)
  }
}

extension Obstacle {
  /// A rule that a schedule breaks, as an obstacle.
  init(_ violation: Violation) {
    switch violation.rule {
    case .constraint:
      self =
        violation.tasks.first.map { .constraintBroken($0) } ?? .unverified(violation.description)
    case .coverage, .progress, .calendar, .tooEarly, .link, .capacity, .reserve, .limit, .skill,
      .pieces, .summary:
      self = .unverified(violation.description)
    }
  }
}
