import ChangeControl
import Planning
import Testing

/// Edits of one request that contradict each other.
@Suite struct EditAgreementTests {
  @Test(arguments: [
    (
      PlanEdit.setDuration("test", minutes: 960, safe: nil),
      PlanEdit.setDuration("test", minutes: 480, safe: nil), "the duration of test"
    ),
    (
      .setPromise("test", nil),
      .setPromise("test", Promise(customer: "acme", date: .november(20, 17))),
      "the promise of test"
    ),
    (.setDeadline("test", nil), .setDeadline("test", .november(20, 17)), "the deadline of test"),
    (
      .allow("test", .pause, true), .allow("test", .pause, false), "whether test may pause"
    ),
    (.setCapacity("ada", units: 100), .setCapacity("ada", units: 200), "the capacity of ada"),
  ])
  func `two edits that set one thing to different values are refused with their places`(
    first: PlanEdit, second: PlanEdit, subject: String
  ) {
    let between = PlanEdit.setDuration("build", minutes: 4800, safe: nil)

    #expect(throws: Refusal.contradictoryEdits(subject, first: 1, second: 3)) {
      try Evaluator.check([first, between, second], on: .aurora)
    }
  }

  @Test func `an edit that is written twice is let pass`() {
    let edit = PlanEdit.setDuration("test", minutes: 960, safe: nil)

    #expect(refusal(of: [edit, edit]) != "contradictory-edits")
  }

  @Test func `the same of two tasks is no contradiction`() {
    let edits: [PlanEdit] = [
      .setDuration("test", minutes: 960, safe: nil),
      .setDuration("build", minutes: 4800, safe: nil),
    ]

    #expect(refusal(of: edits) != "contradictory-edits")
  }

  private func refusal(of edits: [PlanEdit]) -> String? {
    do throws(Refusal) {
      try Evaluator.check(edits, on: .aurora)
      return nil
    } catch {
      return error.code
    }
  }
}
