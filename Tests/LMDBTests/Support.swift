import LMDB
import StoreTestSupport

/// A new environment with a small map, in a directory that lasts as long.
struct Fixture {
  let directory: TemporaryDirectory
  let environment: Environment

  init(mapSize: Int = 1 << 20, mapLimit: Int = 1 << 30, maxTables: UInt32 = 16) throws {
    directory = try TemporaryDirectory()
    environment = try Environment.open(
      directory.path("env"),
      options: EnvironmentOptions(
        mode: .create, mapSize: mapSize, mapLimit: mapLimit, maxTables: maxTables))
  }

  func put(_ value: String, at key: String, in table: Table) throws(LMDBError) {
    try environment.write { (transaction) throws(LMDBError) in
      try transaction.put(bytes(value), at: bytes(key), in: table)
    }
  }

  func value(at key: String, in table: Table) throws(LMDBError) -> String? {
    try environment.read { (transaction) throws(LMDBError) in
      try transaction.value(at: bytes(key), in: table).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  func count(of table: Table) throws(LMDBError) -> Int {
    try environment.read { (transaction) throws(LMDBError) in try transaction.count(of: table) }
  }
}

/// A closed environment with one table, and a way to open it again.
struct ClosedFixture {
  let directory: TemporaryDirectory
  var path: String { directory.path("env") }

  init(filling table: String = "filled", count: Int = 10) throws {
    directory = try TemporaryDirectory()
    let environment = try Environment.open(
      directory.path("env"), options: EnvironmentOptions(mode: .create, mapSize: 1 << 20))
    let table = try environment.table(named: table, create: true)
    try environment.write { (transaction) throws(LMDBError) in
      for number in 0..<count {
        try transaction.put(bytes("value"), at: bytes("key-\(number)"), in: table)
      }
    }
  }

  func open(_ mode: EnvironmentOptions.Mode = .readWrite) throws(LMDBError) -> Environment {
    try Environment.open(path, options: EnvironmentOptions(mode: mode, mapSize: 1 << 20))
  }

  /// Why opening fails, or nil if it does not.
  func refusal(_ mode: EnvironmentOptions.Mode = .readWrite) -> LMDBReason? {
    reason { () throws(LMDBError) in _ = try open(mode) }
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Why an operation fails, or nil if it does not.
func reason(_ operation: () throws(LMDBError) -> Void) -> LMDBReason? {
  do {
    try operation()
    return nil
  } catch {
    return error.reason
  }
}
