import EventStore
import Foundation
import StoreTestSupport
import Testing

/// Commands that share commits on a disk that fails, by strace.
///
/// What the threads print as it happens is the log outside of what was acknowledged.
@Suite(.enabled(if: Tracing.isPermitted, "strace is missing or may not trace here"))
struct GroupFaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    /// LMDB writes pages with the first, settles them with the second, and then writes
    /// the meta page that makes them count, with the first again, settled at once.
    static let calls = ["pwrite64", "fdatasync"]
    static let all = calls.flatMap { call in
      ["error=EIO", "error=ENOSPC", "signal=KILL"].flatMap { effect in
        [1, 2, 3].map { Fault(call: call, effect: effect, number: $0) }
      }
    }

    var call: String
    var effect: String
    /// Which call of each thread; four threads with twelve commands each make at
    /// least twelve commits, so that one of them comes to three.
    var number: Int

    var testDescription: String { "\(effect) at \(call) \(number)" }
    var isKill: Bool { effect == "signal=KILL" }
  }

  @Test(arguments: Fault.all)
  func `a commit that fails acknowledges nothing, nor does anything after it`(
    fault: Fault
  ) throws {
    let times: UInt64 = 12
    try withClosedStore(events: 0) { path in
      let outcome = try HelperProcess(
        ["group", path, "\(times)", "9000"],
        by: [
          Tracing.strace, "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(fault.call)", "-e",
          "inject=\(fault.call):\(fault.effect):when=\(fault.number)", "{}",
        ]
      ).finish()
      let words = outcome.lines.map { $0.split(separator: " ").map(String.init) }
      let stored = words.filter { $0[0] == "stored" }
      let failed = words.filter { $0[0] == "failed" }
      #expect(stored.count + failed.count == words.count, "\(outcome.lines)")
      if fault.isKill {
        #expect(outcome.status == SIGKILL && failed.isEmpty)
      } else {
        #expect(outcome.status == 0 && words.count == 4 * Int(times) && !failed.isEmpty)
        // Each thread for itself prints in order: what failed once fails for good.
        for thread in 0..<4 {
          let own = words.filter { $0[1].hasPrefix("\(thread)-") }.map { $0[0] }
          let later = own.drop { $0 == "stored" }
          #expect(!later.contains("stored"), "\(own)")
        }
      }

      let store = try EventStore.open(path, mode: .readWrite)
      #expect(try store.verify().problems == [])
      try store.read { (reader) throws(EventStoreError) in
        for line in stored {
          let receipt = try reader.receipt(forCommand: line[1])
          #expect(receipt?.positions.lowerBound == UInt64(line[2]), "\(line) is missing")
        }
      }
      try expectWhole(store)
      // Those that failed can be given again, and those that were stored are known.
      for thread in 0..<4 {
        for number in 0..<times {
          try store.append("\(thread)-\(number)", [event("happened")], to: "stream-\(thread)")
        }
      }
      #expect(try store.head() == 4 * times)
    }
  }

  /// Every event belongs to a command that is whole, and every position is taken.
  private func expectWhole(_ store: EventStore) throws {
    let events = try store.events(EventQuery())
    #expect(events.map(\.position) == Array(1..<UInt64(events.count) + 1))
    for event in events {
      let receipt = try store.read { (reader) throws(EventStoreError) in
        try reader.receipt(forCommand: event.commandID)
      }
      #expect(receipt?.positions == event.position..<event.position + 1)
    }
  }
}
