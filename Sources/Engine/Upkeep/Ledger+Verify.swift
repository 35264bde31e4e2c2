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
    /// A stable word: `record`, `head`, `event`, `checkpoint`, `projection`,
    /// `snapshot`.
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
    var verification = try projections(progress)
    verification.findings = findings + verification.findings
    return verification
  }

  /// Holds the projections in a snapshot against a fold of the log, where any are live.
  private func projections(
    _ progress: (_ done: UInt64, _ total: UInt64) -> Void
  ) throws(EngineError) -> Verification {
    var found: Verification
    do throws(EngineError) {
      found = try inLiveGeneration { (reader, table) throws(EngineError) in
        try Verification(&reader, table)
      }
    } catch {
      guard case .outdated = error else { throw error }
      let head = try store.read { (reader) throws(EngineError) in
        try EngineError.relaying(try reader.head())
      }
      found = Verification(head: head, findings: [.checkpoint(error)])
    }
    let head = found.head
    let folded = Folded()
    do throws(EngineError) {
      for snapshot in try snapshots().sorted(by: { $0.position < $1.position }) {
        guard snapshot.versions == Checkpoint.current else { continue }
        let isAhead = snapshot.position > head
        if !isAhead {
          try folded.advance(through: snapshot.position, in: store, checks: .checksums) {
            progress($0, head)
          }
        }
        let isTrue = isAhead || Snapshot.digest(folded.images()) == snapshot.digest
        do throws(SnapshotFault) {
          guard isTrue else { throw .altered }
          _ = try restored(snapshot)
        } catch {
          found.findings.append(Verification.Finding(snapshot, error))
        }
      }
      try folded.advance(through: head, in: store, checks: .checksums) { progress($0, head) }
      found.folded = folded.encoded().digest
    } catch {
      found.findings.append(Verification.Finding(error))
    }
    found.compare()
    return found
  }
}

extension Verification {
  /// What the live projections in a snapshot are, and how far they have come.
  fileprivate init(_ reader: inout EventReader, _ table: Table) throws(EngineError) {
    let head = try EngineError.relaying(try reader.head())
    self.init(head: head, findings: [])
    do throws(EngineError) { live = try StateDigest(of: table, in: reader.tables) } catch {
      findings.append(Finding(error))
    }
    let rows = SnapshotRows(reader, table: table, position: head)
    do throws(EngineError) { try Checkpoint.check(rows, head: head) } catch {
      findings.append(.checkpoint(error))
    }
    reader = rows.release()
  }

  /// Names the projections that are not what the log says.
  fileprivate mutating func compare() {
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
