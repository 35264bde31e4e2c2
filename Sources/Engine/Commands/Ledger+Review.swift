public import ChangeControl
public import Planning
import Projections

extension Ledger {
  /// Compares what came of a change with what was expected, and closes it.
  ///
  /// - Throws: `EngineError.refused` for a change that was not carried out, and while
  ///   some of its work is not finished.
  public func review(
    _ change: ChangeID, note: String, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("review").text(change.text, at: 2).text(note, at: 3)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let state = try session.change(change)
      guard case .known(let file) = state else { throw .refused(.changeUnknown) }
      let plan = try session.plan(of: file.request.project)
      let events = try EngineError.deciding { () throws(Refusal) in
        try ChangeStream.decide(.review(in: plan, note: note), state)
      }
      try session.record(events.map { .change($0) }, in: .change(change))
      return change.text
    }
  }

  /// Lets another request take the place of one.
  ///
  /// - Throws: `EngineError.refused` for somebody who neither asked for the change nor
  ///   decides about it, for a change that is closed, and for a successor that is not
  ///   an open request of the same project.
  public func supersede(
    _ change: ChangeID, by successor: ChangeID, reason: String, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("supersede").text(change.text, at: 2).text(successor.text, at: 3)
      .text(reason, at: 4)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let state = try session.change(change)
      let other = change == successor ? ChangeState.unknown : try session.change(successor)
      let board = try session.charter().board
      let events = try EngineError.deciding { () throws(Refusal) in
        try ChangeStream.decide(
          .supersede(
            by: successor, other, person: context.actor, board: board, reason: reason), state)
      }
      try session.record(events.map { .change($0) }, in: .change(change))
      return change.text
    }
  }
}
