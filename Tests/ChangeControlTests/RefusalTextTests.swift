import ChangeControl
import Planning
import Testing

/// Refusals as people read them.
@Suite struct RefusalTextTests {
  @Test(arguments: [
    (
      Refusal.staleEvaluation, "stale-evaluation",
      "The plan or the request has changed since the evaluation.",
      "Evaluate it: leeway evaluate CHANGE"
    ),
    (
      .ownRequest("Timo"), "own-request",
      "Timo made or handed in this request and may not sign it.",
      "Let another member of the board with that role sign."
    ),
    (
      .outOfRange("urgency", 6, 1...5), "out-of-range", "urgency is 6; it must be 1 to 5.",
      "Give a value within the range."
    ),
    (
      .outOfRange("value", -1, 0...Int.max), "out-of-range", "value is -1; the least is 0.",
      "Give a value within the range."
    ),
    (
      .unknownTask("tset", closest: "test"), "unknown-task",
      "There is no task tset in the plan; did you mean test?",
      "See what the plan holds: leeway plan"
    ),
    (
      .unknownTask("tset", closest: nil), "unknown-task", "There is no task tset in the plan.",
      "See what the plan holds: leeway plan"
    ),
    (
      .contradictoryEdits("the duration of T4", first: 1, second: 3), "contradictory-edits",
      "Edits 1 and 3 of the request set the duration of T4 to different values.",
      "Keep the one that is meant."
    ),
    (
      .cycleNotOpen(2, opens: .november(16, 0)), "cycle-not-open",
      "The request is deferred to cycle 2, which opens on 2026-11-16T00:00.",
      "Wait for the cycle, or revise the request: leeway submit --revise CHANGE"
    ),
    (
      .alreadyDecided(.postpone(cycle: 2)), "already-decided",
      "The board has decided already: defer to cycle 2.",
      "See the decision: leeway audit CHANGE"
    ),
    (
      .boardLacksRole(.salesManager), "board-lacks-role", "The board has no sales manager.",
      "Name a project manager and a sales manager."
    ),
    (
      .otherEvaluation(seen: .number(9), latest: .number(1)), "other-evaluation",
      "You have seen evaluation 090000000000; the latest is 010000000000.",
      "Read the latest: leeway evaluate CHANGE --show"
    ),
    (
      .planImpossible("It loops.", next: "Remove a link."), "plan-impossible", "It loops.",
      "Remove a link."
    ),
  ])
  func `a refusal has a code, a sentence and a next step`(
    refusal: Refusal, code: String, sentence: String, next: String
  ) {
    #expect(refusal.code == code)
    #expect(refusal.sentence == sentence)
    #expect(refusal.nextStep == next)
  }

  @Test func `an infeasible option lists its obstacles in working hours`() {
    let refusal = Refusal.optionInfeasible(
      .absorb, [.bufferExhausted("PB", short: 120), .promiseBroken("launch", by: 90)])

    #expect(
      refusal.sentence
        == "Option absorb cannot be done: buffer PB is short by 2h; "
        + "the promise for launch is missed by 1h30m.")
  }

  @Test func `a digest is 32 bytes, in words of 64 and 12 digits`() {
    #expect(ContentDigest([1, 2, 3]) == nil)
    #expect(ContentDigest.number(0xa7).description == "a7" + String(repeating: "0", count: 62))
    #expect(ContentDigest.number(0xa7).short == "a70000000000")
  }
}
