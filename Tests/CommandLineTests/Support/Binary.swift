import Foundation
import Glibc
import StoreTestSupport

/// The program as it was built, beside the test bundle.
enum Binary {
  static let url = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "leeway")

  /// A process that has been started, its streams in files of their own.
  final class Run {
    fileprivate let process = Process()
    private let output: URL
    private let errors: URL

    fileprivate init(
      _ arguments: [String], by program: URL, in directory: URL, environment: [String: String],
      input: URL?
    ) throws {
      let stem = directory.appending(path: "run-\(UUID().uuidString)").path()
      (output, errors) = (URL(filePath: stem + ".out"), URL(filePath: stem + ".err"))
      for file in [output, errors] {
        try Data().write(to: file)
      }
      process.executableURL = program
      process.arguments = arguments
      process.currentDirectoryURL = directory
      process.environment = environment
      process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? .nullDevice
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
    }

    /// Ends the process without a chance to clean up.
    func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

    /// Asks the process to end, as Ctrl-C does.
    func interrupt() { Glibc.kill(process.processIdentifier, SIGINT) }

    /// What it has written so far.
    var written: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

    /// Waits for the end; a signal gives its number below zero.
    func finish() throws -> Transcript {
      process.waitUntilExit()
      let isSignal = process.terminationReason == .uncaughtSignal
      return Transcript(
        arguments: process.arguments ?? [],
        status: isSignal ? -process.terminationStatus : process.terminationStatus,
        output: try String(contentsOf: output, encoding: .utf8),
        errors: try String(contentsOf: errors, encoding: .utf8))
    }
  }

  /// Starts the program, or another one that starts it.
  static func start(
    _ arguments: [String], at desk: Desk, environment: [String: String] = [:],
    input: String? = nil, by program: URL = url
  ) throws -> Run {
    let file = input == nil ? nil : desk.directory.url.appending(path: "input")
    if let file, let input { try Data(input.utf8).write(to: file) }
    return try Run(
      arguments, by: program, in: desk.directory.url,
      environment: desk.environment.merging(environment) { $1 }, input: file)
  }

  static func run(
    _ arguments: [String], at desk: Desk, environment: [String: String] = [:],
    input: String? = nil
  ) throws -> Transcript {
    try start(arguments, at: desk, environment: environment, input: input).finish()
  }

  static func run(_ line: String, at desk: Desk) throws -> Transcript {
    try run(line.split(separator: " ").map(String.init), at: desk)
  }

  /// Runs a line of shell, in which `leeway` is the program.
  static func shell(_ line: String, at desk: Desk) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "leeway() { '\(url.path())' \"$@\"; }\n\(line)"]
    process.currentDirectoryURL = desk.directory.url
    process.environment = desk.environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}

@available(*, unavailable)
extension Binary.Run: Sendable {}
