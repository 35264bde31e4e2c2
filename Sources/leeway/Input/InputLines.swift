import Engine
import Glibc
import Wording

/// The lines of a file that was named, or of standard input.
final class InputLines {
  private let name: String
  private let reader: LineReader
  private let descriptor: Int32?
  /// Bytes of a file; nil where they are not known beforehand.
  private let size: UInt64?

  /// - Throws: `Failure` for a file that cannot be opened.
  init(_ file: String) throws {
    let console = Console.current
    guard file != "-" else {
      name = "standard input"
      descriptor = nil
      size = nil
      reader =
        console.inputDescriptor.map { LineReader(descriptor: $0) }
        ?? LineReader(bytes: console.readInput())
      return
    }
    name = file
    let opened = Glibc.open(console.absolute(file), O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard opened >= 0, fstat(opened, &status) == 0 else {
      throw InputLines.unreadable(file, errno)
    }
    descriptor = opened
    size = status.st_mode & S_IFMT == S_IFREG ? UInt64(status.st_size) : nil
    reader = LineReader(descriptor: opened)
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  func next() throws -> LineReader.Line? {
    do throws(LineReader.Unreadable) { return try reader.next() } catch {
      throw InputLines.unreadable(name, error.code)
    }
  }

  /// Whether what comes is a history in binary form.
  func isBinary() throws -> Bool {
    do throws(LineReader.Unreadable) {
      return try reader.first() == HistoryFrame.magic[0]
    } catch {
      throw InputLines.unreadable(name, error.code)
    }
  }

  /// So many bytes, or fewer at the end.
  func take(_ count: Int) throws -> [UInt8] {
    do throws(LineReader.Unreadable) { return try reader.take(count) } catch {
      throw InputLines.unreadable(name, error.code)
    }
  }

  /// Shows how much of the file has been read.
  func show(on bar: ProgressLine) {
    if let size { bar.show(min(reader.offset, size), of: size) }
  }

  /// An error that reading the lines came to, at a line; `draft` is where the
  /// ledger grows.
  func failure(_ error: any Error, at line: Int, draft: String) -> Failure {
    let again = InputLines.again(draft)
    switch error {
    case let mistake as DumpLine.Mistake: return mistaken(line, mistake.finding, next: again)
    case EngineError.contradiction(let line, let finding):
      return mistaken(line, finding, next: again)
    case let error as EngineError: return Failure(error)
    case let failure as Failure: return failure
    default: return mistaken(line, "\(error)", next: again)
    }
  }

  /// A mistake in a history in binary form, at a byte.
  func mistaken(byte: Int, _ finding: String, draft: String) -> Failure {
    var failure = Failure(
      .usage, code: "contradictory-history", "\(name): byte \(byte): \(finding).",
      next: Message(verbatim: InputLines.again(draft)))
    failure.place = Failure.Place(file: name, line: nil)
    return failure
  }

  private static func again(_ draft: String) -> String {
    say("Write the dump anew, and load it again; to begin anew, remove \(draft).")
  }

  private func mistaken(_ line: Int, _ finding: String, next: String) -> Failure {
    var failure = Failure(
      .usage, code: "contradictory-history",
      line > 0 ? "\(name):\(line): \(finding)." : "\(name): \(finding).",
      next: Message(verbatim: next))
    failure.place = Failure.Place(file: name, line: line > 0 ? line : nil)
    return failure
  }

  private static func unreadable(_ name: String, _ code: Int32) -> Failure {
    Failure(
      .usage, code: "unreadable", "\(name) cannot be read: \(String(cString: strerror(code))).",
      next: "Check the name and who may read it.")
  }
}

@available(*, unavailable)
extension InputLines: Sendable {}
