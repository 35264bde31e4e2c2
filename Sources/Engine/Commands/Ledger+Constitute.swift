public import ChangeControl
import Projections

extension Ledger {
  /// Names who decides.
  ///
  /// - Throws: `EngineError.refused` for a board that lacks a role, and where
  ///   another board is in force.
  public func constitute(
    _ board: Board, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    try transact(context, content: CommandContent("constitute").message(board, at: 2).bytes) {
      (session) throws(EngineError) in
      try session.constitute(board)
      return "board"
    }
  }
}

extension CommandSession {
  mutating func constitute(_ board: Board) throws(EngineError) {
    try decideBoard(.constitute(board))
  }

  mutating func adopt(_ policy: Policy) throws(EngineError) {
    let inForce = try charter().policy
    let events = try EngineError.deciding { () throws(Refusal) in
      try PolicyStream.decide(.adopt(policy), inForce)
    }
    try record(events.map { .policy($0) }, in: .policy)
    if !events.isEmpty { try rankAll(.policy) }
  }

  mutating func define(_ goal: Goal) throws(EngineError) {
    let inForce = try charter().goals.first { $0.id == goal.id }
    let events = try EngineError.deciding { () throws(Refusal) in
      try GoalStream.decide(.define(goal), inForce.map { GoalRecord(goal: $0) })
    }
    try record(events.map { .goal($0) }, in: .goal(goal.id))
  }
}
