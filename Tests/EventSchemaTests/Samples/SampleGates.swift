import ChangeControl
import Planning

extension StageGate {
  static let sample = StageGate(
    id: "G1", name: "Design freeze", guarded: "DESIGN", role: .projectManager,
    criteria: criteria(must: ["Drawings signed", "Samples pass"], should: ["A second supplier"]))
}

extension GateEvidence {
  static let sample = GateEvidence(
    criterion: "M1", isMet: true, text: "Signed by Ada", digest: .sampleEvaluation)
}

extension GateDecision {
  static let sample = GateDecision(
    verdict: .hold, person: "Mara", role: .projectManager, reason: "Samples are late",
    at: PlanTime(minute: 29_000_000))
}

extension FreezeWindow {
  /// The days between the years.
  static let sample = FreezeWindow(
    id: "YEAR-END", from: PlanTime(minute: 29_980_800), until: PlanTime(minute: 30_001_000),
    isHard: true, reason: "The auditors count.")
}
