/// The public half of an Ed25519 key with which a person signs votes: 32 bytes.
///
/// The key is its own id: nothing else has to be trusted to tell keys apart.
public struct PersonKey: Sendable, Hashable, CustomStringConvertible {
  public let bytes: [UInt8]

  /// A key of 32 bytes; nil for any other count.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// The public half that belongs to a private one.
  public init(exactly bytes: [UInt8]) {
    precondition(bytes.count == 32, "an Ed25519 key has 32 bytes")
    self.bytes = bytes
  }

  /// 64 hexadecimal digits.
  public var description: String {
    String(
      decoding: bytes.flatMap { [PersonKey.digits[Int($0 >> 4)], PersonKey.digits[Int($0 & 15)]] },
      as: UTF8.self)
  }

  /// The first 12 digits: enough for a person to tell two apart.
  public var short: String { String(description.prefix(12)) }

  private static let digits = Array("0123456789abcdef".utf8)
}

/// An Ed25519 signature, and the key that it is said to be made with.
public struct KeySignature: Sendable, Equatable {
  public var key: PersonKey
  /// 64 bytes, if it is one.
  public var bytes: [UInt8]

  public init(key: PersonKey, bytes: [UInt8]) {
    self.key = key
    self.bytes = bytes
  }
}
