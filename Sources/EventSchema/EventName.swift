public import ChangeControl

/// The name of an event as it stands on disk, written by hand and never reused.
///
/// A case may be renamed in Swift; its text may not.
public enum EventName: String, Sendable, Hashable, CaseIterable {
  case planImported = "plan.imported"
  case planProgressed = "plan.progressed"
  case planRescheduled = "plan.rescheduled"
  case changeSubmitted = "change.submitted"
  case changeRevised = "change.revised"
  case changeEvaluated = "change.evaluated"
  case changeVoted = "change.voted"
  case changeAbstained = "change.abstained"
  case changeApproved = "change.approved"
  case changeRejected = "change.rejected"
  case changeDeferred = "change.deferred"
  case changeRescheduled = "change.rescheduled"
  case changeWithdrawn = "change.withdrawn"
  case changeReviewed = "change.reviewed"
  case changeRanked = "change.ranked"
  case boardConstituted = "board.constituted"
  case boardEnrolled = "board.enrolled"
  case boardRevoked = "board.revoked"
  case policyAdopted = "policy.adopted"
  case goalDefined = "goal.defined"
  case goalMeasured = "goal.measured"
  case baselineSet = "baseline.set"
  case gateDefined = "gate.defined"
  case gateEvidenced = "gate.evidenced"
  case gateDecided = "gate.decided"
  case freezeDeclared = "freeze.declared"
  case freezeLifted = "freeze.lifted"
  case ledgerCheckpointed = "ledger.checkpointed"

  /// The version in which the event is written now, counted from 1.
  ///
  /// Raise it when an old reader would misread the new shape; see
  /// <doc:0001-Wire-format>.
  public var schemaVersion: UInt16 {
    switch self {
    case .planImported: 1
    case .planProgressed: 1
    case .planRescheduled: 1
    case .changeSubmitted: 1
    case .changeRevised: 1
    case .changeEvaluated: 1
    case .changeVoted: 1
    case .changeAbstained: 1
    case .changeApproved: 1
    case .changeRejected: 1
    case .changeDeferred: 1
    case .changeRescheduled: 1
    case .changeWithdrawn: 1
    case .changeReviewed: 1
    case .changeRanked: 1
    case .boardConstituted: 1
    case .boardEnrolled: 1
    case .boardRevoked: 1
    case .policyAdopted: 2
    case .goalDefined: 1
    case .goalMeasured: 1
    case .baselineSet: 1
    case .gateDefined: 1
    case .gateEvidenced: 1
    case .gateDecided: 1
    case .freezeDeclared: 1
    case .freezeLifted: 1
    case .ledgerCheckpointed: 1
    }
  }

  /// The name under which an event is recorded.
  public init(of event: DomainEvent) {
    switch event {
    case .plan(.imported): self = .planImported
    case .plan(.progressed): self = .planProgressed
    case .plan(.rescheduled): self = .planRescheduled
    case .change(.submitted): self = .changeSubmitted
    case .change(.revised): self = .changeRevised
    case .change(.evaluated): self = .changeEvaluated
    case .change(.voted): self = .changeVoted
    case .change(.abstained): self = .changeAbstained
    case .change(.approved): self = .changeApproved
    case .change(.rejected): self = .changeRejected
    case .change(.deferred): self = .changeDeferred
    case .change(.rescheduled): self = .changeRescheduled
    case .change(.withdrawn): self = .changeWithdrawn
    case .change(.reviewed): self = .changeReviewed
    case .change(.ranked): self = .changeRanked
    case .board(.constituted): self = .boardConstituted
    case .board(.enrolled): self = .boardEnrolled
    case .board(.revoked): self = .boardRevoked
    case .policy(.adopted): self = .policyAdopted
    case .goal(.defined): self = .goalDefined
    case .goal(.measured): self = .goalMeasured
    case .baseline(.set): self = .baselineSet
    case .gate(.defined): self = .gateDefined
    case .gate(.evidenced): self = .gateEvidenced
    case .gate(.decided): self = .gateDecided
    case .freeze(.declared): self = .freezeDeclared
    case .freeze(.lifted): self = .freezeLifted
    case .ledger(.checkpointed): self = .ledgerCheckpointed
    }
  }
}
