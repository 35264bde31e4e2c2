import Foundation
import Glibc
import Wording

/// A file that appears under its name when it is whole.
///
/// A device or a pipe is written as it is.
final class NewFile {
  private let path: String
  private let draft: String
  private let descriptor: Int32
  private var isDevice: Bool { draft == path }

  /// - Throws: `Failure` where a file has the name, or none can be made; `verb`
  ///   makes it.
  init(_ name: String, for verb: String) throws {
    path = Console.current.absolute(name)
    let beside = DraftFile(for: path)
    beside.clearLeftovers()
    var status = stat()
    let exists = stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    guard !exists || (kind != S_IFREG && kind != S_IFDIR) else {
      throw Failure(
        .usage, code: "file-exists", "There is something at \(name) already.",
        next: "Choose another name: leeway \(verb) FILE")
    }
    draft = exists ? path : beside.path
    descriptor = Glibc.open(
      draft, O_WRONLY | O_CLOEXEC | (exists ? 0 : O_CREAT | O_TRUNC), 0o644)
    guard descriptor >= 0 else { throw NewFile.failure(name, errno) }
  }

  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw NewFile.failure(path, errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Sees that all is on the disk, and gives the file its name.
  func keep() throws {
    defer { close(descriptor) }
    guard !isDevice else { return }
    guard fsync(descriptor) == 0, link(draft, path) == 0 else {
      throw NewFile.failure(path, errno)
    }
    unlink(draft)
  }

  /// Leaves nothing behind.
  func discard() {
    if !isDevice { unlink(draft) }
  }

  private static func failure(_ name: String, _ code: Int32) -> Failure {
    Failure(
      code == ENOSPC || code == EDQUOT || code == EFBIG ? .refused : .usage, code: "output",
      "\(name) cannot be written: \(String(cString: strerror(code))).",
      next: "Check the directory and the room in it, or choose another name.")
  }
}

@available(*, unavailable)
extension NewFile: Sendable {}
