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
    /// A stable word: `record`, `head`, `signature`, `rule`, `event`, `replay`,
    /// `checkpoint`, `projection`, `snapshot`.
    public var kind: String
    /// Position of the event concerned, where there is one.
    public var position: UInt64?
    public var sentence: String
    /// Of a `replay`: what was recorded, and what comes out now.
    public var state: StateDifference?
    /// Of a `projection`: which rows are not what the log says.
    public var rows: RowDifferences?
  }

  /// What the log was held against that was recorded with it.
  public var replayed = ReplayTally()
  /// Whether the digests kept with the live rows are those of the rows.
  var isKeptDigestTrue = true

  public var isSound: Bool { findings.isEmpty }

  /// Whether all that is stored is whole, though this version may make something
  /// else of it than the one that recorded it.
  public var isWhole: Bool { findings.allSatisfy { $0.kind == "replay" } }
}

extension Ledger {
  /// Checks everything against the log: every record and index entry, every
  /// payload, every projection against a fresh fold, and the fold, command by command,
  /// against the states of the projections that were recorded on the way.
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
    // A log that does not decode says so already.
    if report.isSound, !verification.findings.contains(where: { $0.kind == "event" }) {
      findings += try findingsOnVotes()
    }
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
      let recorded = try store.read { (reader) throws(EngineError) in
        try RecordedStates(in: reader, through: head)
      }
      found.replayed = recorded.tally
      found.findings += try findings(on: recorded.checkpoints)
      for snapshot in try snapshots().sorted(by: { $0.position < $1.position }) {
        guard snapshot.versions == Checkpoint.current else { continue }
        let isAhead = snapshot.position > head
        if !isAhead {
          try folded.advance(
            through: snapshot.position, in: store, checks: .checksums, against: recorded
          ) { progress($0, head) }
        }
        let isTrue = isAhead || Snapshot.digest(folded.images()) == snapshot.digest
        do throws(SnapshotFault) {
          guard isTrue else { throw .altered }
          _ = try restored(snapshot)
        } catch {
          found.findings.append(Verification.Finding(snapshot, error))
        }
      }
      try folded.advance(through: head, in: store, checks: .checksums, against: recorded) {
        progress($0, head)
      }
      found.findings += folded.differences.sorted {
        $0.positions.lowerBound < $1.positions.lowerBound
      }
      .map { Verification.Finding($0) }
      let state = folded.encoded()
      found.folded = state.digest
      let isAsFolded = found.live.map { $0 == state.digest } ?? true
      found.compare(isAsFolded ? [:] : try rowDifferences(to: state, at: head))
    } catch {
      found.findings.append(Verification.Finding(error))
    }
    return found
  }

  /// Whether the log is what its checkpoints say that it was.
  private func findings(
    on checkpoints: [(position: UInt64, checkpoint: LedgerCheckpoint)]
  ) throws(EngineError) -> [Verification.Finding] {
    try store.read { (reader) throws(EngineError) in
      var findings: [Verification.Finding] = []
      for (position, checkpoint) in checkpoints {
        let root = try EngineError.relaying(
          try reader.treeRoot(size: min(checkpoint.size, position - 1)))
        guard checkpoint.size != position - 1 || checkpoint.root.bytes != root.bytes else {
          continue
        }
        findings.append(
          Verification.Finding(
            kind: "record", position: position,
            sentence: "The checkpoint at position \(position) names another log: "
              + "\(checkpoint.size) events with root \(checkpoint.root.short)."))
      }
      return findings
    }
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
    do throws(EngineError) {
      let checkpoint = try Checkpoint.check(rows, head: head)
      if let live, live.states != checkpoint.states { isKeptDigestTrue = false }
    } catch {
      findings.append(.checkpoint(error))
    }
    reader = rows.release()
  }

  /// Names the projections that are not what the log says.
  fileprivate mutating func compare(_ rows: [String: RowDifferences]) {
    guard let live, let folded else { return }
    if live == folded, !isKeptDigestTrue {
      findings.append(
        Finding(
          kind: "checkpoint", position: nil,
          sentence: "The digests kept with the projections are not those of their rows."))
    }
    for (mine, fresh) in zip(live.parts, folded.parts) where mine != fresh {
      let rows = rows[mine.projection]
      findings.append(
        Finding(
          kind: "projection", position: nil,
          sentence: "Projection \(mine.projection) has \(mine.rows) rows and digest "
            + "\(mine.digest.short); the log gives \(fresh.rows) and \(fresh.digest.short)."
            + (rows.map { " \($0.sentence)" } ?? ""),
          rows: rows))
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

  fileprivate init(_ difference: StateDifference) {
    let (first, last) = (difference.positions.lowerBound, difference.positions.upperBound)
    self.init(
      kind: "replay", position: first,
      sentence: "Projection \(difference.projection) is not what was recorded after "
        + (first == last ? "event \(first)" : "events \(first) to \(last)")
        + ": \(difference.recorded) then, \(difference.computed) now.",
      state: difference)
  }

  fileprivate init(_ error: EngineError) {
    self.init(kind: "event", position: error.position, sentence: error.sentence)
  }
}
