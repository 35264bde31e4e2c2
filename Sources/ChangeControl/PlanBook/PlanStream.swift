import Planning

// Stream `plan/<project>`: the plan in force.

public enum PlanStream: Decider {
  public enum Command: Sendable {
    case importPlan(PlanImported)
    /// Record progress whose effect was computed on the plan of a revision.
    case progress(PlanProgressed, onRevision: Int)
    /// Carry out a change whose effect was computed on the plan of a revision.
    case reschedule(PlanRescheduled, onRevision: Int)
  }

  public static var initial: PlanState? { nil }

  public static func decide(
    _ command: Command, _ state: PlanState?
  ) throws(Refusal) -> [PlanEvent] {
    switch (command, state) {
    case (.importPlan(let imported), nil):
      return [.imported(imported)]
    case (.importPlan(let imported), .some):
      throw .planExists(imported.plan.id)
    case (.progress(let progressed, let revision), .some(let state)):
      try check(state, isAt: revision)
      guard let task = state.plan.task(progressed.task) else {
        throw .unknownTask(progressed.task, closest: nil)
      }
      guard task.progress != progressed.progress else { return [] }
      return [.progressed(progressed)]
    case (.reschedule(let rescheduled, let revision), .some(let state)):
      try check(state, isAt: revision)
      return [.rescheduled(rescheduled)]
    case (.progress, nil), (.reschedule, nil):
      throw .noPlan
    }
  }

  private static func check(_ state: PlanState, isAt revision: Int) throws(Refusal) {
    guard state.revision == revision else {
      throw .planMoved(expected: revision, actual: state.revision)
    }
  }

  public static func evolve(_ state: inout PlanState?, _ event: PlanEvent) {
    switch (event, state) {
    case (.imported(let imported), _):
      state = PlanState(
        revision: 1, plan: imported.plan, customers: imported.customers,
        placements: imported.placements, baseline: imported.placements,
        buffers: imported.buffers.map { BufferAccount(reserve: $0) },
        dataDate: imported.plan.start, source: imported.source)
    case (_, nil):
      break  // A stream begins with its import; a projection refuses one that does not.
    case (.progressed(let progressed), .some(var next)):
      next.revision += 1
      next.dataDate = max(next.dataDate, progressed.dataDate)
      next.plan.setProgress(progressed.progress, of: progressed.task)
      next.place(progressed.moves)
      next.draw(progressed.draws)
      state = next
    case (.rescheduled(let rescheduled), .some(var next)):
      next.revision += 1
      next.dataDate = max(next.dataDate, rescheduled.dataDate)
      for edit in rescheduled.edits {
        if case .removeTask(let task) = edit { next.forget(task) }
        next.plan.make(edit)
      }
      next.place(rescheduled.moves)
      next.draw(rescheduled.draws)
      state = next
    }
  }
}

extension PlanState {
  /// Puts lines where they stand now, keeps plan order, forgets removed lines.
  mutating func place(_ moves: [Placement]) {
    var placed = Dictionary(placements.map { ($0.task, $0) }) { first, _ in first }
    var original = Dictionary(baseline.map { ($0.task, $0) }) { first, _ in first }
    for move in moves {
      placed[move.task] = move
      if original[move.task] == nil { original[move.task] = move }
    }
    placements = plan.tasks.compactMap { placed[$0.id] }
    baseline = plan.tasks.compactMap { original[$0.id] }
  }

  /// Takes a line that is about to be removed out of the chains of buffers.
  mutating func forget(_ id: TaskID) {
    let minutes = plan.task(id)?.duration ?? 0
    for index in buffers.indices where buffers[index].reserve.chain.contains(id) {
      buffers[index].reserve.chain.removeAll { $0 == id }
      buffers[index].reserve.chainLength = max(
        0, buffers[index].reserve.chainLength - minutes)
    }
  }

  mutating func draw(_ draws: [BufferDraw]) {
    buffers.draw(draws)
  }
}

extension [BufferAccount] {
  /// Enters movements; those of buffers that there are not are passed over.
  public mutating func draw(_ draws: [BufferDraw]) {
    for draw in draws {
      guard let index = firstIndex(where: { $0.reserve.id == draw.buffer }) else { continue }
      self[index].drawn += draw.minutes
    }
  }
}
