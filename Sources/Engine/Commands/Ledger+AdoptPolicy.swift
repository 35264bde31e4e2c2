public import ChangeControl
import EventSchema
import Projections

extension Ledger {
  /// Puts a policy in force for all projects of the ledger.
  ///
  /// Its version is the next one; a policy of version 0 is given that.
  ///
  /// - Throws: `EngineError.refused` for a rule out of its range and for another
  ///   version than the next.
  public func adopt(
    _ policy: Policy, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("adopt").message(policy, at: 2)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let inForce = try session.charter().policy
      var next = policy
      if next.version == 0 { next.version = (inForce?.version ?? 0) + 1 }
      let events = try EngineError.deciding { () throws(Refusal) in
        try PolicyStream.decide(.amend(next), inForce)
      }
      try session.record(events.map { .policy($0) }, in: .policy)
      if !events.isEmpty { try session.rankAll(.policy) }
      return StreamName.policy.text
    }
  }
}
