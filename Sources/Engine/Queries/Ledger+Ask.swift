import EventStore
import LMDB
import Projections

extension Ledger {
  /// Answers a question from the live projections, or from projections folded
  /// anew up to a moment of the past.
  ///
  /// The fold begins at the nearest snapshot; `notice` is told of those that cannot
  /// be believed. The answer is the same without any.
  ///
  /// - Throws: `EngineError.beyondHead` for a position the log does not reach;
  ///   what the question throws.
  public func ask<Question: Query>(
    _ question: Question, asOf moment: AsOf? = nil,
    notice: (Verification.Finding) -> Void = { _ in }
  ) throws(EngineError) -> Question.Answer {
    guard let moment else { return try askLive(question) }
    let position = try store.read { (reader) throws(EngineError) in
      try reader.position(of: moment)
    }
    return try answer(question, from: try foldFromSnapshot(through: position, notice: notice))
  }

  /// Answers a question from projections that were folded.
  func answer<Question: Query>(
    _ question: Question, from folded: Folded
  ) throws(EngineError) -> Question.Answer {
    try store.read { (reader) throws(EngineError) in
      let rows = ReplayedRows(reader, folded)
      do throws(EngineError) {
        let answer = try question.answer(from: rows)
        reader = rows.release()
        return answer
      } catch {
        reader = rows.release()
        throw error
      }
    }
  }

  private func askLive<Question: Query>(
    _ question: Question
  ) throws(EngineError) -> Question.Answer {
    try inLiveGeneration { (reader, table) throws(EngineError) in
      let head = try EngineError.relaying(try reader.head())
      let rows = SnapshotRows(reader, table: table, position: head)
      do throws(EngineError) {
        try Checkpoint.check(rows, head: head)
        let answer = try question.answer(from: rows)
        reader = rows.release()
        return answer
      } catch {
        reader = rows.release()
        throw error
      }
    }
  }

  /// Reads a snapshot together with the table that is live in it.
  ///
  /// A table must be open before the snapshot begins; a rebuild may make the
  /// other one live in between, and then the snapshot is taken again.
  func inLiveGeneration<Answer>(
    _ body: (inout EventReader, Table) throws(EngineError) -> Answer
  ) throws(EngineError) -> Answer {
    while true {
      let generation = try store.read { (reader) throws(EngineError) in
        try Generation.live(in: reader)
      }
      let table = try EngineError.relaying(try store.table(named: generation.table))
      let answer = try store.read { (reader) throws(EngineError) -> Answer? in
        guard try Generation.live(in: reader) == generation else { return nil }
        return try body(&reader, table)
      }
      if let answer { return answer }
    }
  }
}
