import Foundation
import Reports

/// Where a command reads and writes: the process's streams, or a test's.
///
/// Results go to standard output, all else to standard error; a terminal at the
/// other end brings colour and its width, a pipe neither.
final class Console: Sendable {
  /// The console of the command that runs.
  @TaskLocal static var current = Console.process

  let environment: [String: String]
  /// Style of results and of errors.
  let style: ReportStyle
  let errorStyle: ReportStyle
  /// Whether somebody watches standard error.
  let showsProgress: Bool
  let directory: String
  /// Where standard input can be read piece by piece; nil in tests.
  let inputDescriptor: Int32?

  private let output: @Sendable (String) -> Void
  private let bytes: @Sendable ([UInt8]) -> Void
  private let errors: @Sendable (String) -> Void
  private let input: @Sendable () -> [UInt8]
  private let end: @Sendable () -> Void

  init(
    environment: [String: String], style: ReportStyle, errorStyle: ReportStyle,
    showsProgress: Bool, directory: String, output: @escaping @Sendable (String) -> Void,
    errors: @escaping @Sendable (String) -> Void, input: @escaping @Sendable () -> [UInt8],
    inputDescriptor: Int32? = nil, bytes: (@Sendable ([UInt8]) -> Void)? = nil,
    end: @escaping @Sendable () -> Void = {}
  ) {
    self.environment = environment
    self.style = style
    self.errorStyle = errorStyle
    self.showsProgress = showsProgress
    self.directory = directory
    self.output = output
    self.bytes = bytes ?? { output(String(decoding: $0, as: UTF8.self)) }
    self.errors = errors
    self.input = input
    self.inputDescriptor = inputDescriptor
    self.end = end
  }

  /// Writes a result as it is.
  func write(_ text: String) { output(text) }

  /// Writes a result that is no text.
  func write(_ bytes: [UInt8]) { self.bytes(bytes) }

  /// Writes a result and ends the line.
  func print(_ text: String) { output(text + "\n") }

  /// Writes to standard error as it is.
  func writeError(_ text: String) { errors(text) }

  func printError(_ text: String) { errors(text + "\n") }

  /// All of standard input.
  func readInput() -> [UInt8] { input() }

  /// Sees that everything written has gone out.
  func flush() { end() }
}
