import Foundation
import LMDB
import StoreTestSupport
import Testing

@Suite struct OpeningTests {
  @Test func `what was written is there after closing and opening`() throws {
    let closed = try ClosedFixture(count: 3)
    for mode in [EnvironmentOptions.Mode.readWrite, .readOnly] {
      let environment = try closed.open(mode)
      let table = try environment.table(named: "filled")
      let count = try environment.read { (transaction) throws(LMDBError) in
        try transaction.count(of: table)
      }
      #expect(count == 3)
    }
  }

  @Test func `a second open of the same directory is refused, by whatever name`() throws {
    let closed = try ClosedFixture()
    let environment = try closed.open()
    #expect(closed.refusal() == .alreadyOpen)
    let link = closed.directory.path("link")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: environment.path)
    let reason = reason { () throws(LMDBError) in
      _ = try Environment.open(link, options: EnvironmentOptions(mode: .readOnly))
    }
    #expect(reason == .alreadyOpen)
  }

  @Test func `nothing is opened where nothing is, and nothing is left behind`() throws {
    let directory = try TemporaryDirectory()
    for path in [directory.path("none"), directory.path("")] {
      let reason = reason { () throws(LMDBError) in
        _ = try Environment.open(path, options: EnvironmentOptions(mode: .readWrite))
      }
      #expect(reason == .missing)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path("")).isEmpty)
  }

  @Test func `creating over an existing environment is refused`() throws {
    let closed = try ClosedFixture()
    #expect(closed.refusal(.create) == .alreadyExists)
    #expect(closed.refusal(.readWrite) == nil)
  }

  @Test(arguments: [0, 1, 100, 152, 20_000])
  func `a file that is not LMDB's is refused and left alone`(_ length: Int) throws {
    let directory = try TemporaryDirectory()
    let content = Data(repeating: 0x6C, count: length)
    try content.write(to: directory.url.appending(path: "data.mdb"))
    let reason = reason { () throws(LMDBError) in
      _ = try Environment.open(directory.path(""), options: EnvironmentOptions(mode: .readWrite))
    }
    #expect(reason == .notAnEnvironment)
    #expect(try Data(contentsOf: directory.url.appending(path: "data.mdb")) == content)
  }

  @Test func `a file cut short is refused before it is mapped`() throws {
    let closed = try ClosedFixture(count: 2000)
    let file = URL(filePath: closed.path).appending(path: "data.mdb")
    let whole = try Data(contentsOf: file)
    for pages in 1..<whole.count / 4096 {
      try whole.prefix(pages * 4096).write(to: file)
      #expect(closed.refusal() == .damaged)
    }
    try whole.write(to: file)
    #expect(closed.refusal() == nil)
  }

  @Test func `a file whose last pages are unused may lack them`() throws {
    let closed = try ClosedFixture(count: 10)
    try {
      let environment = try closed.open()
      let table = try environment.table(named: "filled")
      let large = [UInt8](repeating: 1, count: 100_000)
      for value in [large] + [[UInt8]](repeating: [], count: 8) {
        try environment.write { (transaction) throws(LMDBError) in
          try transaction.put(value, at: bytes("large"), in: table)
        }
      }
    }()
    let file = URL(filePath: closed.path).appending(path: "data.mdb")
    let whole = try Data(contentsOf: file)
    try whole.prefix(whole.count - 4096).write(to: file)
    #expect(closed.refusal() == nil)
  }

  @Test func `another format version is told apart from damage`() throws {
    let closed = try ClosedFixture()
    let file = URL(filePath: closed.path).appending(path: "data.mdb")
    var content = try Data(contentsOf: file)
    content[20] = 9
    try content.write(to: file)
    #expect(closed.refusal() == .unsupportedVersion)
  }

  @Test func `an environment opened for reading refuses to write`() throws {
    let closed = try ClosedFixture()
    let environment = try closed.open(.readOnly)
    let reason = reason { () throws(LMDBError) in
      try environment.write { (_) throws(LMDBError) in }
    }
    #expect(reason == .readOnly)
  }

  @Test func `a copy holds the same entries and replaces nothing`() throws {
    let fixture = try Fixture()
    let table = try fixture.environment.table(named: "a", create: true)
    try fixture.put("one", at: "1", in: table)
    let target = fixture.directory.path("copy")
    try fixture.environment.copy(to: target)
    let copy = try Environment.open(target, options: EnvironmentOptions(mode: .readOnly))
    let copied = try copy.table(named: "a")
    let value = try copy.read { (transaction) throws(LMDBError) in
      try transaction.value(at: bytes("1"), in: copied)
    }
    #expect(value == bytes("one"))
    #expect(
      reason { () throws(LMDBError) in try fixture.environment.copy(to: target) }
        == .alreadyExists)
  }

  @Test func `an error names operation, place, cause and next step`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("none")
    do {
      _ = try Environment.open(path, options: EnvironmentOptions(mode: .readWrite))
      Issue.record("opening succeeded")
    } catch {
      #expect(
        error.description
          == "open failed on \(path): there is no environment [No such file or directory]")
      #expect(error.hint == "Check the path, or create it first.")
    }
  }
}
