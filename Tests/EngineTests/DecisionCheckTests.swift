import ChangeControl
import EventSchema
import Planning
import Projections
import Testing

@testable import Engine

/// Recorded evaluations, computed again.
@Suite struct DecisionCheckTests {
  @Test(arguments: 81...84 as ClosedRange<UInt64>)
  func `after any walk every evaluation comes to the same again`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 1...150 { try walk.step(at: desk) }
      let recorded = try desk.ledger.ask(History(EventSelection(.type("change.evaluated"))))
      var passed: [UInt64] = []

      let check = try desk.ledger.verifyDecisions { done, total in
        passed.append(done)
        #expect(done <= total)
      }

      #expect(check.lines == [] && check.incomparable.isEmpty)
      #expect(check.same == recorded.count && check.same > 0)
      #expect(passed == passed.sorted())
    }
  }

  @Test func `an evaluation of another engine version is counted and not compared`() throws {
    try withDesk { desk in
      try desk.evaluate(try desk.submit(.longer))

      let check = try desk.ledger.verifyDecisions(as: "9.9.9")

      #expect(check.isSound && check.same == 0)
      #expect(check.incomparable == [Ledger.engineVersion: 1])
    }
  }

  @Test func `an evaluation with other figures is named with option and figure`() throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      try record(on: change, desk) { evaluation in
        evaluation.options[0].finishAfter.minute += 60
        evaluation.options[0].moves[0].after?.start.minute += 60
        evaluation.recommendation.option = .reject
      }

      let check = try desk.ledger.verifyDecisions()

      #expect(check.same == 1)
      #expect(check.lines.map(\.change) == [change])
      guard case .differs(let differences) = check.lines.first?.finding else {
        Issue.record("\(check)")
        return
      }
      #expect(differences.map(\.option) == [nil, .absorb, .absorb])
      #expect(differences.map(\.figure).first == "recommendation")
      #expect(differences.map(\.figure).contains("finish"))
      #expect(differences.map(\.figure).last?.hasPrefix("moves, entry 1 of") == true)
      for difference in differences { #expect(difference.recorded != difference.computed) }
    }
  }

  @Test func `an evaluation that is not the one that was hashed is found`() throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      try record(on: change, desk, digest: Ledger.digest(of: [1])) { _ in }

      let check = try desk.ledger.verifyDecisions()

      #expect(check.lines.map(\.finding) == [.otherDigest])
    }
  }

  @Test func `an empty ledger has nothing to compute`() throws {
    try withDesk(importing: nil) { desk in
      let check = try desk.ledger.verifyDecisions()

      #expect(check == DecisionCheck(head: 0))
    }
  }

  /// Records the last evaluation again, altered, as no command would.
  private func record(
    on change: ChangeID, _ desk: Desk, digest: ContentDigest? = nil,
    _ alter: (inout Evaluation) -> Void
  ) throws {
    var evaluation = try #require(try desk.file(change).evaluation?.evaluation)
    alter(&evaluation)
    let record = EvaluationRecord(
      evaluation: evaluation, digest: digest ?? Ledger.digest(of: evaluation.wireBytes()))
    // Under the time of the evaluation itself, which it rests on.
    desk.now.minute -= 1
    _ = try desk.ledger.transact(desk.context("Mara"), content: [1]) {
      (session) throws(EngineError) in
      try session.record([.change(.evaluated(record))], in: .change(change))
      return change.text
    }
  }
}
