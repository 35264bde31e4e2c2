import ChangeControl
import Planning
import Wording

/// What an evaluation was computed from, so that it can be checked.
enum EvaluationEvidence {
  static func draw(_ record: EvaluationRecord, on page: inout Page) {
    let evaluation = record.evaluation
    page.section("EVIDENCE")
    page.fields([
      Field("SHA-256", Phrase(verbatim: record.digest.description)),
      Field(
        "Computed on",
        Phrase(
          "plan revision \(evaluation.planRevision), request revision "
            + "\(evaluation.requestRevision), ledger position #\(evaluation.position), "
            + "policy version \(evaluation.policyVersion)")),
      Field(
        "Computed by",
        Phrase(
          "engine \(evaluation.engineVersion), seed \(evaluation.seed), data date "
            + "\(evaluation.dataDate.momentText)")),
    ])
  }
}
