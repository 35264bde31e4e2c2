public import Foundation

/// A real process that works on a store beside the test.
public final class HelperProcess {
  /// What a process left behind.
  public struct Outcome {
    public let status: Int32
    public let lines: [String]
  }

  private let process = Process()
  private let output = Pipe()
  private var buffer = Data()

  /// The helper beside the test bundle.
  public static var executable: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "StoreTestHelper")
  }

  /// Starts the helper, by way of another program if one is given.
  ///
  /// Of the program's arguments, `{}` stands for the helper's path.
  public init(
    _ arguments: [String], by program: [String] = ["{}"], executable: URL = executable
  ) throws {
    let words = program.map { $0.replacing("{}", with: executable.path()) } + arguments
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.standardOutput = output
    try process.run()
  }

  /// The next line the process prints, or nil once it has ended.
  public func nextLine() -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer = Data(buffer[buffer.index(after: end)...])
        return line
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      buffer.append(more)
    }
  }

  /// Waits for the end of the process.
  public func finish() -> Outcome {
    var lines: [String] = []
    while let line = nextLine() { lines.append(line) }
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, lines: lines)
  }

  /// Ends the process without a chance to clean up; the status is then the signal.
  @discardableResult
  public func kill() -> Outcome {
    Foundation.kill(process.processIdentifier, SIGKILL)
    return finish()
  }
}

@available(*, unavailable)
extension HelperProcess: Sendable {}
