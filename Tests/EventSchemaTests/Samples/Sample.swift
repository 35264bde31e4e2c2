import ChangeControl
import EventSchema
import Testing

/// What the golden sample of each event name and version holds.
///
/// A sample is recorded once and never changes. When an event gets a new
/// version, its value here moves to `older`, and the new one takes its place.
struct Sample: Sendable, CustomTestStringConvertible {
  var name: EventName
  var version: UInt16
  var event: DomainEvent

  var testDescription: String { "\(name.rawValue).v\(version)" }

  static let all = EventName.allCases.map { latest($0) } + older

  /// Samples of versions that are no longer written.
  private static let older: [Sample] = [
    Sample(name: .policyAdopted, version: 1, event: .policy(.adopted(.sample)))
  ]

  private static func latest(_ name: EventName) -> Sample {
    let event: DomainEvent =
      switch name {
      case .planImported: .plan(.imported(.sample))
      case .planProgressed: .plan(.progressed(.sample))
      case .planRescheduled: .plan(.rescheduled(.sample))
      case .changeSubmitted:
        .change(.submitted(Submission(request: .sample, submittedBy: "Nils")))
      case .changeRevised: .change(.revised(Submission(request: .revised, submittedBy: "Sofia")))
      case .changeEvaluated: .change(.evaluated(.sample))
      case .changeVoted: .change(.voted(.sample))
      case .changeAbstained: .change(.abstained(.sample))
      case .changeApproved: .change(.approved(.sample(.approve(.displace))))
      case .changeRejected: .change(.rejected(.sample(.reject)))
      case .changeDeferred: .change(.deferred(.sample(.postpone(cycle: 4))))
      case .changeRescheduled: .change(.rescheduled(planRevision: 12))
      case .changeWithdrawn: .change(.withdrawn(reason: "The customer has signed as it is."))
      case .changeReviewed: .change(.reviewed(.sample))
      case .changeRanked: .change(.ranked(.sample))
      case .boardConstituted: .board(.constituted(.sample))
      case .boardEnrolled: .board(.enrolled(.sample))
      case .boardRevoked: .board(.revoked(.sample))
      case .policyAdopted: .policy(.adopted(.sample))
      case .goalDefined: .goal(.defined(.sample))
      case .goalMeasured: .goal(.measured(.sample))
      case .baselineSet: .baseline(.set(NamedPosition(name: "as-signed", position: 300)))
      case .gateDefined: .gate(.defined(.sample))
      case .gateEvidenced: .gate(.evidenced(.sample))
      case .gateDecided: .gate(.decided(.sample))
      case .freezeDeclared: .freeze(.declared(.sample))
      case .freezeLifted: .freeze(.lifted(reason: "The auditors are done."))
      case .ledgerCheckpointed: .ledger(.checkpointed(.sample))
      }
    return Sample(name: name, version: name.schemaVersion, event: event)
  }
}
