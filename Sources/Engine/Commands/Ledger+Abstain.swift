public import ChangeControl
import EventSchema
public import EventStore
public import Planning
import Projections

extension Ledger {
  /// Takes no side on a change, for the open round or, with an interest of one's own,
  /// for good; where all that are left agree, the decision is taken.
  ///
  /// - Throws: `EngineError.refused` for somebody who may not sign, for a request that
  ///   cannot be voted on, and for a signature that is missing or of another key.
  public func abstain(
    _ cause: Abstention.Cause, on change: ChangeID, reason: String, key: SigningKey? = nil,
    _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let isRecusal = cause == .conflictOfInterest
    let content = CommandContent(isRecusal ? "recuse" : "abstain").text(change.text, at: 2)
      .text(reason, at: 3).text(context.actor, at: 4)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let state = try session.change(change)
      guard case .known(let file) = state else { throw .refused(.changeUnknown) }
      var facts = try session.facts(for: file)
      facts.latest = try session.latestTime(of: change)
      var abstaining = ChangeStream.Abstaining(
        person: context.actor, cause: cause, reason: reason)
      if let key {
        let abstention = try EngineError.deciding { () throws(Refusal) in
          try ChangeStream.abstention(of: abstaining, in: state, facts: facts)
        }
        abstaining.signature = try key.sign(
          VoteStatement.text(of: abstention, on: change, in: facts.signatures.ledger))
      }
      let events = try EngineError.deciding { () throws(Refusal) in
        try ChangeStream.decide(.abstain(abstaining, on: change, facts: facts), state)
      }
      try session.record(events.map { .change($0) }, in: .change(change))
      return change.text
    }
  }
}
