import Foundation
import Reports
import StoreTestSupport
import Synchronization

@testable import leeway

/// A directory with a person at work in it: commands run here in this process,
/// with the streams, the environment and the input of the test.
struct Desk: Sendable {
  let directory: TemporaryDirectory
  var environment = ["LEEWAY_ACTOR": "li.na"]

  init() throws {
    directory = try TemporaryDirectory()
  }

  /// Runs one command as a pipe would see it, at a page of 80 columns.
  @discardableResult
  func run(_ arguments: [String], input: String = "", in folder: String = "") -> Transcript {
    let output = Mutex("")
    let errors = Mutex("")
    let console = Console(
      environment: environment, style: ReportStyle(width: 80), errorStyle: ReportStyle(width: 80),
      showsProgress: false, directory: folder.isEmpty ? directory.url.path() : path(folder),
      output: { text in output.withLock { $0 += text } },
      errors: { text in errors.withLock { $0 += text } },
      input: { [UInt8](input.utf8) })
    let status = Console.$current.withValue(console) {
      CommandLineRun(arguments: arguments).run()
    }
    return Transcript(
      arguments: arguments, status: status.rawValue, output: output.withLock { $0 },
      errors: errors.withLock { $0 })
  }

  /// Runs one command, written as in a shell without quotes.
  @discardableResult
  func run(_ line: String, input: String = "") -> Transcript {
    run(line.split(separator: " ").map(String.init), input: input)
  }

  func path(_ name: String) -> String { directory.path(name) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: directory.url.appending(path: name))
  }

  /// Position and digest of everything recorded, by a fold of the log.
  func state() -> String { run("replay --format json").output }
}
