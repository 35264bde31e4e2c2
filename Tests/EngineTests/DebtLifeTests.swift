import ChangeControl
import Engine
import EventStore
import Planning
import Projections
import StoreTestSupport
import Testing

/// Tasks that make room and requests that wait, counted with interest.
@Suite struct DebtLifeTests {
  private func adopt(_ desk: Desk, _ rules: Policy.DeferralRules?) throws(EngineError) {
    var policy = try desk.ledger.ask(CharterInForce()).policy ?? .standard
    policy.version = 0
    policy.deferral = rules
    try desk.adopt(policy)
  }

  private func debts(_ desk: Desk, asOf moment: AsOf? = nil) throws(EngineError) -> DebtView {
    try desk.ledger.ask(Debts(now: Int64(desk.now.minute) * 60_000), asOf: moment)
  }

  /// Ada's brochure makes room for her review.
  private func displace(_ desk: Desk) throws(EngineError) -> ChangeID {
    let change = try desk.submit(.deeper)
    try desk.evaluate(change)
    try desk.decide(.approve(.displace), on: change)
    return change
  }

  @Test func `a task that makes room is told with whom it concerns, old and new dates`() throws {
    try withDesk { desk in
      let before = try #require(
        try desk.plan().placements.first { $0.task == "brochure" })
      let change = try displace(desk)
      let approved = try desk.ledger.ask(DisplacedTasks())
      try desk.reschedule(change)
      let told = try desk.ledger.ask(DisplacedTasks(project: "aurora"))
      let after = try #require(
        try desk.plan().placements.first { $0.task == "brochure" })

      #expect(approved.count == 1 && approved.first?.position == nil)
      let task = try #require(told.first)
      #expect(told.count == 1 && task.change == change && task.position != nil)
      #expect(task.displacement.owners == ["ada"] && task.displacement.minutes > 0)
      #expect(task.displacement.before == before && task.displacement.after == after)
      #expect(task.displacement == approved.first?.displacement)
      #expect(try desk.ledger.ask(DisplacedTasks(project: "other")).isEmpty)
    }
  }

  @Test func `a displaced task owes more with each cycle, until it is finished`() throws {
    try withDesk { desk in
      try adopt(desk, Policy.DeferralRules(interest: 25))
      try desk.reschedule(try displace(desk))
      let first = try debts(desk)
      let head = try desk.ledger.head().size
      desk.now.minute += 28 * 1440
      let later = try debts(desk)

      #expect(first.tasks.map(\.task) == ["brochure"])
      let minutes = try #require(first.tasks.first?.minutes)
      #expect(first.tasks.first?.debt == 100 * minutes)
      #expect(later.tasks.first?.debt == 150 * minutes)
      #expect(first.departments.map(\.tasks) == [1])
      try desk.progress(
        ProgressReport(
          task: "brochure", started: .june(8, 8), finished: .june(8, 17)))
      #expect(try debts(desk).tasks.isEmpty)
      #expect(try debts(desk, asOf: .position(head)).tasks.count == 1)
    }
  }

  @Test func `what was displaced as often as may be is not displaced again`() throws {
    try withDesk { desk in
      try adopt(desk, Policy.DeferralRules(tasks: 1))
      try desk.reschedule(try displace(desk))
      let again = try desk.submit(
        .asking("Deeper still", .setDuration("review", minutes: 1920, safe: nil)))
      try desk.evaluate(again)
      let record = try #require(try desk.file(again).evaluation)
      let option = try #require(record.evaluation.option(.displace))

      #expect(option.obstacles.contains(.displacedTooOften("brochure", times: 1, limit: 1)))
      let refused = failure { () throws(EngineError) in
        try desk.vote("Mara", .approve(.displace), on: again)
      }
      #expect(refused?.code == "option-infeasible")
      #expect(try desk.ledger.verifyDecisions().isSound)
    }
  }

  @Test func `a deferred request owes until it is decided`() throws {
    try withDesk { desk in
      try adopt(desk, Policy.DeferralRules(interest: 10, requests: 2))
      let change = try desk.submit(.thicker)
      #expect(try debts(desk).requests.isEmpty)
      try desk.evaluate(change)
      let cycles = try #require(try desk.ledger.ask(CharterInForce()).policy).cycle
      let current = cycles.number(at: desk.now)
      try desk.decide(.postpone(cycle: current + 1), on: change)
      let waiting = try #require(try debts(desk).requests.first)
      desk.now = cycles.opening(of: current + 1)
      try desk.openCycle()
      let back = try #require(try debts(desk).requests.first)

      #expect(waiting.waitsFor == current + 1 && waiting.debt == 100 * waiting.priority)
      #expect(back.waitsFor == nil && back.debt == 110 * back.priority && !back.isAtLimit)
      try desk.evaluate(change)
      try desk.decide(.reject, on: change)
      #expect(try debts(desk).requests.isEmpty)
    }
  }
}
