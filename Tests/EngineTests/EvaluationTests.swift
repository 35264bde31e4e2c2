import ChangeControl
import Engine
import EventSchema
import Planning
import Projections
import Testing

/// What an evaluation says is true, and can be computed again.
@Suite struct EvaluationTests {
  @Test(arguments: 41...45 as ClosedRange<UInt64>)
  func `an evaluation is computed again from its position to the byte`(seed: UInt64) throws {
    try afterWalk(seed) { desk, event, record in
      let evaluation = record.evaluation
      let moment = AsOf.position(evaluation.position)
      guard case .change(let change) = event.stream else { return }
      let file = try desk.ledger.ask(ChangeInFull(change: change), asOf: moment)
      let again = try Evaluator.evaluate(try question(file, event, evaluation, desk.ledger))
      #expect(again == evaluation)
      #expect(Ledger.digest(of: again.wireBytes()) == record.digest)
      #expect(Ledger.digest(of: evaluation.wireBytes()) == record.digest)
    }
  }

  @Test(arguments: 51...55 as ClosedRange<UInt64>)
  func `a recorded evaluation keeps the promises of its options`(seed: UInt64) throws {
    try afterWalk(seed) { desk, event, record in
      let evaluation = record.evaluation
      let moment = AsOf.position(evaluation.position)
      guard case .change(let change) = event.stream else { return }
      let request = try desk.ledger.ask(ChangeInFull(change: change), asOf: moment).request
      let state = try desk.ledger.ask(PlanInForce(project: request.project), asOf: moment)
      let kinds = evaluation.options.map(\.kind)
      #expect(kinds == OptionKind.allCases.filter { $0 != .split || kinds.contains(.split) })
      try expectRejectionToChangeNothing(evaluation, state)
      try expectDisplacementOfTheFree(evaluation, state)
      try expectNothingMovedIntoThePast(evaluation, event, state)
      for option in evaluation.options {
        let drawn = option.buffers.map { $0.drawnAfter - $0.drawnBefore }
        #expect(option.bufferDrawn == drawn.max() ?? 0)
        #expect(option.buffers.map(\.drawnBefore) == state.buffers.map(\.drawn))
      }
    }
  }

