import ChangeControl
import Projections

extension Ledger {
  /// Opens a review cycle: every open request is given its score anew, and those that
  /// were deferred to it or to an earlier one come back.
  ///
  /// The cycle that is open now where no number is given. Opened again, nothing is
  /// recorded but for requests that came since.
  ///
  /// - Throws: `EngineError.refused` for a cycle that has not opened.
  public func openCycle(
    _ number: Int? = nil, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("open-cycle").integer(number, at: 2)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let cycles = (try session.charter().policy ?? .standard).cycle
      let current = cycles.number(at: context.planTime)
      let cycle = number ?? current
      guard cycle <= current else {
        throw .refused(
          .policy(.cycleAhead(cycle, opens: cycles.opening(of: cycle), current: current)))
      }
      try session.rankAll(.cycle(cycle))
      return "cycle \(cycle)"
    }
  }
}
