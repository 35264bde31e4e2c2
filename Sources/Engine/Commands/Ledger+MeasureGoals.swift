public import ChangeControl
import EventSchema
import EventStore
import Projections

extension Ledger {
  /// Records what goal lines measured: all of it or nothing.
  ///
  /// What was recorded before for the same day is corrected; the same again is
  /// passed over.
  ///
  /// - Throws: `EngineError.refused` for a goal that there is not, one that is
  ///   computed, and a day in the future or outside the goal's period.
  public func measure(
    _ readings: [(goal: String, reading: GoalReading)], _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    var content = CommandContent("measure")
    for (goal, reading) in readings {
      content = content.text(goal, at: 2).message(reading, at: 3)
    }
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let known = try session.charter().goals.map(\.id)
      var records: [String: GoalRecord?] = [:]
      for (goal, reading) in readings {
        guard known.contains(goal) else {
          throw .refused(
            .goal(.unknown(goal, closest: ClosestName.of(goal, among: known))))
        }
        let state =
          if let read = records[goal] { read } else { try session.rows.writer.goalRecord(goal) }
        let events = try EngineError.deciding { () throws(Refusal) in
          try GoalStream.decide(.measure(goal, reading, now: context.planTime), state)
        }
        var next = state
        for event in events { GoalStream.evolve(&next, event) }
        records[goal] = .some(next)
        try session.record(events.map { .goal($0) }, in: .goal(goal))
      }
      return readings.count == 1 ? readings[0].goal : "goals"
    }
  }
}

extension EventReading where Self: ~Copyable {
  /// A goal with all that was measured; nil where it was never defined.
  fileprivate borrowing func goalRecord(_ goal: String) throws(EngineError) -> GoalRecord? {
    var state = GoalStream.initial
    for entry in try ledgerEvents(EventQuery(.stream(StreamName.goal(goal).text))) {
      if case .goal(let event) = entry.event { GoalStream.evolve(&state, event) }
    }
    return state
  }
}
