import Foundation
import Glibc
import Reports

extension Console {
  /// The streams of this process.
  static let process: Console = {
    let environment = ProcessInfo.processInfo.environment
    let isPlain = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    func style(_ descriptor: Int32) -> ReportStyle {
      let isTerminal = isatty(descriptor) == 1 && environment["TERM"] != "dumb"
      return ReportStyle(
        width: width(descriptor, environment), isColoured: isTerminal && !isPlain)
    }
    return Console(
      environment: environment, style: style(STDOUT_FILENO), errorStyle: style(STDERR_FILENO),
      showsProgress: isatty(STDERR_FILENO) == 1,
      directory: FileManager.default.currentDirectoryPath,
      output: { text in write(Array(text.utf8), to: STDOUT_FILENO) },
      errors: { text in write(Array(text.utf8), to: STDERR_FILENO) },
      input: { [UInt8](FileHandle.standardInput.readDataToEndOfFile()) },
      inputDescriptor: STDIN_FILENO,
      bytes: { bytes in write(bytes, to: STDOUT_FILENO) })
  }()

  /// Columns of the terminal, of the variable COLUMNS, or 80.
  private static func width(_ descriptor: Int32, _ environment: [String: String]) -> Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return min(Int(size.ws_col), 160)
    }
    return environment["COLUMNS"].flatMap(Int.init).map { min(max($0, 40), 160) } ?? 80
  }

  /// Writes all bytes; a reader that has gone ends the process quietly.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        if code != EPIPE {
          let reason = String(cString: strerror(code))
          let text = RefusalBlock.text(
            code: "output", sentence: "The result cannot be written: \(reason).",
            next: "Write it elsewhere. What was recorded is recorded: leeway history --backward",
            ReportStyle())
          _ = text.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
        }
        _exit(code == EPIPE ? 0 : ExitStatus.usage.rawValue)
      }
      rest = rest.dropFirst(count)
    }
  }
}
