/// A SHA-256 value: 32 bytes that stand for others.
public struct ContentDigest: Sendable, Hashable, CustomStringConvertible {
  public let bytes: [UInt8]

  /// A digest of 32 bytes; nil for any other count.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// A digest of 32 bytes that a hash function gave.
  public init(exactly bytes: [UInt8]) {
    precondition(bytes.count == 32, "SHA-256 gives 32 bytes")
    self.bytes = bytes
  }

  /// 64 hexadecimal digits.
  public var description: String {
    String(
      decoding: bytes.flatMap {
        [ContentDigest.digits[Int($0 >> 4)], ContentDigest.digits[Int($0 & 15)]]
      },
      as: UTF8.self)
  }

  /// The first 12 digits: enough for a person to tell two apart.
  public var short: String { String(description.prefix(12)) }

  private static let digits = Array("0123456789abcdef".utf8)
}
