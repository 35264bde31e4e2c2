import Glibc
import LMDB

/// `count PATH TIMES`: raises a counter, one transaction each.
func countUp(_ arguments: [String]) throws {
  let environment = try smallEnvironment(arguments[0])
  let table = try environment.table(named: "counter", create: true)
  for _ in 0..<(Int(arguments[1]) ?? 0) {
    try environment.write { (transaction) throws(LMDBError) in
      let value = try transaction.withValue(at: key, in: table) {
        (bytes: RawSpan?) throws(LMDBError) in
        if let bytes { IntegerKey(bytes).value } else { 0 as UInt64 }
      }
      let next = IntegerKey(value + 1)
      try transaction.put(next, at: key, in: table)
    }
  }
  report("done")
}

/// `drop PATH TABLE`: drops a table.
func dropTable(_ arguments: [String]) throws {
  try smallEnvironment(arguments[0]).dropTable(named: arguments[1])
  report("dropped")
}

/// `fill PATH PREFIX TIMES SIZE`: stores values; after an error, tries once more.
func fill(_ arguments: [String]) throws {
  let environment = try smallEnvironment(arguments[0])
  let table = try environment.table(named: "filled", create: true)
  let value = [UInt8](repeating: 0x5A, count: Int(arguments[3]) ?? 0)
  func store(_ number: Int) throws(LMDBError) {
    try environment.write { (transaction) throws(LMDBError) in
      try transaction.put(value, at: Array("\(arguments[1])-\(number)".utf8), in: table)
    }
  }
  for number in 0..<(Int(arguments[2]) ?? 0) {
    do {
      try store(number)
      report("stored \(arguments[1])-\(number)")
    } catch {
      report("failed \(error.operation) \(error.reason)")
      try store(number)
    }
  }
}

/// `hold PATH`: changes much in a transaction and waits inside it for ever.
func holdWrite(_ arguments: [String]) throws {
  let environment = try smallEnvironment(arguments[0])
  let table = try environment.table(named: "filled", create: true)
  try environment.write { (transaction) throws(LMDBError) in
    try transaction.clear(table)
    let value = [UInt8](repeating: 0xA5, count: 4000)
    for number in 0..<200 {
      try transaction.put(value, at: Array("lost-\(number)".utf8), in: table)
    }
    report("writing")
    while true { pause() }
  }
}

/// `hold-read PATH`: begins to read and waits inside the transaction for ever.
func holdRead(_ arguments: [String]) throws {
  let environment = try smallEnvironment(arguments[0])
  try environment.read { (_) throws(LMDBError) in
    report("reading")
    while true { pause() }
  }
}

/// `open-environment PATH`: opens for reading and counts the filled entries.
func openEnvironment(_ arguments: [String]) throws {
  let options = EnvironmentOptions(mode: .readOnly)
  let environment = try Environment.open(arguments[0], options: options)
  let table = try environment.table(named: "filled")
  let count = try environment.read { (transaction) throws(LMDBError) in
    try transaction.count(of: table)
  }
  report("opened \(count) \(environment.isLockless ? "without" : "with") lock")
}

private let key = Array("count".utf8)

/// A map that has to grow soon.
private func smallEnvironment(_ path: String) throws(LMDBError) -> Environment {
  try Environment.open(path, options: EnvironmentOptions(mode: .readWrite, mapSize: 1 << 18))
}
