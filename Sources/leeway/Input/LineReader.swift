import Glibc

/// The lines of a file, one after the other.
final class LineReader {
  /// A line without its end.
  struct Line {
    var bytes: ArraySlice<UInt8>
    /// Whether the line was ended, as the last one of a file may not be.
    var isEnded: Bool
  }

  /// What cannot be read.
  struct Unreadable: Error {
    var code: Int32
  }

  /// Bytes read so far.
  private(set) var offset: UInt64 = 0
  private let descriptor: Int32?
  private var buffer: [UInt8]
  private var start = 0
  /// Up to where the buffer is known to hold no end of line.
  private var searched = 0
  private var isAtEnd: Bool

  init(bytes: [UInt8]) {
    descriptor = nil
    buffer = bytes
    isAtEnd = true
  }

  /// Reads a descriptor that stays the caller's to close.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer = []
    isAtEnd = false
  }

  /// The next line; nil at the end.
  func next() throws(Unreadable) -> Line? {
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return line(upTo: end, isEnded: true)
      }
      searched = buffer.count
      guard !isAtEnd else {
        return start < buffer.count ? line(upTo: buffer.count, isEnded: false) : nil
      }
      try fill()
    }
  }

  /// The next byte, which stays to be read; nil at the end.
  func first() throws(Unreadable) -> UInt8? {
    while start == buffer.count, !isAtEnd { try fill() }
    return start < buffer.count ? buffer[start] : nil
  }

  /// So many bytes, or fewer at the end.
  func take(_ count: Int) throws(Unreadable) -> [UInt8] {
    while buffer.count - start < count, !isAtEnd { try fill() }
    let bytes = Array(buffer[start..<min(buffer.count, start + count)])
    start += bytes.count
    searched = start
    offset += UInt64(bytes.count)
    return bytes
  }

  private func line(upTo end: Int, isEnded: Bool) -> Line {
    let bytes = buffer[start..<end]
    start = isEnded ? end + 1 : end
    searched = start
    offset += UInt64(bytes.count) + (isEnded ? 1 : 0)
    return Line(bytes: bytes, isEnded: isEnded)
  }

  private func fill() throws(Unreadable) {
    guard let descriptor else { return }
    buffer.removeSubrange(..<start)
    searched -= start
    start = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0 {
      let code = errno
      if code == EINTR { return }
      throw Unreadable(code: code)
    }
    isAtEnd = count == 0
    buffer += chunk[..<count]
  }
}

@available(*, unavailable)
extension LineReader: Sendable {}
