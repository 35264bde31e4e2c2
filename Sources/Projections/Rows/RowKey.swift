/// The key of a row, built part by part so that keys sort as their parts do.
///
/// A text part ends with a zero byte; its own bytes 0 and 1 are written as 1 1
/// and 1 2. A number is eight bytes, big-endian.
public struct RowKey: Sendable, Hashable {
  public private(set) var bytes: [UInt8]

  /// A key of a projection, which owns all keys that begin with its tag.
  public init(tag: UInt8) {
    bytes = [tag]
  }

  public func text(_ part: String) -> RowKey {
    var key = self
    for byte in part.utf8 {
      if byte > 1 { key.bytes.append(byte) } else { key.bytes += [1, byte + 1] }
    }
    key.bytes.append(0)
    return key
  }

  public func number(_ part: UInt64) -> RowKey {
    var key = self
    for shift in stride(from: 56, through: 0, by: -8) {
      key.bytes.append(UInt8(truncatingIfNeeded: part >> UInt64(shift)))
    }
    return key
  }

  public func letter(_ part: Unicode.Scalar) -> RowKey {
    var key = self
    key.bytes.append(UInt8(truncatingIfNeeded: part.value))
    return key
  }

  /// The number a key ends with.
  static func trailingNumber(_ key: [UInt8]) -> UInt64 {
    key.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
