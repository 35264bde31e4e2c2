import Engine
import Glibc
import LMDB

/// `flip PATH SEED COUNT [WITHIN]`: changes single bytes of a ledger's file, and
/// tells of each what a verification makes of it.
///
/// The bytes are chosen among the first `WITHIN`, or all. A line is printed before
/// each change, so that a crash or a hang can be laid to it. The answers:
/// - `found`: the ledger is refused, or findings are reported;
/// - `unused`: it is found sound, and every row of every table in use is the same,
///   by a scan as by its key;
/// - `missed`: it is found sound, and is not what it was.
func flip(_ arguments: [String]) throws {
  let path = arguments[0]
  var random = Random(state: UInt64(arguments[1]) ?? 1)
  let file = open(path + "/data.mdb", O_RDWR | O_CLOEXEC)
  let length = Int(lseek(file, 0, SEEK_END))
  let within = min(arguments.count > 3 ? Int(arguments[3]) ?? length : length, length)
  let sound = try content(path)
  for _ in 0..<(Int(arguments[2]) ?? 1) {
    let offset = Int(random.next() % UInt64(within))
    var byte: UInt8 = 0
    guard pread(file, &byte, 1, offset) == 1 else { exit(3) }
    let isBit = random.next() & 1 == 0
    var changed =
      isBit ? byte ^ 1 << (random.next() % 8) : byte &+ 1 &+ UInt8(random.next() % 255)
    report("flip \(offset) from \(byte) to \(changed)")
    guard pwrite(file, &changed, 1, offset) == 1 else { exit(3) }
    // A flip that keeps the verification busy for ever ends the process.
    alarm(60)
    report(verdict(path, sound))
    alarm(0)
    guard pwrite(file, &byte, 1, offset) == 1 else { exit(3) }
  }
}

private func verdict(_ path: String, _ sound: [String: [[UInt8]]]) -> String {
  do {
    let ledger = try Ledger.open(at: path, readOnly: true, underSuspicion: true)
    guard try ledger.verify().isSound else { return "found" }
  } catch {
    return "found"
  }
  do {
    return try content(path) == sound ? "unused" : "missed"
  } catch {
    return "missed"
  }
}

/// Keys and values of every table in use; each is also looked up by its key.
private func content(_ path: String) throws -> [String: [[UInt8]]] {
  let environment = try Environment.open(path, options: EnvironmentOptions(mode: .readOnly))
  let meta = try rows(of: "meta", in: environment)
  let mark = Array("live-projections".utf8)
  let live = meta.firstIndex { $0.dropFirst().elementsEqual(mark) && $0.first == 2 }
    .map { String(decoding: meta[$0 + 1], as: UTF8.self) }
  var content = ["meta": meta]
  for table in ["events", "index", "names", "commands", "projections.\(live ?? "a")"] {
    content[table] = try rows(of: table, in: environment)
  }
  return content
}

private func rows(of name: String, in environment: Environment) throws -> [[UInt8]] {
  let table = try environment.table(named: name, keys: name == "events" ? .integers : .bytes)
  return try environment.read { (transaction) throws(LMDBError) in
    var rows: [[UInt8]] = []
    try transaction.scan(table) { (key, value) throws(LMDBError) in
      rows.append(key.withUnsafeBytes { Array($0) })
      rows.append(value.withUnsafeBytes { Array($0) })
      return .proceed
    }
    for index in stride(from: 0, to: rows.count, by: 2) {
      let found = try transaction.value(at: rows[index], in: table)
      if found != rows[index + 1] { rows.append(rows[index]) }
    }
    return rows
  }
}

/// The SplitMix64 generator.
private struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
