import ChangeControl
import EventSchema
import EventStore
import LMDB
import Planning
import Projections
import StoreTestSupport
import Testing

@testable import Engine

/// What the projections came to is recorded with every command, and a later fold is
/// held against it.
@Suite struct RecordedStateTests {
  @Test(arguments: 91...94 as ClosedRange<UInt64>)
  func `after any walk every recorded state is what a fold comes to`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for step in 1...120 {
        try walk.step(at: desk)
        if step % 30 == 0 { _ = try desk.ledger.checkpoint(desk.context("Mara")) }
      }
      let events = try desk.ledger.ask(History())
      let checkpoints = events.compactMap { event -> LedgerCheckpoint? in
        if case .ledger(.checkpointed(let checkpoint)) = event.event { checkpoint } else { nil }
      }

      let found = try desk.ledger.verify()

      #expect(found.findings == [])
      #expect(found.replayed.checkpoints == 4 && checkpoints.count == 4)
      #expect(found.replayed.commands == Set(events.map(\.command)).count)
      #expect(found.replayed.unmarked == 0 && found.replayed.incomparable.isEmpty)
      for checkpoint in checkpoints {
        let replayed = try desk.ledger.replay(to: .position(checkpoint.size)).digest
        #expect(
          checkpoint.states
            == zip(ProjectionCatalogue.all, replayed.parts).map {
              LedgerCheckpoint.State(
                projection: $0.name, version: $0.version, rows: $1.rows, digest: $1.digest)
            })
      }
    }
  }

  @Test func `a checkpoint is recorded by itself where a thousand events are reached`() throws {
    try withDesk { desk in
      let first = try desk.ledger.replay().position
      for _ in first + 1..<Ledger.checkpointSpacing { _ = try desk.submit(.longer) }
      #expect(try desk.ledger.verify().replayed.checkpoints == 0)

      let change = try desk.ledger.submit(.longer, desk.context("Nils"))
      _ = try desk.submit(.thicker)

      #expect(change.events.map(\.position) == [1000, 1001])
      guard case .ledger(.checkpointed(let checkpoint)) = change.events.last?.event else {
        Issue.record("\(change)")
        return
      }
      #expect(checkpoint.size == 1000)
      #expect(try desk.ledger.verify().replayed.checkpoints == 1)
    }
  }

  @Test func `a checkpoint is not repeated, and no projection takes it in`() throws {
    try withDesk { desk in
      let before = try desk.ledger.replay().digest

      let first = try desk.ledger.checkpoint(desk.context("Mara"))
      let second = try desk.ledger.checkpoint(desk.context("Mara"))

      #expect(first.events.count == 1 && second.events.isEmpty)
      #expect(try desk.ledger.replay().digest == before)
    }
  }

  @Test(arguments: [0, 1, 2, 3, 4], [7, 9, 12] as [UInt64])
  func `the first event after which another state was recorded is named`(
    projection: Int, first: UInt64
  ) throws {
    try withClosedLedger(isSoundAfter: false) { desk in
      for _ in 1...8 { _ = try desk.submit(.longer) }
    } then: { path in
      try alterReceipts(of: path, from: first) { $0.marks[projection] ^= 1 << 40 }

      let found = try Ledger.open(at: path, readOnly: true).verify()

      #expect(found.findings.map(\.kind) == ["replay"])
      #expect(found.findings.first?.position == first)
      #expect(
        found.findings.first?.state?.projection == ProjectionCatalogue.all[projection].name)
      #expect(found.findings.first?.state?.recorded != found.findings.first?.state?.computed)
      #expect(!found.isSound && found.isWhole)
    }
  }

  @Test func `one state that differs among others that do not is found`() throws {
    try withClosedLedger(isSoundAfter: false) { desk in
      for _ in 1...8 { _ = try desk.submit(.longer) }
    } then: { path in
      try alterReceipts(of: path, from: 10, through: 10) { $0.marks[3] += 1 }

      let found = try Ledger.open(at: path, readOnly: true).verify()

      #expect(found.findings.map(\.position) == [10])
      #expect(found.findings.first?.state?.projection == "register")
    }
  }

  @Test func `commands that went on from an altered row are told from those before`() throws {
    try withClosedLedger { desk in
      for _ in 1...3 { _ = try desk.submit(.longer) }
    } then: { path in
      try {
        try damage(path) { (transaction, table) throws(LMDBError) in
          try transaction.put([0x08, 0x63], at: [4, UInt8(ascii: "n")], in: table)
        }
        let desk = Desk(try Ledger.open(at: path), prefix: "later")
        let next = try desk.ledger.submit(.longer, desk.context("Nils"))
        _ = try desk.submit(.thicker)

        let found = try desk.ledger.verify()

        let replay = found.findings.filter { $0.kind == "replay" }
        #expect(replay.map(\.position) == [next.events.first?.position])
        #expect(replay.first?.state?.projection == "register")
        _ = try desk.ledger.rebuild()
        #expect(try desk.ledger.verify().findings == replay)
      }()
      // What was recorded stays: only a ledger without these two commands is sound.
      try alterReceipts(of: path, from: 10) { ($0.versions, $0.marks) = ([], []) }
    }
  }

  @Test func `rows that were altered, added or removed are named in words`() throws {
    try withClosedLedger { desk in
      _ = try desk.submit(.longer)
    } then: { path in
      try damage(path) { (transaction, table) throws(LMDBError) in
        let request = try firstKey([4, UInt8(ascii: "r")], transaction, table)
        try transaction.put([0x08, 0x63], at: request, in: table)
        try transaction.delete(
          try firstKey([2, UInt8(ascii: "l")], transaction, table), from: table)
        try transaction.put([0x08], at: [5, 0x7A, 0x01], in: table)
      }
      let ledger = try Ledger.open(at: path)

      let found = try ledger.verify()

      #expect(found.findings.map(\.kind) == ["projection", "projection", "projection"])
      #expect(found.findings.compactMap(\.rows?.count) == [1, 1, 1])
      let rows = found.findings.flatMap { $0.rows?.first ?? [] }
      #expect(rows[0].hasPrefix("line aurora ") && rows[0].hasSuffix(" (missing)"))
      #expect(rows.dropFirst() == ["request 1 (altered)", "with key 057a01 (of no event)"])
      _ = try ledger.rebuild()
    }
  }

  @Test func `of very many rows that differ a few are named and all are counted`() throws {
    try withClosedLedger { desk in
      for _ in 1...20 { _ = try desk.submit(.longer) }
    } then: { path in
      try damage(path) { (transaction, table) throws(LMDBError) in
        for number in 1...20 as ClosedRange<UInt8> {
          let key = [4, UInt8(ascii: "o"), 0, 0, 0, 0, 0, 0, 0, number]
          try transaction.put([number], at: key, in: table)
        }
      }
      let ledger = try Ledger.open(at: path)

      let rows = try ledger.verify().findings.first?.rows

      #expect(rows?.count == 20)
      #expect(rows?.first.count == RowDifferences.limit)
      #expect(rows?.first.first == "open request 1 (altered)")
      #expect(rows?.sentence.hasSuffix("; and 15 more.") == true)
      _ = try ledger.rebuild()
    }
  }

  @Test func `states that another version of a projection recorded are not compared`() throws {
    try withClosedLedger { desk in
      for _ in 1...3 { _ = try desk.submit(.longer) }
    } then: { path in
      try alterReceipts(of: path, from: 7) {
        $0.versions[3] += 1
        $0.marks[3] ^= 1
      }

      let found = try Ledger.open(at: path, readOnly: true).verify()

      #expect(found.isSound)
      #expect(found.replayed.incomparable == ["register": 3])
    }
  }

  @Test func `digests that are not those of the live rows are found and mended`() throws {
    try withClosedLedger { path in
      try damage(path) { (transaction, table) throws(LMDBError) in
        var row = try transaction.value(at: [0] as [UInt8], in: table) ?? []
        row[row.count - 1] ^= 1
        try transaction.put(row, at: [0], in: table)
      }
      let ledger = try Ledger.open(at: path)
      #expect(try ledger.verify().findings.map(\.kind) == ["checkpoint"])
      _ = try ledger.rebuild()
    }
  }

  @Test func `a checkpoint in the log with another digest or root is named`() throws {
    try withClosedLedger(isSoundAfter: false) { path in
      try append(path) { checkpoint in checkpoint.states[1].rows += 1 }
      let ledger = try Ledger.open(at: path)
      let found = try ledger.verify()
      #expect(found.findings.map(\.kind) == ["replay"])
      #expect(found.findings.first?.position == found.head)
      #expect(found.findings.first?.state?.projection == "plan")
    }
    try withClosedLedger(isSoundAfter: false) { path in
      try append(path) { checkpoint in checkpoint.root = Ledger.digest(of: [1]) }
      let ledger = try Ledger.open(at: path)
      let found = try ledger.verify()
      #expect(found.findings.map(\.kind) == ["record"])
      #expect(found.findings.first?.position == found.head)
    }
  }

  @Test func `a ledger that this version folds otherwise can be backed up`() throws {
    let directory = try TemporaryDirectory()
    try withClosedLedger(isSoundAfter: false) { desk in
      _ = try desk.submit(.longer)
    } then: { path in
      try alterReceipts(of: path, from: 7) { $0.marks[0] += 1 }
      let ledger = try Ledger.open(at: path)

      let copied = try ledger.backUp(to: directory.path("copy"))

      #expect(copied.findings.map(\.kind) == ["replay"])
      #expect(try Ledger.open(at: directory.path("copy")).head() == ledger.head())
    }
  }

  /// Changes what the receipts of later commands keep, behind the engine's back.
  private func alterReceipts(
    of path: String, from first: UInt64, through last: UInt64 = .max,
    _ change: (inout CommandResult) -> Void
  ) throws {
    let store = try EventStore.open(path, mode: .readWrite)
    try store.maintain { (writer) throws(EventStoreError) in
      var receipts: [Receipt] = []
      try writer.forEachReceipt { (receipt) throws(EventStoreError) in receipts.append(receipt) }
      let table = try EventStoreError.lifting(try writer.tables.table(named: "commands"))
      for receipt in receipts where (first...last).contains(receipt.positions.lowerBound) {
        guard var result = CommandResult(stored: receipt.result) else { continue }
        change(&result)
        let altered = Receipt(
          commandID: receipt.commandID, contentHash: receipt.contentHash,
          positions: receipt.positions, recorded: receipt.recorded, result: result.bytes)
        _ = try EventStoreError.lifting(
          try writer.tables.put(altered.stored, at: Array(receipt.commandID.utf8), in: table))
      }
    }
  }

  /// Records a checkpoint that is altered, as a command of this version would not.
  private func append(
    _ path: String, _ change: @escaping @Sendable (inout LedgerCheckpoint) -> Void
  ) throws {
    let ledger = try Ledger.open(at: path)
    let context = CommandContext(id: "forged", actor: "Mara", now: 1_900_000_000_000)
    _ = try ledger.transact(context, content: [1]) { (session) throws(EngineError) in
      let size = try EngineError.relaying(try session.rows.writer.head())
      let root = try EngineError.relaying(try session.rows.writer.treeRoot(size: size))
      var checkpoint = LedgerCheckpoint(
        size: size, root: ContentDigest(exactly: root.bytes),
        states: zip(ProjectionCatalogue.all, session.rows.states).map {
          LedgerCheckpoint.State(
            projection: $0.name, version: $0.version, rows: $1.rows,
            digest: ContentDigest(exactly: $1.bytes))
        })
      change(&checkpoint)
      try session.record([.ledger(.checkpointed(checkpoint))], in: .ledger)
      return "forged"
    }
  }
}
