import ChangeControl
import EventStore
import LMDB
import Projections

/// What a verification found.
public struct Verification: Sendable, Equatable {
  /// Position of the last event.
  public var head: UInt64
  /// What is wrong, worst first; empty for a sound ledger.
  public var findings: [Finding]
  /// The live projections as they are.
  public var live: StateDigest?
  /// The projections as the log says they must be; nil where it cannot be read.
  public var folded: StateDigest?

  public struct Finding: Sendable, Equatable {
    /// A stable word: `record`, `event`, `checkpoint`, `projection`.
    public var kind: String
    /// Position of the event concerned, where there is one.
    public var position: UInt64?
    public var sentence: String
  }

  public var isSound: Bool { findings.isEmpty }
}

extension Ledger {
  /// Checks everything against the log: every record and index entry, every
  /// payload, and every projection against a fresh fold.
  ///
  /// All of it in one snapshot; nothing is written.
  public func verify(
    progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(EngineError) -> Verification {
    let report = try EngineError.relaying(try store.verify())
    var findings = report.problems.map {
      Verification.Finding(kind: "record", position: $0.position, sentence: $0.finding)
    }
    let generation = try store.read { (reader) throws(EngineError) in
      try Generation.live(in: reader)
    }
    let table = try EngineError.relaying(try store.table(named: generation.table))
    return try store.read { (reader) throws(EngineError) in
      let head = try EngineError.relaying(try reader.head())
      var live: StateDigest?
      var folded: StateDigest?
      do throws(EngineError) {
        live = try StateDigest(of: table, in: reader.tables)
        folded = try StateDigest(of: try reader.fold(through: head) { progress($0, head) })
      } catch {
        findings.append(Verification.Finding(error))
      }
      let rows = SnapshotRows(reader, table: table, position: head)
      do throws(EngineError) { try Checkpoint.check(rows, head: head) } catch {
        findings.append(
          Verification.Finding(kind: "checkpoint", position: nil, sentence: error.sentence))
      }
      reader = rows.release()
      if let live, let folded {
        for (mine, fresh) in zip(live.parts, folded.parts) where mine != fresh {
          findings.append(
            Verification.Finding(
              kind: "projection", position: nil,
              sentence: "Projection \(mine.projection) has \(mine.rows) rows and digest "
                + "\(mine.digest.short); the log gives \(fresh.rows) and \(fresh.digest.short)."))
        }
      }
      return Verification(head: head, findings: findings, live: live, folded: folded)
    }
  }
}

extension Verification.Finding {
  fileprivate init(_ error: EngineError) {
    if case .damagedEvent(let position, _) = error {
      self.init(kind: "event", position: position, sentence: error.sentence)
    } else {
      self.init(kind: "event", position: nil, sentence: error.sentence)
    }
  }
}
