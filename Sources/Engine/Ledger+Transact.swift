import EventSchema
import EventStore
import LMDB
import Projections

extension Ledger {
  /// Carries out a command: decide, append, project and checkpoint, all in one
  /// write transaction, once per command id.
  ///
  /// `content` says what was asked, not what came of it; `body` returns what
  /// the command is about. It may run more than once: only its last run counts.
  func transact(
    _ context: CommandContext, content: [UInt8],
    _ body: (inout CommandSession) throws(EngineError) -> String
  ) throws(EngineError) -> Outcome {
    var events: [LedgerEvent] = []
    var subject = ""
    let stamp = CommandStamp(context, content: content)
    let outcome: CommandOutcome
    do throws(Interruption) {
      outcome = try store.write(command: stamp) { (writer) throws(Interruption) in
        let run = try run(&writer, context, body)
        (subject, events) = (run.result.subject, run.events)
        if context.isDryRun { throw .previewed }
        return run.result.bytes
      }
    } catch {
      switch error {
      case .failed(let error): throw error
      case .previewed:
        return Outcome(subject: subject, events: events, isRepetition: false, isDryRun: true)
      }
    }
    guard outcome.isRepetition else {
      return Outcome(subject: subject, events: events, isRepetition: false, isDryRun: false)
    }
    return try repetition(outcome.receipt)
  }

  /// What a command came to, if it was carried out before; nil if it was not.
  ///
  /// A command that is worked out on a snapshot asks this first: what it rested
  /// on then may no longer hold, and the answer is known.
  func repetition(
    of context: CommandContext, content: [UInt8]
  ) throws(EngineError) -> Outcome? {
    let stamp = CommandStamp(context, content: content)
    let outcome = try EngineError.relaying(try store.repetition(of: stamp))
    guard let outcome else { return nil }
    return try repetition(outcome.receipt)
  }

  private func repetition(_ receipt: Receipt) throws(EngineError) -> Outcome {
    guard let result = CommandResult(stored: receipt.result) else {
      throw .store(
        .damaged(
          position: nil,
          finding: "what the receipt of command \(receipt.commandID) keeps is unreadable"))
    }
    return Outcome(
      subject: result.subject,
      events: try recordedEvents(at: receipt.positions), isRepetition: true, isDryRun: false)
  }

  /// Runs the body with the live projections, and moves their checkpoint.
  private func run(
    _ writer: inout CommandWriter, _ context: CommandContext,
    _ body: (inout CommandSession) throws(EngineError) -> String
  ) throws(Interruption) -> (result: CommandResult, events: [LedgerEvent]) {
    let table: Table
    do {
      let generation = try Generation.live(in: writer)
      table = try EngineError.lifting(try writer.tables.table(named: generation.table))
    } catch {
      throw .failed(error)
    }
    var session = CommandSession(CommandRows(writer, table: table), context, recentPlans)
    do throws(EngineError) {
      try session.rows.begin()
      var result = CommandResult(subject: try body(&session))
      try session.checkpointAtBoundary()
      let events = session.recorded
      if let last = events.last {
        try session.rows.settle(at: last.position)
        result = CommandResult(subject: result.subject, states: session.rows.states)
      }
      writer = session.release().release()
      return (result, events)
    } catch {
      writer = session.release().release()
      throw .failed(error)
    }
  }

  private func recordedEvents(at positions: Range<UInt64>) throws(EngineError) -> [LedgerEvent] {
    guard let last = positions.last else { return [] }
    return try store.read { (reader) throws(EngineError) in
      try reader.ledgerEvents(EventQuery(from: positions.lowerBound, through: last))
    }
  }
}

extension CommandStamp {
  fileprivate init(_ context: CommandContext, content: [UInt8]) {
    self.init(id: context.id, content: content, actor: context.actor, recorded: context.now)
  }
}

/// What ends a command's transaction without a commit.
private enum Interruption: EventStoreFailure {
  case failed(EngineError)
  case previewed

  init(_ error: EventStoreError) {
    self = .failed(.store(error))
  }
}
