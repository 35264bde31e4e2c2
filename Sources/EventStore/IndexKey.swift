/// The keys of the `index` table, in which everything can be derived.
///
/// Numbers are big-endian, so that the order of bytes is that of numbers.
/// - `1`, stream, revision → position (8 bytes, little-endian)
/// - `2`, type, position → nothing
enum IndexKey {
  static let byStream: UInt8 = 1
  static let byType: UInt8 = 2
  static let length = 13

  static func stream(_ stream: NameID, _ revision: UInt64) -> [UInt8] {
    key(byStream, stream, revision)
  }

  static func type(_ type: NameID, _ position: UInt64) -> [UInt8] {
    key(byType, type, position)
  }

  /// The value of a stream entry.
  static func value(_ position: UInt64) -> [UInt8] {
    var value: [UInt8] = []
    value.append(littleEndian: position)
    return value
  }

  /// The revision of a stream key, or the position of a type key; 0 where damage
  /// has made the key too short.
  static func number(_ key: RawSpan) -> UInt64 {
    key.byteCount == length ? key.bigEndian(UInt64.self, at: 5) : 0
  }

  private static func key(_ kind: UInt8, _ name: NameID, _ number: UInt64) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(length)
    key.append(kind)
    key.append(bigEndian: name.rawValue)
    key.append(bigEndian: number)
    return key
  }
}
