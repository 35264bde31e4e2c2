import ChangeControl
import EventSchema
import EventStore
import LMDB
import Planning
import Projections

extension Ledger {
  /// Evaluates every recorded evaluation again, as of the position it rested on,
  /// with its seed and its time, and compares.
  ///
  /// The log is folded once, forwards; at each position that evaluations rest
  /// on they are computed. What is kept meanwhile is the projections of that
  /// moment and a few words per evaluation, however long the log.
  ///
  /// - Parameters:
  ///   - engineVersion: The version of this engine: evaluations of others are
  ///     counted and not compared.
  ///   - progress: Told each position that has been passed, and the last.
  /// - Returns: How many came to the same, and those that did not.
  /// - Throws: `EngineError.damagedEvent` where the log does not decode.
  public func verifyDecisions(
    as engineVersion: String = Ledger.engineVersion,
    progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(EngineError) -> DecisionCheck {
    let (head, questions) = try store.read { (reader) throws(EngineError) in
      let head = try EngineError.relaying(try reader.head())
      return (head, try reader.evaluations(through: head))
    }
    var check = DecisionCheck(head: head)
    let folded = Folded()
    for question in questions {
      if question.position > folded.position + Ledger.shortStretch {
        try folded.advance(through: question.position, in: store, checks: .checksums) {
          progress($0, head)
        }
      }
      try store.read { (reader) throws(EngineError) in
        try folded.catchUp(to: question.position, from: reader)
        let rows = ReplayedRows(reader, folded)
        do throws(EngineError) {
          try check.add(question, engineVersion, rows)
        } catch {
          reader = rows.release()
          throw error
        }
        reader = rows.release()
      }
      progress(folded.position, head)
    }
    check.lines.sort { $0.position < $1.position }
    progress(head, head)
    return check
  }

  /// Events that are folded one after another: for so few, other cores come too late.
  private static let shortStretch: UInt64 = 1000
}

/// Where an evaluation stands and what it rested on.
private struct RecordedQuestion {
  /// Position of the event that carries it.
  var event: UInt64
  /// Position of the last event it took into account.
  var position: UInt64
  var change: ChangeID
}

extension EventReading where Self: ~Copyable {
  /// All recorded evaluations, by the position they rested on.
  fileprivate borrowing func evaluations(
    through head: UInt64
  ) throws(EngineError) -> [RecordedQuestion] {
    var found: [RecordedQuestion] = []
    guard head > 0 else { return found }
    var decoder = EventDecoder()
    let query = EventQuery(.type(EventName.changeEvaluated.rawValue), through: head)
    try scan(query) { (view) throws(EngineError) in
      let event = try decoder.event(view)
      if case .change(.evaluated(let record)) = event.event, case .change(let change) = event.stream
      {
        found.append(
          RecordedQuestion(
            event: event.position, position: record.evaluation.position, change: change))
      }
      return .proceed
    }
    return found.sorted { ($0.position, $0.event) < ($1.position, $1.event) }
  }
}

extension DecisionCheck {
  /// Puts one question again and compares.
  fileprivate mutating func add(
    _ question: RecordedQuestion, _ engineVersion: String, _ rows: borrowing ReplayedRows
  ) throws(EngineError) {
    let events = try rows.reader.ledgerEvents(
      EventQuery(from: question.event, through: question.event))
    guard let event = events.first, case .change(.evaluated(let record)) = event.event else {
      throw .damagedEvent(position: question.event, reason: "it is no evaluation any more")
    }
    func line(_ finding: Finding) -> Line {
      Line(position: question.event, change: question.change, finding: finding)
    }
    let evaluation = record.evaluation
    guard Ledger.digest(of: evaluation.wireBytes()) == record.digest else {
      lines.append(line(.otherDigest))
      return
    }
    guard evaluation.engineVersion == engineVersion else {
      incomparable[evaluation.engineVersion, default: 0] += 1
      return
    }
    let now = PlanTime(milliseconds: event.effective)
    do throws(EngineError) {
      let asked = try EvaluationQuestion(
        change: question.change, seed: evaluation.seed, now: now
      ).answer(from: rows)
      let again = try EngineError.deciding { () throws(Refusal) in
        try Evaluator.evaluate(asked)
      }
      guard again != evaluation else {
        same += 1
        return
      }
      lines.append(line(.differs(evaluation.differences(to: again))))
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      lines.append(line(.refused(refusal)))
    }
  }
}
