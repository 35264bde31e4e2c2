import ChangeControl
import Engine
import EventStore
import Planning
import Projections
import StoreTestSupport
import Testing

/// A history carried from one ledger to another.
@Suite struct PortableTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a random history loads into the same ledger, records, receipts and rows`(
    seed: UInt64
  ) throws {
    let directory = try TemporaryDirectory()
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 0..<60 { try walk.step(at: desk) }
      let entries = try entries(of: desk.ledger)

      let found = try load(entries, into: directory.path("copy"))

      let copy = try Ledger.open(at: directory.path("copy"))
      #expect(try self.entries(of: copy) == entries)
      #expect(try desk.ledger.verify() == found)
      #expect(try copy.rebuild().agrees)
      let again = Desk(copy, prefix: "copy")
      try walk.step(at: again)
    }
  }

  @Test func `a load taken up at any entry ends in the same ledger`() throws {
    let directory = try TemporaryDirectory()
    try withDesk { desk in
      let change = try desk.submit(.longer)
      try desk.evaluate(change)
      let entries = try entries(of: desk.ledger)

      for cut in entries.indices {
        let place = directory.path("copy-\(cut)")
        try load(Array(entries.prefix(cut)), into: place, isWhole: false)
        let found = try load(entries, into: place)
        #expect(try found == desk.ledger.verify())
      }
    }
  }

  @Test func `a receipt that keeps what nobody can read is refused`() throws {
    let directory = try TemporaryDirectory()
    let loader = try HistoryLoader(into: directory.path("copy"))
    let receipt = Receipt(
      commandID: "c", contentHash: [UInt8](repeating: 0, count: 32), positions: 1..<1,
      recorded: 0, result: [0xFF])

    let error = failure { () throws(EngineError) in try loader.close(receipt, line: 3) }

    #expect(
      error == .contradiction(line: 3, finding: "what command c came to is unreadable"))
  }

  @Test(arguments: [0..<0, 2..<2, 7..<9, .max - 1..<UInt64.max])
  func `a receipt for other positions than came is refused`(positions: Range<UInt64>) throws {
    let directory = try TemporaryDirectory()
    let loader = try HistoryLoader(into: directory.path("copy"))
    let receipt = Receipt(
      commandID: "c", contentHash: [UInt8](repeating: 0, count: 32), positions: positions,
      recorded: 0, result: [])

    let error = failure { () throws(EngineError) in try loader.close(receipt, line: 3) }

    #expect(
      error
        == .contradiction(
          line: 3,
          finding:
            "command c ends before position \(positions.upperBound) where 0 is the last"))
  }

  @Test func `a backup taken through the engine is sound and holds the head`() throws {
    let directory = try TemporaryDirectory()
    try withDesk { desk in
      _ = try desk.submit(.longer)

      let found = try desk.ledger.backUp(to: directory.path("backup"))

      #expect(found == (try desk.ledger.verify()))
      let again = Result { () throws(EngineError) in
        try desk.ledger.backUp(to: directory.path("backup"))
      }
      #expect(throws: EngineError.store(.alreadyExists(path: directory.path("backup")))) {
        try again.get()
      }
    }
  }

  private func entries(of ledger: Ledger) throws(EngineError) -> [HistoryEntry] {
    let export = try ledger.export()
    var entries: [HistoryEntry] = []
    while true {
      let page = try export.page()
      if page.isEmpty { return entries }
      entries += page
    }
  }

  @discardableResult
  private func load(
    _ entries: [HistoryEntry], into path: String, isWhole: Bool = true
  ) throws(EngineError) -> Verification? {
    let loader = try HistoryLoader(into: path)
    for (index, entry) in entries.enumerated() {
      switch entry {
      case .event(let event, _, let receipt):
        try loader.take(event, line: index + 1)
        if let receipt { try loader.close(receipt, line: index + 1) }
      case .command(let receipt): try loader.close(receipt, line: index + 1)
      }
    }
    guard isWhole else {
      try loader.flush()
      return nil
    }
    return try loader.finish()
  }
}
