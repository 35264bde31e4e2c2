import ChangeControl
import Engine
import Foundation
import Planning
import Projections
import StoreTestSupport
import Testing

/// Several processes at one ledger, some of them killed.
@Suite struct ProcessTests {
  @Test func `requests of several processes are numbered without a gap`() throws {
    try withClosedLedger { path in
      let helpers = try ["a", "b", "c"].map { try helper(["submit", path, $0, "8"]) }
      let moving = try helper(["progress", path, "8"])
      var submitted: [String: String] = [:]
      for process in helpers {
        let outcome = process.finish()
        #expect(outcome.status == 0, "\(outcome.lines)")
        for line in outcome.lines {
          let words = line.split(separator: " ").map(String.init)
          submitted[words[0]] = words[1]
        }
      }
      #expect(moving.finish().lines.count == 8)

      let ledger = try Ledger.open(at: path)
      let entries = try ledger.ask(ChangeQueue(includesClosed: true, now: 0)).map(\.entry)
      #expect(Set(entries.map(\.change.text)) == Set((1...24).map { "CR-\($0)" }))
      #expect(entries.allSatisfy { submitted[$0.change.text] == $0.title })
      #expect(entries.allSatisfy { $0.stage == .evaluated })
    }
  }

  @Test func `two voters at the same time decide once`() throws {
    try withClosedLedger { desk in
      for _ in 1...6 {
        let change = try desk.submit(.longer)
        try desk.evaluate(change)
      }
    } then: { path in
      for number in 1...6 {
        let voters = try ["Mara", "Timo"].map { try helper(["vote", path, "CR-\(number)", $0]) }
        let lines = voters.map { $0.finish().lines }
        #expect(lines.flatMap(\.self).sorted() == ["events 1", "events 2"])
      }
      let ledger = try Ledger.open(at: path)
      let approved = EventSelection(.type("change.approved"))
      #expect(try ledger.ask(History(approved)).count == 6)
    }
  }

  @Test func `a rebuild goes on while another process appends`() throws {
    try withClosedLedger { path in
      let writer = try helper(["submit", path, "a", "20"])
      let ledger = try Ledger.open(at: path)
      var rebuilds = 0
      while writer.nextLine() != nil {
        #expect(try ledger.rebuild().agrees)
        #expect(try ledger.verify().findings == [])
        rebuilds += 1
      }
      #expect(rebuilds == 20)
      #expect(writer.finish().status == 0)
    }
  }

  @Test func `queries and checks hold while another process rebuilds`() throws {
    try withClosedLedger { desk in
      _ = try desk.submit(.longer)
    } then: { path in
      let rebuilder = try helper(["rebuild", path, "60"])
      let ledger = try Ledger.open(at: path)
      var seen = 0
      while let line = rebuilder.nextLine() {
        #expect(line == (seen == 0 ? "opened" : "rebuilt alike"))
        #expect(try ledger.verify().findings == [])
        #expect(try ledger.ask(PlanInForce(project: "aurora")).revision == 1)
        seen += 1
      }
      #expect(seen == 61)
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `a rebuild killed at any moment leaves what was live`(seed: UInt64) throws {
    try withClosedLedger { desk in
      for request in [ChangeRequest.longer, .thicker, .deeper] {
        try desk.evaluate(try desk.submit(request))
      }
    } then: { path in
      let ledger = try Ledger.open(at: path)
      let before = try ledger.verify()
      var random = SeededGenerator(seed: seed)
      let rebuilder = try helper(["rebuild", path, "100000"])
      #expect(rebuilder.nextLine() == "opened")
      for _ in 0..<random.next() % 4 { _ = rebuilder.nextLine() }
      for _ in 0..<random.next() % 100 { _ = try ledger.ask(LedgerOverview()) }
      rebuilder.kill()

      #expect(try ledger.verify() == before)
      _ = try ledger.submit(.longer, CommandContext(id: "after", actor: "Nils", now: 0))
      #expect(try ledger.rebuild().agrees)
    }
  }

  /// Starts the helper of these tests beside the test bundle.
  private func helper(_ arguments: [String]) throws -> HelperProcess {
    let beside = HelperProcess.executable.deletingLastPathComponent()
    return try HelperProcess(arguments, executable: beside.appending(path: "EngineTestHelper"))
  }
}
