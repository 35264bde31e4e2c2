import ChangeControl
import Engine
import Planning
import StoreTestSupport
import Testing

/// Random commands at a ledger beside a plain model of it: some are given again,
/// some under the id of another; projections are rebuilt, the ledger is reopened.
@Suite struct LedgerWalkTests {
  @Test(arguments: 101...106 as ClosedRange<UInt64>)
  func `a ledger says what a plain model of it says`(seed: UInt64) throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("ledger")
    var walk = Walk(seed: seed)
    var random = SeededGenerator(seed: seed)
    var model = LedgerModel()
    var given: [Desk.Given] = []
    var now = PlanTime.june(1, 7)
    for part in 0..<4 {
      let ledger = try part == 0 ? Ledger.create(at: path) : Ledger.open(at: path)
      let desk = Desk(ledger, prefix: "part-\(part)")
      desk.now = now
      var taken = 0
      if part == 0 { try walk.begin(at: desk) }
      for step in 1...25 {
        try walk.step(at: desk)
        for new in desk.given[taken...] {
          let finding = model.take(new.outcome)
          #expect(finding == nil, "seed \(seed), part \(part), step \(step)")
        }
        given += desk.given[taken...]
        taken = desk.given.count
        switch random.next() % 10 {
        case 0, 1: try giveAgain(random.one(of: given), at: ledger)
        case 2: try giveOther(random.one(of: given), at: ledger)
        case 3: #expect(try ledger.rebuild().agrees, "seed \(seed), part \(part), step \(step)")
        default: break
        }
        guard step.isMultiple(of: 5) else { continue }
        let difference = try model.difference(from: ledger)
        #expect(difference == nil, "seed \(seed), part \(part), step \(step)")
      }
      #expect(try ledger.verify().findings == [], "seed \(seed), part \(part)")
      now = desk.now
    }
    #expect(model.events.count > 60 && !model.changes.isEmpty && !walk.refused.isEmpty)
  }

  /// A command given again gets its first answer.
  private func giveAgain(_ command: Desk.Given, at ledger: Ledger) throws {
    let again = try command.act(ledger, command.context)
    #expect(again.isRepetition && again.subject == command.outcome.subject)
    #expect(again.events == command.outcome.events, "\(command.context.id)")
  }

  /// Another command under the same id is refused.
  private func giveOther(_ command: Desk.Given, at ledger: Ledger) throws {
    let refusal = failure { () throws(EngineError) in
      try ledger.constitute(.two, command.context)
    }
    #expect(refusal?.code == "command-reused", "\(command.context.id)")
  }
}
