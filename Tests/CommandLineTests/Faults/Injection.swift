import Foundation
import StoreTestSupport

/// A fault that a process meets at one of its system calls, put there by strace.
struct Injection: Sendable, CustomStringConvertible {
  enum Fault: String, Sendable {
    case inputOutput = "error=EIO"
    case diskFull = "error=ENOSPC"
    case kill = "signal=KILL"
    case unknownCall = "error=ENOSYS"
    case unsupported = "error=EINVAL"

    /// Those that can happen at any call.
    static let everywhere: [Fault] = [.inputOutput, .diskFull, .kill]
  }

  let call: String
  /// Which of these calls, counted from 1 in each thread.
  let number: Int
  let fault: Fault

  var description: String { "\(fault.rawValue) at \(call) \(number)" }

  /// Every call that LMDB and Leeway write, settle or name files with.
  static let calls = [
    "write", "writev", "pwrite64", "pwritev", "fsync", "fdatasync", "msync", "ftruncate",
    "fallocate", "mkdir", "rename", "renameat2", "link", "unlink", "rmdir",
  ]

  /// Runs a command that meets the fault, and tells whether it came to that.
  func run(_ arguments: [String], at desk: Desk) throws -> (Transcript, hasStruck: Bool) {
    let (run, log) = try Injection.trace(
      ["inject=\(call):\(fault.rawValue):when=\(number)"], arguments, at: desk)
    let hasStruck = fault == .kill ? run.status == -SIGKILL : log.contains("(INJECTED)")
    return (run, hasStruck)
  }

  /// Every fault that a command can meet, in a run of it that meets none.
  static func all(of arguments: [String], at desk: Desk) throws -> [Injection] {
    let (run, log) = try trace([], arguments, at: desk)
    guard run.status == 0 else { throw Story.Untold(run: run) }
    var counts: [Substring: Int] = [:]
    for line in log.split(separator: "\n") {
      if let start = line.firstIndex(of: "(") { counts[line[..<start], default: 0] += 1 }
    }
    var most: [String: Int] = [:]
    for (threadAndCall, count) in counts {
      guard let call = threadAndCall.split(separator: " ").last.map(String.init) else { continue }
      most[call] = max(most[call] ?? 0, count)
    }
    return calls.flatMap { call in
      (0..<(most[call] ?? 0)).flatMap { number in
        Fault.everywhere.map { Injection(call: call, number: number + 1, fault: $0) }
      }
    }
  }

  private static func trace(
    _ expressions: [String], _ arguments: [String], at desk: Desk
  ) throws -> (Transcript, String) {
    let log = desk.path("strace")
    let run = try Binary.start(
      ["-f", "-qq", "-o", log, "-e", "trace=\(calls.joined(separator: ","))"]
        + expressions.flatMap { ["-e", $0] } + [Binary.url.path()] + arguments,
      at: desk, by: URL(filePath: Tracing.strace)
    ).finish()
    return (run, try String(contentsOfFile: log, encoding: .utf8))
  }
}
