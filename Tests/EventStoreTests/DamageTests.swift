import EventStore
import Foundation
import StoreTestSupport
import Testing

@Suite struct DamageTests {
  /// Overwrites some bytes of a file behind its meta pages.
  private func damage(_ content: Data, _ generator: inout SeededGenerator) -> Data {
    var damaged = content
    let start = Int.random(in: 8192..<content.count - 64, using: &generator)
    for offset in 0..<Int.random(in: 1...64, using: &generator) {
      damaged[start + offset] = UInt8.random(in: 0...255, using: &generator)
    }
    return damaged
  }

  @Test func `no damage within the file ends a process that checks every page`() throws {
    try withClosedStore(events: 300) { path in
      let file = URL(filePath: path).appending(path: "data.mdb")
      let whole = try Data(contentsOf: file)
      var generator = SeededGenerator(seed: 21)
      for round in 0..<60 {
        try damage(whole, &generator).write(to: file)
        let outcome = try HelperProcess(["open-store", path, "checked"]).finish()
        #expect([0, 1].contains(outcome.status), "round \(round)")
        #expect(outcome.lines.count == 1, "round \(round)")
      }
      try whole.write(to: file)
    }
  }

  @Test func `a sound store passes the check of every page`() throws {
    try withClosedStore(events: 300) { path in
      try {
        let store = try EventStore.open(path, mode: .readWrite)
        let large = event("large", payload: [UInt8](repeating: 1, count: 100_000))
        try store.append("large", [large, large], to: "x")
        _ = try store.table(named: "empty", create: true)
      }()
      let store = try EventStore.open(path, mode: .readOnly, checkingEveryPage: true)
      #expect(try store.head() == 302)
    }
  }

  @Test func `a store may be checked while another process appends`() throws {
    try withClosedStore(events: 300) { path in
      let writer = try HelperProcess(["append", path, "busy", "1000000", "-"])
      for _ in 0..<20 {
        let outcome = try HelperProcess(["open-store", path, "checked"]).finish()
        #expect(outcome.lines.first?.hasSuffix(" sound") == true)
      }
      writer.kill()
    }
  }
}
