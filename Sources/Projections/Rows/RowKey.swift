/// The key of a row, built part by part so that keys sort as their parts do.
///
/// A text part ends with a zero byte; its own bytes 0 and 1 are written as 1 1
/// and 1 2. A number is eight bytes, big-endian.
public struct RowKey: Sendable, Hashable {
  public private(set) var bytes: [UInt8]

  /// A key of a projection, which owns all keys that begin with its tag.
  public init(tag: UInt8) {
    bytes = []
    // Most keys fit, and are built without being moved.
    bytes.reserveCapacity(48)
    bytes.append(tag)
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  public consuming func text(_ part: String) -> RowKey {
    let start = bytes.count
    bytes.append(contentsOf: part.utf8)
    // Hardly any text has such bytes.
    if bytes[start...].contains(where: { $0 <= 1 }) {
      bytes.removeSubrange(start...)
      for byte in part.utf8 {
        if byte > 1 { bytes.append(byte) } else { bytes += [1, byte + 1] }
      }
    }
    bytes.append(0)
    return self
  }

  public consuming func number(_ part: UInt64) -> RowKey {
    withUnsafeBytes(of: part.bigEndian) { bytes.append(contentsOf: $0) }
    return self
  }

  /// Puts another number in place of the one the key ends with.
  mutating func renumber(_ part: UInt64) {
    let start = bytes.count - 8
    for index in 0..<8 {
      bytes[start + index] = UInt8(truncatingIfNeeded: part >> UInt64(56 - 8 * index))
    }
  }

  public consuming func letter(_ part: Unicode.Scalar) -> RowKey {
    bytes.append(UInt8(truncatingIfNeeded: part.value))
    return self
  }

  /// Hashes all bytes at once; an array would hash them one by one.
  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// The text that follows `prefix` in a key and ends it.
  static func trailingText(_ key: [UInt8], after prefix: RowKey) -> String {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in key[prefix.bytes.count...].dropLast() {
      if isEscaped {
        text.append(byte - 1)
        isEscaped = false
      } else if byte == 1 {
        isEscaped = true
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The number a key ends with.
  static func trailingNumber(_ key: [UInt8]) -> UInt64 {
    key.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
