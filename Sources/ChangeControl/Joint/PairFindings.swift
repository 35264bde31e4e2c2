import Planning

/// Compares requests two by two.
struct PairFindings {
  let planner: SetPlanner
  /// Each request alone; nil where its edits cannot be made.
  let alone: [SetPlanner.Planned?]

  /// The conflicts of two requests, the first of which ranks higher.
  func conflicts(
    _ first: Int, _ second: Int, together: Result<SetPlanner.Planned, Refusal>
  ) -> [RequestConflict] {
    let (mine, theirs) = (planner.question.asked[first], planner.question.asked[second])
    func conflict(
      _ cause: RequestConflict.Cause, _ slot: RequestConflict.Slot
    ) -> RequestConflict {
      RequestConflict(first: mine.change, second: theirs.change, cause: cause, slot: slot)
    }
    if let subject = mine.request.edits.contradiction(to: theirs.request.edits) {
      return [conflict(.contradiction(subject), .oneMustGo)]
    }
    guard let one = alone[first], let other = alone[second] else { return [] }
    switch together {
    case .failure(let refusal):
      return [conflict(.impossible(refusal), .oneMustGo)]
    case .success(let both):
      let new = both.effect.obstacles.filter { obstacle in
        !(one.effect.obstacles + other.effect.obstacles).contains { $0.concernsSame(as: obstacle) }
      }
      let slot = new.isEmpty ? RequestConflict.Slot.now : slot(of: second, behind: one)
      var found = new.map { conflict(RequestConflict.Cause($0), slot) }
      let tasks = one.evaluator.touched.filter { other.evaluator.touched.contains($0) }
      found += tasks.map { conflict(.sameTask($0), slot) }
      if let clash = clash(one, other) {
        let waits = both.schedule[clash.second].map {
          RequestConflict.Slot.waits(clash.second, until: $0.start)
        }
        let cause = RequestConflict.Cause.sameResource(
          clash.resource, first: clash.first, second: clash.second, from: clash.from)
        found.append(conflict(cause, new.isEmpty ? waits ?? .now : slot))
      }
      return found
    }
  }

  private struct Clash {
    var resource: ResourceID
    var first: TaskID
    var second: TaskID
    var from: PlanTime
  }

  /// The earliest time at which work of both takes more of a resource than there
  /// is, each as it would be placed without the other.
  private func clash(_ one: SetPlanner.Planned, _ other: SetPlanner.Planned) -> Clash? {
    let bookings = one.bookings
    var earliest: Clash?
    for theirs in other.bookings {
      for mine in bookings where mine.resource == theirs.resource && mine.task != theirs.task {
        let from = max(mine.placement.start, theirs.placement.start)
        guard from < min(mine.placement.finish, theirs.placement.finish),
          mine.units + theirs.units > min(mine.capacity, theirs.capacity)
        else { continue }
        if let known = earliest, known.from <= from { continue }
        earliest = Clash(
          resource: mine.resource, first: mine.task, second: theirs.task, from: from)
      }
    }
    return earliest
  }

  /// When a request could be carried out once the other is.
  private func slot(of place: Int, behind other: SetPlanner.Planned) -> RequestConflict.Slot {
    var question = planner.question.question(of: [place])
    question.state = other.carriedOut
    let cycle = question.policy.cycle.number(at: question.now)
    guard let evaluator = try? Evaluator(question) else { return .oneMustGo }
    if let date = try? evaluator.feasibleFrom() { return .cycle(date) }
    let opens = question.policy.cycle.opening(of: cycle + 1)
    for task in evaluator.touched {
      if let starts = evaluator.before.placements[task]?.start, starts < opens {
        return .startsBefore(task, starts: starts, opens: opens)
      }
    }
    return .noCycle(ahead: Evaluator.cyclesAhead)
  }
}

extension SetPlanner.Planned {
  fileprivate struct Booking {
    var task: TaskID
    var resource: ResourceID
    var units: Int
    var capacity: Int
    var placement: Placement
  }

  /// What the work that the request touches takes of whom, and when.
  fileprivate var bookings: [Booking] {
    let capacity = Dictionary(
      evaluator.edited.resources.map { ($0.id, $0.capacity) }
    ) { first, _ in first }
    return evaluator.touched.flatMap { id -> [Booking] in
      guard let task = evaluator.edited.task(id), let placement = schedule[id] else { return [] }
      return task.assignments.map {
        Booking(
          task: id, resource: $0.resource, units: $0.units, capacity: capacity[$0.resource] ?? 0,
          placement: placement)
      }
    }
  }

  /// The plan in force once the set is carried out.
  fileprivate var carriedOut: PlanState {
    var state = evaluator.question.state
    state.revision += 1
    state.draw(effect.draws)
    for task in evaluator.removed { state.forget(task.id) }
    state.plan = evaluator.edited
    state.place(schedule.placements)
    return state
  }
}

extension Obstacle {
  /// Whether both speak of the same thing, by however much.
  fileprivate func concernsSame(as other: Obstacle) -> Bool {
    switch (self, other) {
    case (.bufferExhausted(let one, _), .bufferExhausted(let two, _)): one == two
    case (.promiseBroken(let one, _), .promiseBroken(let two, _)): one == two
    case (.deadlineMissed(let one, _), .deadlineMissed(let two, _)): one == two
    case (.pastFloat(let one, _), .pastFloat(let two, _)): one == two
    default: self == other
    }
  }
}

extension RequestConflict.Cause {
  fileprivate init(_ obstacle: Obstacle) {
    switch obstacle {
    case .promiseBroken(let task, let by): self = .samePromise(task, by: by)
    case .bufferExhausted(let buffer, let short): self = .sameBuffer(buffer, short: short)
    default: self = .together(obstacle)
    }
  }
}
