import ChangeControl
import EventSchema
import EventStore
import LMDB
import Projections

extension Ledger {
  /// What speaks against the recorded votes and decisions.
  ///
  /// The log is walked once; of plans, of which nearly all of a long log is, only
  /// headers are read and what changes carried out.
  func findingsOnVotes() throws(EngineError) -> [Verification.Finding] {
    try store.read { (reader) throws(EngineError) in
      let head = try EngineError.relaying(try reader.head())
      guard head > 0 else { return [] }
      var audit = VoteAudit(ledger: try LedgerIdentity.origin(in: reader))
      var decoder = EventDecoder(namesCommands: false)
      try reader.scan(EventQuery(through: head)) { (view) throws(EngineError) in
        switch try decoder.kind(of: view) {
        case .planImported, .planProgressed, .planRescheduled:
          audit.note(try decoder.stream(of: view), at: Int(view.revision))
          if try decoder.kind(of: view) == .planRescheduled {
            audit.take(try decoder.event(view))
          }
        case .goalDefined, .goalMeasured, .baselineSet, .ledgerCheckpointed: break
        case .changeSubmitted, .changeRevised, .changeEvaluated, .changeVoted,
          .changeAbstained, .changeApproved,
          .changeRejected, .changeDeferred, .changeRescheduled, .changeWithdrawn,
          .changeRanked, .changeReviewed, .boardConstituted, .boardEnrolled, .boardRevoked,
          .policyAdopted,
          .gateDefined, .gateEvidenced, .gateDecided, .freezeDeclared, .freezeLifted, nil:
          audit.take(try decoder.event(view))
        }
        return .proceed
      }
      return audit.ending(at: head)
    }
  }
}
