public import Planning

/// A plan as it would stand if some changes had been refused.
///
/// The events of the plan are folded as they are up to the first change that is left out.
/// From there on they are decided again: reported progress is taken as reported and moves
/// what it moves in that plan, and each later change is made with the edits that were
/// carried out and the plan repaired, moving little. What cannot be, since it names what
/// only a change that was left out made, is dropped and named.
public struct Counterfactual: Sendable, Equatable {
  public var state: PlanState
  /// Changes that cannot be made without those that were left out.
  public var impossible: [ChangeID]
  /// Tasks whose progress is left out, as the plan does not have them.
  public var unreported: [TaskID]

  /// - Throws: `Refusal` for a plan that was never taken in, and for one that cannot be
  ///   scheduled.
  public init(_ events: [PlanEvent], without omitted: Set<ChangeID>) throws(Refusal) {
    var state = PlanStream.initial
    var impossible: [ChangeID] = []
    var unreported: [TaskID] = []
    var isAsRecorded = true
    for event in events {
      if case .rescheduled(let done) = event, omitted.contains(done.change) {
        isAsRecorded = false
        continue
      }
      guard !isAsRecorded, let now = state else {
        PlanStream.evolve(&state, event)
        continue
      }
      switch event {
      case .imported: PlanStream.evolve(&state, event)
      case .progressed(let progressed):
        guard now.plan.task(progressed.task) != nil else {
          if !unreported.contains(progressed.task) { unreported.append(progressed.task) }
          continue
        }
        let again = try now.progressed(
          to: progressed.progress, of: progressed.task, now: progressed.dataDate)
        PlanStream.evolve(&state, .progressed(again))
      case .rescheduled(let done):
        guard let again = try now.rescheduled(again: done) else {
          impossible.append(done.change)
          continue
        }
        PlanStream.evolve(&state, .rescheduled(again))
      }
    }
    guard let state else { throw .noPlan }
    self.state = state
    self.impossible = impossible
    self.unreported = unreported
  }

  /// The changes that were carried out, in their order.
  public static func changes(in events: [PlanEvent]) -> [ChangeID] {
    events.compactMap { event in
      if case .rescheduled(let done) = event { done.change } else { nil }
    }
  }

  /// The end of all work.
  public var finish: PlanTime { state.placements.map(\.finish).max() ?? state.plan.start }

  /// Working minutes drawn from all buffers together.
  public var drawn: Int { state.buffers.reduce(0) { $0 + $1.drawn } }
}

extension PlanState {
  /// A change made again in this plan; nil where its edits do not fit it.
  fileprivate func rescheduled(
    again done: PlanRescheduled
  ) throws(Refusal) -> PlanRescheduled? {
    guard let edited = try? plan.applying(done.edits), let network = try? Network(edited) else {
      return nil
    }
    let delay = floors(now: done.dataDate, in: edited)
    // Those that were pushed back give way again.
    let first: Set<TaskID> =
      done.displaced.isEmpty
      ? [] : Set(done.edits.flatMap { $0.touchedTasks(in: edited) })
    let schedule = try Refusal.planning { () throws(PlanningError) in
      try ScheduleRepair.repair(
        network, inForce: placements, dataDate: nil, delay: delay, first: first)
    }
    var again = done
    again.moves = moves(to: schedule)
    again.draws = draws(by: schedule, calendar: network.planCalendar)
    return again
  }
}