  @Test(arguments: 61...64 as ClosedRange<UInt64>)
  func `what was signed is what is carried out`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 1...120 { try walk.step(at: desk) }
      for event in try desk.ledger.ask(History(EventSelection(.type("plan.rescheduled")))) {
        guard case .plan(.rescheduled(let done)) = event.event else { continue }
        let before = AsOf.position(event.position - 1)
        let after = AsOf.position(event.position)
        let record = try desk.ledger.ask(ChangeInFull(change: done.change), asOf: before).evaluation
        let option = try #require(record?.evaluation.option(done.option))
        guard case .plan(let project) = event.stream else { continue }
        let (old, new) = (
          try desk.ledger.ask(PlanInForce(project: project), asOf: before),
          try desk.ledger.ask(PlanInForce(project: project), asOf: after)
        )
        #expect(done.evaluation == record?.digest)
        #expect(
          done.draws
            == option.buffers.map {
              BufferDraw(buffer: $0.buffer, minutes: $0.drawnAfter - $0.drawnBefore)
            }.filter { $0.minutes != 0 })
        #expect(new.buffers.map(\.drawn) == option.buffers.map(\.drawnAfter))
        #expect(new.finish == option.finishAfter)
        for move in option.moves {
          #expect(old.placements.first { $0.task == move.task } == move.before)
          #expect(new.placements.first { $0.task == move.task } == move.after)
        }
        let moved = Set(option.moves.map(\.task))
        #expect(
          old.placements.filter { !moved.contains($0.task) }
            == new.placements.filter { !moved.contains($0.task) })
      }
    }
  }

  @Test func `once it is carried out a request of nothing moves nothing`() throws {
    try withDesk { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      try desk.decide(.approve(.absorb), on: change)
      try desk.reschedule(change)
      let again = try desk.submit(.longer)
      try desk.evaluate(again)
      let option = try #require(try desk.file(again).evaluation?.evaluation.option(.absorb))
      #expect(option.moves == [])
      #expect(option.bufferDrawn == 0)
    }
  }

  @Test func `a task that a buffer protects or feeds is not removed`() throws {
    try withDesk { desk in
      for task in ["ship", "manual"] as [TaskID] {
        #expect(
          failure { () throws(EngineError) in
            try desk.submit(.asking("Without", .removeTask(task)))
          }?.code == "protected-by-buffer")
      }
    }
  }

  @Test func `a task of a chain is removed and its buffer stands`() throws {
    try withDesk { desk in
      let change = try desk.submit(.asking("No test", .removeTask("test")))
      try desk.evaluate(change)
      try desk.decide(.approve(.absorb), on: change)
      try desk.reschedule(change)
      let report = try #require(try desk.ledger.ask(BufferBudgets(project: "aurora")).last)
      #expect(report.budget.restored > 0)
    }
  }

  /// A question as the engine put it, from what was known at its position.
  private func question(
    _ file: ChangeFile, _ event: LedgerEvent, _ evaluation: Evaluation, _ ledger: Ledger
  ) throws -> Evaluator.Question {
    let moment = AsOf.position(evaluation.position)
    let charter = try ledger.ask(CharterInForce(), asOf: moment)
    let queue = try ledger.ask(ChangeQueue(includesClosed: true, now: 0), asOf: moment)
    let won = queue.map(\.entry).reduce(0) { sum, entry in
      switch entry.stage {
      case .approved, .rescheduled:
        entry.change.text == event.stream.text.dropFirst(7) ? sum : sum + (entry.value ?? 0)
      case .submitted, .evaluated, .rejected, .deferred, .withdrawn: sum
      }
    }
    return Evaluator.Question(
      request: file.request, requestRevision: file.revision,
      state: try ledger.ask(PlanInForce(project: file.request.project), asOf: moment),
      policy: charter.policy ?? .standard, goals: charter.goals, dealsWon: won,
      position: evaluation.position, engineVersion: Ledger.engineVersion, seed: evaluation.seed,
      now: PlanTime(minute: Int(event.effective / 60_000)))
  }

  private func expectRejectionToChangeNothing(
    _ evaluation: Evaluation, _ state: PlanState
  ) throws {
    let reject = try #require(evaluation.option(.reject))
    #expect(reject.moves == [] && reject.people == [] && reject.obstacles == [])
    #expect(reject.finishBefore == state.finish && reject.finishAfter == state.finish)
    #expect(reject.milestones.allSatisfy { $0.before == $0.after })
    #expect(reject.goals.allSatisfy { $0.before == $0.after })
    #expect(reject.bufferDrawn == 0)
  }

  private func expectDisplacementOfTheFree(
    _ evaluation: Evaluation, _ state: PlanState
  ) throws {
    let displace = try #require(evaluation.option(.displace))
    #expect(displace.displaced.isEmpty == displace.obstacles.contains(.nothingToDisplace))
    let path = try state.criticalPath()
    for task in displace.displaced {
      #expect(state.plan.task(task)?.progress == .notStarted)
      #expect(path.lines.first { $0.task == task }.map { $0.totalFloat > 0 } == true)
      let move = try #require(displace.moves.first { $0.task == task })
      #expect(try #require(move.after).start > #require(move.before).start)
    }
  }

  /// Work that has not started may stay in the past but not be put there.
  private func expectNothingMovedIntoThePast(
    _ evaluation: Evaluation, _ event: LedgerEvent, _ state: PlanState
  ) throws {
    let now = PlanTime(minute: Int(event.effective / 60_000))
    for option in evaluation.options {
      for move in option.moves {
        let task = state.plan.task(move.task)
        guard let after = move.after, task?.kind ?? .work == .work,
          task?.progress ?? .notStarted == .notStarted, after.start != move.before?.start
        else { continue }
        // Work planned for the past and never reported may stay there.
        let planned = move.before?.start ?? now
        #expect(
          after.start >= min(now, planned), "\(option.kind.word) puts \(move.task) before \(now)")
      }
    }
  }

  /// Shows every recorded evaluation after a walk.
  private func afterWalk(
    _ seed: UInt64, _ check: (Desk, LedgerEvent, EvaluationRecord) throws -> Void
  ) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 1...100 { try walk.step(at: desk) }
      for event in try desk.ledger.ask(History()) {
        if case .change(.evaluated(let record)) = event.event { try check(desk, event, record) }
      }
    }
  }
}
