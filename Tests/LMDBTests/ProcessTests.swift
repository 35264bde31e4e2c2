import Foundation
import LMDB
import StoreTestSupport
import Testing

@Suite struct ProcessTests {
  private func count(_ environment: Environment, _ table: Table) throws(LMDBError) -> UInt64 {
    try environment.read { (transaction) throws(LMDBError) in
      try transaction.withValue(at: bytes("count"), in: table) {
        (value: RawSpan?) throws(LMDBError) in
        if let value { IntegerKey(value).value } else { 0 }
      }
    }
  }

  @Test func `two processes that write at once lose no write`() throws {
    let closed = try ClosedFixture(filling: "counter", count: 1)
    let helpers = try (0..<2).map { _ in try HelperProcess(["count", closed.path, "300"]) }
    for helper in helpers { #expect(helper.finish().lines == ["done"]) }
    let environment = try closed.open()
    #expect(try count(environment, environment.table(named: "counter")) == 600)
  }

  @Test func `a reader keeps its snapshot while another process commits`() throws {
    let closed = try ClosedFixture(filling: "counter", count: 1)
    let environment = try closed.open(.readOnly)
    let table = try environment.table(named: "counter")
    let before = try environment.read { (transaction) throws(LMDBError) -> [UInt8]? in
      let first = try transaction.value(at: bytes("count"), in: table)
      let helper = Result { try HelperProcess(["count", closed.path, "50"]).finish().lines }
      #expect(throws: Never.self) { try #expect(helper.get() == ["done"]) }
      #expect(try transaction.value(at: bytes("count"), in: table) == first)
      return first
    }
    #expect(before == nil)
    #expect(try count(environment, table) == 50)
  }

  @Test func `processes that outgrow the map adopt each other's size`() throws {
    let closed = try ClosedFixture()
    let environment = try closed.open()
    let helpers = try ["a", "b", "c", "d"].map {
      try HelperProcess(["fill", closed.path, $0, "150", "9000"])
    }
    for helper in helpers { #expect(helper.finish().lines.count == 150) }
    let table = try environment.table(named: "filled")
    let count = try environment.read { (transaction) throws(LMDBError) in
      try transaction.count(of: table)
    }
    #expect(count == 610)
  }

  @Test func `a process killed in mid-write leaves the last commit intact`() throws {
    let closed = try ClosedFixture(count: 10)
    let helper = try HelperProcess(["hold", closed.path])
    #expect(helper.nextLine() == "writing")
    helper.kill()
    let environment = try closed.open()
    let table = try environment.table(named: "filled")
    try environment.write { (transaction) throws(LMDBError) in
      #expect(try transaction.count(of: table) == 10)
      try transaction.put(bytes("after"), at: bytes("after"), in: table)
    }
  }

  @Test func `a reader killed in its transaction keeps no page from being reused`() throws {
    let closed = try ClosedFixture(count: 10)
    let file = URL(filePath: closed.path).appending(path: "data.mdb")
    /// By how many bytes sixty commits that replace one large value grow the file.
    func growth() throws -> Int {
      let before = try Data(contentsOf: file).count
      let environment = try closed.open()
      let table = try environment.table(named: "filled")
      for number in 0..<60 {
        let value = [UInt8](repeating: UInt8(number), count: 100_000)
        try environment.write { (transaction) throws(LMDBError) in
          try transaction.put(value, at: bytes("large"), in: table)
        }
      }
      return try Data(contentsOf: file).count - before
    }
    let reader = try HelperProcess(["hold-read", closed.path])
    #expect(reader.nextLine() == "reading")
    #expect(try growth() > 50 * 100_000)
    reader.kill()
    #expect(try growth() < 100_000)
  }

  @Test func `a table that another process dropped is missing, and can be made again`() throws {
    let closed = try ClosedFixture(count: 10)
    let environment = try closed.open()
    let table = try environment.table(named: "filled")
    func drop() throws {
      #expect(
        try HelperProcess(["drop", closed.path, "filled"]).finish().lines == ["dropped"])
    }
    func store(in table: Table) -> LMDBReason? {
      reason { () throws(LMDBError) in
        try environment.write { (transaction) throws(LMDBError) in
          try transaction.put(bytes("x"), at: bytes("x"), in: table)
        }
      }
    }
    #expect(store(in: table) == nil)
    try drop()
    #expect(store(in: table) == .tableMissing)
    #expect(
      reason { () throws(LMDBError) in
        try environment.read { (transaction) throws(LMDBError) in
          _ = try transaction.count(of: table)
        }
      } == .tableMissing)

    try environment.write { (transaction) throws(LMDBError) in
      let again = try transaction.table(named: "filled", keys: .integers, create: true)
      try transaction.put(bytes("x"), at: IntegerKey(1), in: again)
    }
    #expect(store(in: table) == .foreignTable)

    try drop()
    let last = try environment.table(named: "filled", create: true)
    #expect(store(in: last) == nil)
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "no strace"),
    arguments: ["fdatasync:error=EIO", "fdatasync:error=ENOSPC", "pwrite64:error=EIO"])
  func `after a failed sync nothing is acknowledged until the next open`(fault: String) throws {
    let closed = try ClosedFixture(count: 10)
    let helper = try HelperProcess(
      ["fill", closed.path, "a", "20", "100"],
      by: ["/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=\(fault):when=4", "{}"])
    let outcome = helper.finish()
    let stored = outcome.lines.filter { $0.hasPrefix("stored") }
    let failures = Array(outcome.lines.dropFirst(stored.count))
    #expect(outcome.status == 1 && failures.count == 2, "\(outcome.lines)")
    #expect(failures.first?.hasPrefix("failed commit") == true)
    #expect(failures.last?.contains("an earlier commit failed") == true)

    let environment = try closed.open()
    let table = try environment.table(named: "filled")
    try environment.write { (transaction) throws(LMDBError) in
      #expect(try transaction.count(of: table) == 10 + stored.count)
      try transaction.put(bytes("after"), at: bytes("after"), in: table)
    }
  }

  @Test func `a file-size limit fails the commit, then every write until the next open`() throws {
    let closed = try ClosedFixture(count: 10)
    let helper = try HelperProcess(
      ["fill", closed.path, "a", "500", "9000"],
      by: ["/bin/sh", "-c", "ulimit -f 1000; exec \"$0\" \"$@\"", "{}"])
    let outcome = helper.finish()
    #expect(outcome.status == 1)
    let stored = outcome.lines.filter { $0.hasPrefix("stored") }
    let failures = Array(outcome.lines.dropFirst(stored.count))
    #expect(failures.count == 2)
    #expect(["failed commit diskFull", "failed commit inputOutput"].contains(failures.first))
    #expect(failures.last?.contains("an earlier commit failed") == true)

    let environment = try closed.open()
    let table = try environment.table(named: "filled")
    try environment.write { (transaction) throws(LMDBError) in
      #expect(try transaction.count(of: table) == 10 + stored.count)
      try transaction.put(bytes("after"), at: bytes("after"), in: table)
    }
  }
}
