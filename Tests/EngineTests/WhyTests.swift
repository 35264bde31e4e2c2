import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// Why dates and buffers are as they are, down to who signed.
///
/// In the plan, Ada's design takes two days, then Ben builds for three, and Cleo
/// tests for two; review waits for design and then for Ada, who has a brochure
/// to write first.
@Suite struct WhyTests {
  private func why(
    _ subject: Why.Subject, _ desk: Desk, asOf moment: AsOf? = nil
  ) throws -> WhyView.Answer {
    try desk.ledger.ask(Why(subject, in: "aurora"), asOf: moment).answer
  }

  private func chain(_ task: TaskID, _ desk: Desk, asOf moment: AsOf? = nil) throws -> [WhyStep] {
    guard case .task(_, let steps) = try why(.task(task), desk, asOf: moment) else { return [] }
    return steps
  }

  /// Builds a day longer, signed by both sides and carried out.
  private func carriedOut(_ desk: Desk) throws {
    let change = try desk.submit(.longer)
    try desk.evaluate(change)
    try desk.decide(.approve(.absorb), on: change)
    try desk.reschedule(change)
  }

  @Test func `before any change all dates come from the import`() throws {
    try withDesk { desk in
      let steps = try chain("ship", desk)

      #expect(steps.map(\.step.task) == ["ship", "test", "build", "design"])
      #expect(steps.last?.step.reasons == [.planStart])
      for step in steps { #expect(step.origin.cause == .imported(file: "aurora")) }
    }
  }

  @Test func `a line that waits for a person is explained by whose work it waits for`() throws {
    try withDesk { desk in
      let review = try #require(try chain("review", desk).first)

      #expect(review.step.reasons.contains(.resource("ada", heldBy: "brochure")))
    }
  }

  @Test func `behind a date that a change moved stand the change, its signatures and goals`() throws
  {
    try withDesk { desk in
      try carriedOut(desk)

      let steps = try chain("ship", desk)
      let rescheduled = try desk.ledger.ask(
        History(EventSelection(.type("plan.rescheduled"))))
      guard case .change(let decided) = steps[0].origin.cause else {
        Issue.record("\(steps[0].origin)")
        return
      }
      #expect(steps[0].origin.position == rescheduled.first?.position)
      #expect(decided.change == "CR-1" && decided.option == .absorb && !decided.isDisplaced)
      #expect(decided.signatories.map(\.person) == ["Mara", "Timo"])
      #expect(decided.goals.map(\.goal).contains("P2"))
      // The design has not moved, and the past knows nothing of the change.
      #expect(steps.last?.origin.cause == .imported(file: "aurora"))
      let before = AsOf.position(steps[0].origin.position - 1)
      #expect(try chain("ship", desk, asOf: before)[0].origin.cause == .imported(file: "aurora"))
    }
  }

  @Test func `what made a milestone late adds up to how late it is`() throws {
    try withDesk { desk in
      try carriedOut(desk)
      desk.now = .june(2, 17)
      try desk.progress(ProgressReport(task: "design", started: .june(1, 8), remaining: 960))

      guard case .late(let own, let slips) = try why(.late("ship"), desk) else {
        Issue.record("no answer")
        return
      }
      #expect(slips.count == 2)
      #expect(slips.first?.before == own.baseline.finish)
      #expect(slips.last?.after == own.step.placement.finish)
      for (left, right) in zip(slips, slips.dropFirst()) { #expect(left.after == right.before) }
      #expect(slips.first?.minutes == 480)
      #expect(slips.first?.reported == nil)
      #expect(slips.last?.origin.cause == .progress("design"))
      let reported = try #require(slips.last?.reported)
      #expect(reported.before < reported.after)
      for slip in slips {
        #expect(slip.draws.first { $0.buffer == "PB" }?.minutes == slip.minutes)
      }
    }
  }

  @Test func `a buffer's movements name their decisions and add up to its balance`() throws {
    try withDesk { desk in
      try carriedOut(desk)

      guard case .buffer(let report, let steps) = try why(.buffer("PB"), desk) else {
        Issue.record("no answer")
        return
      }
      #expect(steps.reduce(0) { $0 + $1.entry.minutes } == report.budget.balance)
      #expect(steps.map(\.origin.position) == steps.map(\.entry.position))
      #expect(steps.first?.origin.cause == .imported(file: "aurora"))
      guard case .change(let decided) = steps.last?.origin.cause else {
        Issue.record("\(steps)")
        return
      }
      #expect(decided.signatories.count == 2)
    }
  }

  @Test func `a day tells what starts or ends on it, headings left aside`() throws {
    try withDesk { desk in
      guard case .day(_, let steps) = try why(.day(PlanTime.june(3, 0).day), desk) else {
        Issue.record("no answer")
        return
      }
      #expect(!steps.isEmpty)
      for step in steps {
        let placed = step.step.placement
        let last = PlanTime(minute: placed.finish.minute - 1)
        #expect(placed.start.day == PlanTime.june(3, 0).day || last.day == PlanTime.june(3, 0).day)
        #expect(step.step.task != "work")
      }
    }
  }

  @Test func `what drives a milestone holds its whole chain`() throws {
    try withDesk { desk in
      guard case .critical(_, let steps) = try why(.critical("ship"), desk) else {
        Issue.record("no answer")
        return
      }
      let found = Set(steps.map(\.step.task))
      #expect(found.isSuperset(of: ["design", "build", "test", "ship"]))
      #expect(!found.contains("manual"))
      #expect(steps.map(\.step.placement.start) == steps.map(\.step.placement.start).sorted())
    }
  }

  @Test func `unknown lines and buffers are refused with the name that was meant`() throws {
    try withDesk { desk in
      #expect(
        failure { () throws(EngineError) in
          try desk.ledger.ask(Why(.task("shp"), in: "aurora"))
        } == .refused(.unknownTask("shp", closest: "ship")))
      #expect(
        failure { () throws(EngineError) in
          try desk.ledger.ask(Why(.late("nothing-like-it"), in: "aurora"))
        } == .refused(.unknownTask("nothing-like-it", closest: nil)))
      #expect(
        failure { () throws(EngineError) in
          try desk.ledger.ask(Why(.buffer("XB"), in: "aurora"))
        } == .refused(.unknownBuffer("XB")))
    }
  }

  @Test(arguments: 71...76 as ClosedRange<UInt64>)
  func `after any walk every line is explained, and every slip adds up`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 1...80 { try walk.step(at: desk) }
      for project in try desk.ledger.ask(Projects()) {
        let state = try desk.plan(project)
        let ends = Dictionary(state.placements.map { ($0.task, $0) }) { first, _ in first }
        for task in state.plan.tasks where task.kind != .summary {
          let view = try desk.ledger.ask(Why(.late(task.id), in: project))
          guard case .late(let own, let slips) = view.answer else { continue }
          #expect(own.step.placement == ends[task.id])
          for (left, right) in zip(slips, slips.dropFirst()) { #expect(left.after == right.before) }
          #expect((slips.last?.after ?? own.step.placement.finish) == ends[task.id]?.finish)
          if let first = slips.first { #expect(first.before == own.baseline.finish) }
        }
      }
    }
  }
}
