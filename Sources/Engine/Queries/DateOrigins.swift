import ChangeControl
import Planning
import Projections

/// What an event of a plan moved and drew.
struct PlanMoves {
  var moves: [Placement]
  var draws: [BufferDraw] = []
  /// The task whose progress it is.
  var reported: TaskID?

  /// Nil for an event that moves no plan.
  init?(_ event: DomainEvent) {
    switch event {
    case .plan(.imported(let imported)): moves = imported.placements
    case .plan(.progressed(let progressed)):
      moves = progressed.moves
      draws = progressed.draws
      reported = progressed.task
    case .plan(.rescheduled(let rescheduled)):
      moves = rescheduled.moves
      draws = rescheduled.draws
    case .change, .board, .policy, .goal, .baseline, .gate, .freeze, .ledger: return nil
    }
  }
}

extension LedgerReader where Self: ~Copyable {
  /// Positions of the events that concern a line after its plan was taken in.
  borrowing func positions(
    of task: TaskID, in project: ProjectID
  ) throws(EngineError) -> [UInt64] {
    do throws(ProjectionError) {
      return try AuditProjection.positions(concerning: .task(project, task), in: self)
    } catch {
      throw .damagedProjection(error)
    }
  }

  borrowing func event(at position: UInt64) throws(EngineError) -> LedgerEvent? {
    try events(EventSelection(.positions([position]))).first
  }

  /// Where a line stood when its plan was taken in; nil for a later one.
  borrowing func imported(
    project: ProjectID, _ task: TaskID
  ) throws(EngineError) -> Placement? {
    let first = try events(EventSelection(.stream(.plan(project)), limit: 1)).first
    guard let first, let effect = PlanMoves(first.event) else { return nil }
    return effect.moves.first { $0.task == task }
  }

  /// Where a line stood before an event.
  borrowing func placement(
    of task: TaskID, before position: UInt64, in project: ProjectID
  ) throws(EngineError) -> Placement? {
    for earlier in try positions(of: task, in: project).reversed() where earlier < position {
      if let event = try event(at: earlier),
        let placed = PlanMoves(event.event)?.moves.first(where: { $0.task == task })
      {
        return placed
      }
    }
    return try imported(project: project, task)
  }

  /// The last event that moved a line, or one of the lines that a summary
  /// begins and ends with.
  borrowing func origin(
    of task: TaskID, lines: [TaskID], in project: ProjectID
  ) throws(EngineError) -> DateOrigin {
    var latest: UInt64 = 0
    var mover = task
    for line in [task] + lines {
      for position in try positions(of: line, in: project).reversed() where position > latest {
        guard let event = try event(at: position),
          PlanMoves(event.event)?.moves.contains(where: { $0.task == line }) == true
        else { continue }
        (latest, mover) = (position, line)
        break
      }
    }
    if latest > 0 { return try origin(at: latest, of: mover) }
    let first = try events(EventSelection(.stream(.plan(project)), limit: 1)).first
    guard let first else { throw .refused(.planUnknown(project)) }
    return try origin(of: first, task)
  }

  /// The event at a position as the origin of what it moved.
  borrowing func origin(
    at position: UInt64, of task: TaskID?
  ) throws(EngineError) -> DateOrigin {
    guard let event = try event(at: position) else {
      throw .damagedEvent(position: position, reason: "it is missing from the log")
    }
    return try origin(of: event, task)
  }

  borrowing func origin(
    of event: LedgerEvent, _ task: TaskID?
  ) throws(EngineError) -> DateOrigin {
    let cause: DateOrigin.Cause
    switch event.event {
    case .plan(.imported(let imported)): cause = .imported(file: imported.source.file)
    case .plan(.progressed(let progressed)): cause = .progress(progressed.task)
    case .plan(.rescheduled(let rescheduled)):
      cause = .change(try decided(rescheduled, moving: task))
    case .change, .board, .policy, .goal, .baseline, .gate, .freeze, .ledger:
      throw .damagedEvent(position: event.position, reason: "it moves no plan")
    }
    return DateOrigin(
      position: event.position, recorded: event.recorded, actor: event.actor, cause: cause)
  }

  private borrowing func decided(
    _ rescheduled: PlanRescheduled, moving task: TaskID?
  ) throws(EngineError) -> DateOrigin.Decided {
    let file = try ChangeInFull(change: rescheduled.change).answer(from: self)
    let option = file.evaluation?.evaluation.option(rescheduled.option)
    let decision: Decision?
    switch file.stage {
    case .approved(let taken), .rescheduled(let taken, _): decision = taken
    case .submitted, .evaluated, .rejected, .deferred, .withdrawn: decision = nil
    }
    return DateOrigin.Decided(
      change: rescheduled.change, title: file.request.title, reason: file.request.reason,
      option: rescheduled.option, signatories: decision?.signatories ?? [],
      signed: decision?.signed ?? [],
      goals: option?.goals.filter { $0.before != $0.after } ?? [],
      isDisplaced: task.map(rescheduled.displaced.contains) ?? false)
  }
}
