import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// Earned value over the history of a project, worked out by hand.
@Suite struct EarnedHistoryTests {
  @Test func `each day on which progress was reported has the figures of its last report`() throws {
    try withDesk { desk in
      // Work of 12 days: design 2, build 3, test 2, manual, brochure and review
      // one each make 10.
      desk.now = .june(1, 12)
      try desk.progress(ProgressReport(task: "design", started: .june(1, 8), remaining: 720))
      desk.now = .june(1, 17)
      try desk.progress(ProgressReport(task: "design", started: .june(1, 8), remaining: 480))
      desk.now = .june(2, 17)
      try desk.progress(ProgressReport(task: "design", finished: .june(2, 17)))

      let view = try desk.ledger.ask(EarnedHistory(project: "aurora"))

      let days = 480 * 100
      #expect(view.lines.count == 2)
      #expect(view.lines.map(\.reading.budget) == [10 * days, 10 * days])
      #expect(view.lines.map(\.reading.earned) == [days, 2 * days])
      #expect(view.lines.map(\.reading.planned) == [days, 2 * days])
      #expect(view.lines[1].reading.timePerformance == Rational(1))
      #expect(view.lines[1].reading.earnedSchedule == Rational(960))
      // On time, so that the work ends where the baseline does.
      #expect(view.lines[1].forecast == view.end)
      #expect(view.curve.first?.planned == 0)
      #expect(view.curve.last?.planned == 10 * days)
      #expect(view.curve.map(\.planned) == view.curve.map(\.planned).sorted())
    }
  }

  @Test func `a line that a change adds is planned from the change on`() throws {
    try withDesk { desk in
      desk.now = .june(1, 12)
      try desk.progress(ProgressReport(task: "design", started: .june(1, 8), remaining: 720))
      let change = try desk.submit(
        .asking("Label", .addTask(.work("label", days: 1, by: "cleo"))))
      try desk.evaluate(change)
      try desk.decide(.approve(.absorb), on: change)
      try desk.reschedule(change)
      desk.now = .june(2, 17)
      try desk.progress(ProgressReport(task: "design", finished: .june(2, 17)))

      let view = try desk.ledger.ask(EarnedHistory(project: "aurora"))

      #expect(view.lines.map(\.reading.budget) == [480_000, 528_000])
    }
  }

  @Test func `without progress there is nothing to read`() throws {
    try withDesk { desk in
      let view = try desk.ledger.ask(EarnedHistory(project: "aurora"))

      #expect(view.lines.isEmpty)
      #expect(view.start == .june(1, 8))
    }
  }

  @Test func `the health of the plan is asked of what is in force`() throws {
    try withDesk { desk in
      let before = try desk.ledger.ask(PlanHealth(project: "aurora"))
      desk.now = .june(9, 17)
      try desk.progress(ProgressReport(task: "design", started: .june(1, 8), remaining: 960))
      let after = try desk.ledger.ask(PlanHealth(project: "aurora"))

      func finding(_ view: HealthView, _ check: HealthCheck) -> HealthFinding? {
        view.findings.first { $0.check == check }
      }
      #expect(before.findings.map(\.check) == HealthCheck.allCases)
      #expect(finding(before, .missedTasks)?.verdict == .notApplicable)
      #expect(finding(after, .missedTasks)?.tasks.contains("design") == true)
      #expect(finding(after, .baselineExecution)?.measure == Rational(0))
      #expect(after.target == after.state.buffers.first?.reserve.end)
      let past = try desk.ledger.ask(PlanHealth(project: "aurora"), asOf: .position(6))
      #expect(past.state.revision == 1)
    }
  }
}
