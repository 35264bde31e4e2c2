import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// Every minute of buffer leaves one account and enters another.
@Suite struct BufferLedgerTests {
  @Test(arguments: 51...55 as ClosedRange<UInt64>)
  func `entries sum to zero and balances are those of the budget after every command`(
    seed: UInt64
  ) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 1...100 {
        try walk.step(at: desk)
        for project in walk.projects { try expectLedger(of: project, at: desk) }
      }
      #expect(try desk.ledger.verify().findings == [])
    }
  }

  @Test(arguments: 61...63 as ClosedRange<UInt64>)
  func `a history of readings ends with the zone that holds, as of any position`(
    seed: UInt64
  ) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 1...60 { try walk.step(at: desk) }
      let project = walk.projects[0]
      let head = try desk.ledger.replay().position
      for moment in [nil, AsOf.position(head * 2 / 3)] {
        for report in try desk.ledger.ask(BufferBudgets(project: project), asOf: moment) {
          let history = try desk.ledger.ask(
            FeverHistory(project: project, buffer: report.budget.reserve.id), asOf: moment)
          let last = try #require(history.last).reading
          #expect(last.zone == report.zone && last.pending == report.pending)
          #expect(last.penetration == report.penetration)
          #expect(last.completion == report.completion)
          #expect(history.map(\.position) == history.map(\.position).sorted())
        }
      }
    }
  }

  @Test func `a department is charged by price, and nobody approves more than it has left`()
    throws
  {
    var document = PlanDocument.aurora()
    document.policy?.buffers = Policy.BufferRules(
      base: 100, slope: 100, allowances: [.init(department: "sales", minutes: 900)],
      overdraft: .refuse)
    try withDesk(importing: nil) { desk in
      try desk.importPlan(document)
      let request = ChangeRequest.longer.with {
        $0.department = "sales"
        $0.edits = [.setDuration("build", minutes: 4 * 480, safe: nil)]
      }
      let first = try desk.submit(request)
      try desk.evaluate(first)
      try desk.decide(.approve(.absorb), on: first)
      try desk.reschedule(first)
      let ledger = try desk.ledger.ask(
        BufferLedger(project: "aurora", now: Int64(desk.now.minute) * 60_000))
      let charge = try #require(ledger.transactions.last?.charge)
      let spent = try #require(ledger.spending.first)

      #expect(charge.minutes == 480 && charge.charged > 480)
      #expect(spent.department == "sales" && spent.charged == charge.charged)
      #expect(
        ledger.transactions.last?.entries.contains {
          $0.account == .department("sales") && $0.minutes == -charge.charged
        } == true)

      let second = try desk.submit(
        request.with { $0.edits = [.setDuration("build", minutes: 5 * 480, safe: nil)] })
      try desk.evaluate(second)
      let refused = failure { () throws(EngineError) in
        try desk.vote("Mara", .approve(.absorb), on: second)
      }
      guard case .refused(.overdrawn(let spending, let asked))? = refused else {
        Issue.record("\(String(describing: refused))")
        return
      }
      #expect(spending.charged == charge.charged && asked > (spending.left ?? 0))
      desk.now.minute += 14 * 1440
      let later = try desk.ledger.ask(
        ChangeSpending(request: request, now: Int64(desk.now.minute) * 60_000))
      #expect(later.cycle == spending.cycle + 1 && later.left == 900)
    }
  }

  private func expectLedger(of project: ProjectID, at desk: Desk) throws {
    let ledger = try desk.ledger.ask(
      BufferLedger(project: project, now: Int64(desk.now.minute) * 60_000))
    #expect(ledger.transactions.allSatisfy { $0.sum == 0 && !$0.entries.isEmpty })
    #expect(ledger.balances.reduce(0) { $0 + $1.balance.balance } == 0)
    var sums: [BufferAccountName: Int] = [:]
    for entry in ledger.transactions.flatMap(\.entries) {
      sums[entry.account, default: 0] += entry.minutes
    }
    for (account, balance) in ledger.balances {
      #expect(sums[account, default: 0] == balance.balance)
    }
    for report in try desk.ledger.ask(BufferBudgets(project: project)) {
      let budget = report.budget
      let account = ledger.balances.first { $0.account == .buffer(budget.reserve.id) }?.balance
      #expect(account?.reserved == budget.reserve.reserved)
      #expect(account?.drawn == budget.drawn && account?.restored == budget.restored)
    }
  }
}
