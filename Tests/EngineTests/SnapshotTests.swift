import ChangeControl
import EventSchema
import EventStore
import LMDB
import Projections
import Testing

@testable import Engine

/// Snapshots shorten the way into the past and never change an answer.
@Suite struct SnapshotTests {
  /// What can be wrong with a snapshot.
  enum Harm: CaseIterable {
    case alteredByte
    case missingPiece
    case otherVersion
    case otherLog
    case otherDigest
  }

  @Test(arguments: 51...53 as ClosedRange<UInt64>)
  func `every question is answered alike with and without snapshots`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 1...80 { try walk.step(at: desk) }
      let head = try desk.ledger.replay().position
      let moments = stride(from: 1, through: head, by: 7).map { AsOf.position($0) }
      let before = try moments.map { try Answers(desk.ledger, as: walk.projects, asOf: $0) }

      let report = try desk.ledger.makeSnapshots(every: 20)

      #expect(report.positions.last == head / report.spacing * report.spacing)
      #expect(report.made == report.positions && report.positions.count >= 2)
      for (moment, answer) in zip(moments, before) {
        #expect(try Answers(desk.ledger, as: walk.projects, asOf: moment) == answer)
      }
      for position in 1...head {
        let replayed = try desk.ledger.replay(to: .position(position)).digest
        let resumed = try desk.ledger.foldFromSnapshot(through: position) {
          Issue.record("\($0.sentence)")
        }
        #expect(resumed.encoded().digest == replayed)
      }
      #expect(try desk.ledger.verify().findings == [])
    }
  }

  @Test func `snapshots are kept, added to as the log grows, and bounded in number`() throws {
    try withDesk { desk in
      for _ in 1...30 { _ = try desk.submit(.longer) }
      let first = try desk.ledger.makeSnapshots(every: 10)
      #expect(try desk.ledger.makeSnapshots(every: 10).made == [])

      for _ in 1...30 { _ = try desk.submit(.longer) }
      let second = try desk.ledger.makeSnapshots(every: 10)
      #expect(second.positions.prefix(first.positions.count) == first.positions[...])
      #expect(second.made == Array(second.positions.dropFirst(first.positions.count)))

      let bounded = try desk.ledger.makeSnapshots(every: 1)
      #expect(bounded.positions.count <= Int(Ledger.snapshotLimit))
      #expect(try desk.ledger.snapshots().map(\.position) == bounded.positions)
      #expect(try desk.ledger.makeSnapshots(every: 1_000_000).positions == [])
      #expect(try desk.ledger.snapshots() == [])
    }
  }

  @Test(arguments: Harm.allCases)
  func `a snapshot that cannot be believed is told of and passed over`(harm: Harm) throws {
    try withClosedLedger { desk in
      for _ in 1...30 { _ = try desk.submit(.longer) }
      _ = try desk.ledger.makeSnapshots(every: 10)
    } then: { path in
      try spoil(path, harm)
      let ledger = try Ledger.open(at: path)
      let last = try #require(try ledger.snapshots().map(\.position).max())
      let replayed = try ledger.replay(to: .position(last + 1))

      var told: [Verification.Finding] = []
      let folded = try ledger.foldFromSnapshot(through: last + 1) { told.append($0) }

      #expect(told.map(\.position) == [last] && told.map(\.kind) == ["snapshot"])
      #expect(folded.encoded().digest == replayed.digest)
      let found = try ledger.verify().findings
      // An older version of Leeway is no damage.
      #expect(found.map(\.position) == (harm == .otherVersion ? [] : [last]))

      #expect(try ledger.makeSnapshots(every: 10).made == [last])
      #expect(try ledger.verify().findings == [])
    }
  }

  @Test func `a snapshot ahead of the log is never begun with`() throws {
    try withClosedLedger { desk in
      for _ in 1...30 { _ = try desk.submit(.longer) }
      _ = try desk.ledger.makeSnapshots(every: 10)
    } then: { path in
      let ahead = try changeList(path) { $0.snapshots[$0.snapshots.count - 1].position += 1000 }
      let ledger = try Ledger.open(at: path)
      let head = try ledger.replay().position
      let folded = try ledger.foldFromSnapshot(through: head) { Issue.record("\($0.sentence)") }
      #expect(folded.encoded().digest == (try ledger.replay().digest))
      #expect(try ledger.verify().findings.map(\.position) == [ahead])
      #expect(try ledger.makeSnapshots(every: 10).made == [ahead - 1000])
    }
  }

  /// Spoils the last snapshot.
  private func spoil(_ path: String, _ harm: Harm) throws {
    switch harm {
    case .otherVersion:
      _ = try changeList(path) { $0.snapshots[$0.snapshots.count - 1].versions[0] += "0" }
    case .otherLog:
      _ = try changeList(path) {
        $0.snapshots[$0.snapshots.count - 1].root = $0.snapshots[0].root
      }
    case .otherDigest:
      _ = try changeList(path) {
        $0.snapshots[$0.snapshots.count - 1].digest = $0.snapshots[0].digest
      }
    case .alteredByte, .missingPiece:
      let last = try changeList(path) { _ in }
      let store = try EventStore.open(path, mode: .readWrite)
      try store.maintain { (writer) throws(EngineError) in
        let table = try EngineError.lifting(try writer.tables.table(named: SnapshotList.table))
        let key = SnapshotList.key(last, 0)
        var piece = try EngineError.lifting(try writer.tables.value(at: key, in: table)) ?? []
        if harm == .missingPiece {
          _ = try EngineError.lifting(try writer.tables.delete(key, from: table))
        } else {
          piece[piece.count / 2] ^= 1
          _ = try EngineError.lifting(try writer.tables.put(piece, at: key, in: table))
        }
      }
    }
  }

  /// Changes the list of snapshots; the position of the last one.
  private func changeList(
    _ path: String, _ change: (inout SnapshotList) -> Void
  ) throws -> UInt64 {
    let store = try EventStore.open(path, mode: .readWrite)
    return try store.maintain { (writer) throws(EngineError) in
      var list = try SnapshotList(noted: writer)
      list.snapshots.sort { $0.position < $1.position }
      change(&list)
      try EngineError.relaying(try writer.setMeta(list.wireBytes(), for: SnapshotList.metaKey))
      return list.snapshots.last?.position ?? 0
    }
  }
}
