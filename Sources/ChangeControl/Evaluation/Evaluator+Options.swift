import Planning

extension Evaluator {
  /// What all options that make the change now begin with.
  struct Draft {
    let repair: PreparedRepair
    /// The plan with the edits made, in the order in force.
    var plain: Schedule
    /// The same with the delay paid from buffers, searched.
    var absorbed: Schedule
  }

  func draft() throws(Refusal) -> Draft {
    let repair = try prepared()
    let plain = repair.schedule()
    return Draft(repair: repair, plain: plain, absorbed: try searched(plain, plain: plain))
  }

  /// Make the change now and pay the delay from buffers.
  func absorb(_ draft: Draft) -> OptionAssessment { assess(.absorb, draft.absorbed) }

  /// Make the change now; tasks that can wait give way to those that cannot.
  ///
  /// Every candidate is placed last at first. Candidates whose giving way does
  /// not help are then let back into their place, one by one in plan order, so
  /// that no more tasks are named than needed.
  func displace(_ draft: Draft) throws(Refusal) -> OptionAssessment {
    let absorbed = draft.absorbed
    let candidates = candidates()
    var giving = candidates
    var schedule = placedLast(giving, draft)
    var cost = cost(of: schedule)
    for candidate in edited.tasks.indices where giving[candidate] {
      var fewer = giving
      fewer[candidate] = false
      let other = placedLast(fewer, draft)
      let otherCost = self.cost(of: other)
      if otherCost <= cost {
        (giving, schedule, cost) = (fewer, other, otherCost)
      }
    }
    let other = try searched(schedule, plain: draft.plain, giving: Set(lines(candidates)))
    if other != schedule { (giving, schedule, cost) = (candidates, other, self.cost(of: other)) }
    let displaced = edited.tasks.indices.filter { place in
      guard giving[place], let old = inForce[place] else { return false }
      return schedule.placements[place].start > old.start
    }.map { edited.tasks[$0].id }
    guard !displaced.isEmpty, cost < self.cost(of: absorbed) else {
      return assess(
        .displace, absorbed, obstacles: [.nothingToDisplace] + displacedTooOften())
    }
    return assess(
      .displace, schedule, displaced: displaced, obstacles: pastFloat(displaced, schedule))
  }

  /// Leave the plan; forecast the change as if it were made when the next cycle
  /// opens.
  func nextCycle() throws(Refusal) -> OptionAssessment {
    let cycle = question.policy.cycle.number(at: question.now) + 1
    let opens = question.policy.cycle.opening(of: cycle)
    let obstacles = touched.compactMap { task -> Obstacle? in
      guard let placed = before.placements[task], placed.start < opens else { return nil }
      return .startsBeforeCycle(task, starts: placed.start, opens: opens)
    }
    let plain = try repaired(from: opens)
    return assess(
      .nextCycle, try searched(plain, plain: plain, from: opens), obstacles: obstacles, cycle: cycle
    )
  }

  /// Leave the plan and refuse the request.
  func reject() -> OptionAssessment {
    OptionAssessment(
      kind: .reject, finishBefore: before.finish, finishAfter: before.finish,
      milestones: milestones(among: question.state.plan.tasks) { before.placements[$0]?.finish },
      buffers: question.state.buffers.map {
        BufferEffect(
          buffer: $0.reserve.id, reserved: $0.reserve.reserved, drawnBefore: $0.drawn,
          drawnAfter: $0.drawn)
      },
      reserves: reserveEffects(before.network, question.state.placements),
      cost: CostEffect(before: question.state.plan, after: question.state.plan),
      goals: goals(
        after: question.state.plan, finishes: { before.placements[$0]?.finish },
        drawn: question.state.buffers.map(\.drawn), isGranted: false))
  }

  /// By place, tasks that may give way and have not been displaced as often as the
  /// policy allows.
  func candidates() -> [Bool] {
    var candidates = eligible()
    guard let limit = question.policy.deferral?.tasks else { return candidates }
    for place in edited.tasks.indices
    where question.displacements[edited.tasks[place].id] ?? 0 >= limit {
      candidates[place] = false
    }
    return candidates
  }

  /// Tasks that have been displaced as often as the policy allows, in plan order.
  private func displacedTooOften() -> [Obstacle] {
    guard let limit = question.policy.deferral?.tasks else { return [] }
    return lines(eligible()).compactMap { task in
      let times = question.displacements[task] ?? 0
      return times >= limit ? .displacedTooOften(task, times: times, limit: limit) : nil
    }
  }

  /// By place, tasks that may give way: offered by the request, or else marked
  /// as deferrable; not started, not touched by the request, and not critical.
  private func eligible() -> [Bool] {
    let offered = Set(question.request.displaceable)
    let touched = Set(touched)
    return edited.tasks.map { task in
      task.kind == .work && task.progress == .notStarted && !touched.contains(task.id)
        && (offered.isEmpty ? task.isDeferrable : offered.contains(task.id))
        && before.floats[task.id, default: 0] > 0
    }
  }

  private func lines(_ places: [Bool]) -> [TaskID] {
    edited.tasks.indices.filter { places[$0] }.map { edited.tasks[$0].id }
  }

  private func placedLast(_ places: [Bool], _ draft: Draft) -> Schedule {
    placedLast(places, draft.repair)
  }

  /// The plan with all other lines choosing their time before those.
  func placedLast(_ places: [Bool], _ repair: PreparedRepair) -> Schedule {
    repair.schedule(
      first: edited.tasks.indices.map { edited.tasks[$0].kind != .summary && !places[$0] })
  }

  /// What the board wants least of, the worst first.
  func cost(of schedule: Schedule) -> Cost {
    var late = 0
    for (task, placed) in zip(edited.tasks, schedule.placements) {
      guard let promise = task.promise else { continue }
      late += max(0, network.planCalendar.minutes(from: promise.date, to: placed.finish))
    }
    var (project, others) = (0, 0)
    for account in question.state.buffers {
      let drawn =
        account.reserve.drawn(by: schedule, calendar: network.planCalendar) ?? account.drawn
      if account.reserve.specification.kind == .project {
        project = max(project, drawn)
      } else {
        others += drawn
      }
    }
    let finish = network.planCalendar.minutes(from: before.finish, to: schedule.finish)
    return Cost(late: late, project: project, finish: finish, others: others)
  }

  struct Cost: Comparable {
    var late: Int
    /// Drawn from the project buffer.
    var project: Int
    var finish: Int
    /// Drawn from all other buffers.
    var others: Int

    static func < (left: Cost, right: Cost) -> Bool {
      (left.late, left.project, left.finish, left.others)
        < (right.late, right.project, right.finish, right.others)
    }
  }

  func pastFloat(_ displaced: [TaskID], _ schedule: Schedule) -> [Obstacle] {
    displaced.compactMap { task in
      guard let old = before.placements[task], let new = schedule[task],
        let time = network.workTime(of: task)
      else { return nil }
      let excess =
        time.minutes(from: old.finish, to: new.finish) - before.floats[task, default: 0]
      return excess > 0 ? .pastFloat(task, by: excess) : nil
    }
  }
}
