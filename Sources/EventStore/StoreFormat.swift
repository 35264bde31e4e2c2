internal import LMDB

/// What the `meta` table says about the store itself.
enum StoreFormat {
  /// The layout that this program reads and writes.
  static let current: UInt32 = 3

  /// The store's own entries and those of the layer above.
  static let ownPrefix: UInt8 = 1
  static let layerPrefix: UInt8 = 2
  /// CRC-32C over key and value of an entry of the layer above.
  static let checkPrefix: UInt8 = 3

  static let key: [UInt8] = [ownPrefix] + Array("format".utf8)
  private static let signature = Array("LEEWAYES".utf8)

  static var value: [UInt8] {
    var bytes = signature
    bytes.append(littleEndian: current)
    return bytes
  }

  /// The format in a stored value, or nil if it is something else.
  static func parse(_ bytes: [UInt8]) -> UInt32? {
    guard bytes.count == 12, bytes.starts(with: signature) else { return nil }
    return bytes.span.bytes.littleEndian(UInt32.self, at: 8)
  }
}
