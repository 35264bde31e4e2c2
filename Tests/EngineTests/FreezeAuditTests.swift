import ChangeControl
import Planning
import Testing

@testable import Engine

/// Plans moved past a freeze by whoever writes the store himself.
@Suite struct FreezeAuditTests {
  @Test(arguments: [true, false])
  func `a plan that is moved in a hard freeze is found, and in one that was lifted is not`(
    holds: Bool
  ) throws {
    let found = try findings { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      try desk.decide(.approve(.absorb), on: change)
      let window = FreezeWindow(
        id: "F", from: PlanTime(minute: 0), until: PlanTime(minute: 90_000_000), isHard: true,
        reason: "quiet")
      _ = try desk.ledger.declare(window, in: "aurora", desk.context("Mara"))
      if !holds { _ = try desk.ledger.lift("F", in: "aurora", reason: "", desk.context("Mara")) }
      let moved = try PlanRescheduled(
        change: change, file: try desk.file(change), plan: try desk.plan("aurora").plan)
      let revision = try desk.plan("aurora").revision + 1
      return [
        Forged(.plan(.rescheduled(moved)), in: .plan("aurora"), by: "Mara"),
        Forged(
          .change(.rescheduled(planRevision: revision)), in: .change(change), by: "Mara"),
      ]
    }

    #expect(found.map(\.kind) == (holds ? ["rule"] : []))
    #expect(
      found.allSatisfy { $0.sentence.hasPrefix("The plan is moved for CR-1 in a freeze: Freeze F") }
    )
  }
}
