import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// A command id is carried out once, however often it is sent.
@Suite struct RepetitionTests {
  @Test(arguments: Act.all)
  func `a repeated command gives its first answer and appends nothing`(act: Act) throws {
    try withDesk(importing: act.needsPlan ? .aurora() : nil) { desk in
      try act.prepare(desk)
      let context = desk.context(act.actor)
      let first = try act.run(desk.ledger, context)
      let before = try desk.ledger.verify()

      let second = try act.run(desk.ledger, context)
      #expect(!first.events.isEmpty)
      #expect(second.subject == first.subject)
      #expect(second.events == first.events)
      #expect(second.isRepetition && !first.isRepetition)
      #expect(try desk.ledger.verify() == before)
    }
  }

  @Test(arguments: Act.all)
  func `a repetition is known long after what it rested on is gone`(act: Act) throws {
    try withDesk(importing: act.needsPlan ? .aurora() : nil) { desk in
      try act.prepare(desk)
      let context = desk.context(act.actor)
      let first = try act.run(desk.ledger, context)
      if act.name == "constitute" { try desk.importPlan() }
      try endEverything(at: desk)

      #expect(try act.run(desk.ledger, context).events == first.events)
    }
  }

  @Test(arguments: Act.all)
  func `an id that stands for another command is refused`(act: Act) throws {
    try withDesk(importing: act.needsPlan ? .aurora() : nil) { desk in
      try act.prepare(desk)
      let context = desk.context(act.actor)
      _ = try act.run(desk.ledger, context)
      let before = try desk.ledger.verify()

      let error = failure { () throws(EngineError) in try act.otherwise(desk.ledger, context) }
      #expect(error?.code == "command-reused")
      #expect(try desk.ledger.verify() == before)
    }
  }

  @Test(arguments: Act.all)
  func `a dry run shows what the real run then records`(act: Act) throws {
    try withDesk(importing: act.needsPlan ? .aurora() : nil) { desk in
      try act.prepare(desk)
      let before = try desk.ledger.verify()
      var context = desk.context(act.actor, isDryRun: true)
      let shown = try act.run(desk.ledger, context)
      #expect(shown.isDryRun && !shown.isRepetition)
      #expect(try desk.ledger.verify() == before)

      context.isDryRun = false
      let recorded = try act.run(desk.ledger, context)
      #expect(!recorded.isDryRun && !recorded.isRepetition)
      #expect(shown.subject == recorded.subject)
      #expect(shown.events == recorded.events)
    }
  }

  /// Finishes all work and withdraws every request that is still open.
  private func endEverything(at desk: Desk) throws {
    desk.now = .june(29, 8)
    for task in try desk.plan().placements where task.task != "work" {
      try desk.progress(
        ProgressReport(task: task.task, started: task.start, finished: task.finish))
    }
    for line in try desk.ledger.ask(ChangeQueue(now: 0)) {
      try desk.withdraw(line.entry.change)
    }
  }
}
