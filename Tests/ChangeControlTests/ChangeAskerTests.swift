import ChangeControl
import Testing

/// Who asked for a change, in whichever revision, never signs it.
@Suite struct ChangeAskerTests {
  private typealias Change = Scenario<ChangeStream>

  @Test func `somebody who asked in an earlier revision may not sign`() {
    let byTimo = Submission(
      request: .fair.with { $0.requester = "Timo" }, submittedBy: "Nils")
    let bySofia = Submission(
      request: .fair.with { $0.requester = "Sofia" }, submittedBy: "Nils")
    let second = EvaluationRecord.of(.fair.with { $0.requestRevision = 2 })

    #expect(
      Change.given(.submitted(byTimo), .revised(bySofia), .evaluated(second))
        .when(.vote("Timo", .reject)) == .failure(.ownRequest("Timo")))
  }

  @Test func `only those who asked may revise a request`() {
    let stranger = Submission(request: Submission.revised.request, submittedBy: "Nobody")

    #expect(
      Change.given(.submitted(.fair)).when(.revise(stranger))
        == .failure(.notRequester("Nobody", of: "Sofia")))
  }
}
