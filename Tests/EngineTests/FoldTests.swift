import ChangeControl
import EventStore
import Projections
import Testing

@testable import Engine

/// A fold on several threads is a fold one event after the other.
@Suite struct FoldTests {
  @Test(arguments: 41...44 as ClosedRange<UInt64>)
  func `rows are the same for any number of threads and any size of batch`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 1...120 { try walk.step(at: desk) }
      let history = try desk.ledger.ask(History())
      let head = UInt64(history.count)
      var serial = PlainRows()
      var middle: [[UInt8]: [UInt8]] = [:]
      for event in history {
        try ProjectionCatalogue.apply(event, into: &serial)
        if event.position == head / 2 { middle = serial.rows }
      }

      for (workers, batch) in [(1, 1), (1, 7), (2, 1), (2, 13), (3, 40), (6, 3), (2, 5000)] {
        let rows = MemoryRows()
        let half = try fold(desk.ledger, 0, head / 2, workers, batch, onto: rows)
        #expect(rows.plain == middle, "\(workers) threads, batches of \(batch)")
        let rest = try fold(desk.ledger, head / 2, head, workers, batch, onto: rows)
        #expect(rows.plain == serial.rows, "\(workers) threads, batches of \(batch)")

        var index = half
        index.add(rest)
        let stored = try desk.ledger.store.read { (reader) throws(EventStoreError) in
          try reader.indexFingerprint(through: head)
        }
        #expect(index == stored)
      }
    }
  }

  @Test(arguments: [RecordChecks.checksums, .hashes])
  func `a fold names the first event that cannot be read`(checks: RecordChecks) throws {
    try withClosedLedger { desk in
      for _ in 1...40 { _ = try desk.submit(.longer) }
    } then: { path in
      for position in [31, 12, 25] as [UInt64] { try damageRecord(at: position, of: path) }
      try expectDamage(in: path, at: 12, checks)
      for position in [31, 12, 25] as [UInt64] { try damageRecord(at: position, of: path) }
    }
  }

  private func expectDamage(in path: String, at first: UInt64, _ checks: RecordChecks) throws {
    let ledger = try Ledger.open(at: path)
    for (workers, batch) in [(1, 1), (2, 3), (4, 1), (2, 100)] {
      let error = failure { () throws(EngineError) in
        _ = try fold(ledger, 0, 35, workers, batch, checks, onto: MemoryRows())
      }
      guard case .store(.damaged(position: first, _)) = error else {
        Issue.record("\(String(describing: error)), \(workers) threads, batches of \(batch)")
        continue
      }
    }
  }

  @Test func `a schedule lets every projection see every batch in order`() {
    var schedule = FoldSchedule(batches: 9, projections: 3, ahead: 4)
    var running: [FoldSchedule.Step] = []
    var seen = [[Int]](repeating: [], count: 3)
    var decoded: [Int] = []
    var freed: [Int] = []
    while !schedule.isDone {
      while let step = schedule.take() { running.append(step) }
      #expect(decoded.count - schedule.done <= 4)
      // The last one taken ends first: the order of ends is not that of beginnings.
      let step = running.removeLast()
      switch step {
      case .decode(let batch): decoded.append(batch)
      case .apply(let batch, let projection):
        #expect(decoded.contains(batch))
        seen[projection].append(batch)
      }
      if let batch = schedule.finish(step) { freed.append(batch) }
    }
    #expect(seen == [[Int]](repeating: Array(0..<9), count: 3))
    #expect(freed == Array(0..<9) && running.isEmpty)
  }

  private func fold(
    _ ledger: Ledger, _ start: UInt64, _ end: UInt64, _ workers: Int, _ batch: Int,
    _ checks: RecordChecks = .checksums, onto rows: borrowing MemoryRows
  ) throws(EngineError) -> IndexFingerprint {
    let fold = LogFold(
      ledger.store, after: start, through: end, checks: checks, onto: rows, batch: batch)
    return try fold.run(workers: workers) { _ in }.index
  }
}
