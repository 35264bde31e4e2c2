import ChangeControl
public import EventStore
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
    /// A stable word: `record`, `head`, `event`, `checkpoint`, `projection`.
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
  /// The log is checked in one snapshot, the projections in another; nothing is
  /// written. With a signed head, the log must be a continuation of what it was
  /// then; so it must be with the last head that the ledger keeps. Both must be
  /// signed with the key that is given, else with the one that the ledger names.
  public func verify(
    against head: SignedNote? = nil, by verifier: VerifierKey? = nil,
    progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(EngineError) -> Verification {
    let report = try EngineError.relaying(try store.verify())
    var findings = report.problems.map {
      Verification.Finding(kind: "record", position: $0.position, sentence: $0.finding)
    }
    // A damaged log may have no root to hold against a head: that is said already.
    do throws(EngineError) {
      findings += try findingsAgainstKeptHead(by: verifier)
      if let head {
        findings += try self.findings(against: head, by: verifier)
          .filter { !findings.contains($0) }
      }
    } catch {
      if report.isSound { throw error }
    }
    var verification: Verification
    do throws(EngineError) {
      verification = try inLiveGeneration { (reader, table) throws(EngineError) in
        try Verification(&reader, table, progress)
      }
    } catch {
      guard case .outdated(let reason) = error else { throw error }
      verification = try unprojected(reason, progress)
    }
    verification.findings = findings + verification.findings
    return verification
  }

  /// What can be said where no projections are live.
  private func unprojected(
    _ reason: String, _ progress: (_ done: UInt64, _ total: UInt64) -> Void
  ) throws(EngineError) -> Verification {
    try store.read { (reader) throws(EngineError) in
      let head = try EngineError.relaying(try reader.head())
      var verification = Verification(head: head, findings: [.checkpoint(.outdated(reason))])
      do throws(EngineError) {
        verification.folded = try StateDigest(
          of: try reader.fold(through: head) { progress($0, head) })
      } catch {
        verification.findings.append(Verification.Finding(error))
      }
      return verification
    }
  }
}

extension Verification {
  /// Holds the live projections in a snapshot against a fold of its log.
  fileprivate init(
    _ reader: inout EventReader, _ table: Table,
    _ progress: (_ done: UInt64, _ total: UInt64) -> Void
  ) throws(EngineError) {
    let head = try EngineError.relaying(try reader.head())
    self.init(head: head, findings: [])
    do throws(EngineError) {
      live = try StateDigest(of: table, in: reader.tables)
      folded = try StateDigest(of: try reader.fold(through: head) { progress($0, head) })
    } catch {
      findings.append(Finding(error))
    }
    let rows = SnapshotRows(reader, table: table, position: head)
    do throws(EngineError) { try Checkpoint.check(rows, head: head) } catch {
      findings.append(.checkpoint(error))
    }
    reader = rows.release()
    guard let live, let folded else { return }
    for (mine, fresh) in zip(live.parts, folded.parts) where mine != fresh {
      findings.append(
        Finding(
          kind: "projection", position: nil,
          sentence: "Projection \(mine.projection) has \(mine.rows) rows and digest "
            + "\(mine.digest.short); the log gives \(fresh.rows) and \(fresh.digest.short)."))
    }
    if live.strays > 0 {
      findings.append(
        Finding(
          kind: "projection", position: nil,
          sentence: "\(live.strays) rows belong to no projection."))
    }
  }
}

extension Verification.Finding {
  fileprivate static func checkpoint(_ error: EngineError) -> Verification.Finding {
    Verification.Finding(kind: "checkpoint", position: nil, sentence: error.sentence)
  }

  fileprivate init(_ error: EngineError) {
    switch error {
    case .damagedEvent(let position, _), .unknownEvent(let position, _):
      self.init(kind: "event", position: position, sentence: error.sentence)
    default: self.init(kind: "event", position: nil, sentence: error.sentence)
    }
  }
}
