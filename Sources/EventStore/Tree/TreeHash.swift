internal import Crypto

/// A SHA-256 of the Merkle tree over the log, as RFC 6962 makes them.
public struct TreeHash: Sendable, Hashable {
  private typealias Words = (UInt64, UInt64, UInt64, UInt64)

  private let words: Words

  /// How many bytes a hash has.
  public static let byteCount = 32

  /// The root of a tree without leaves: the hash of nothing.
  public static let empty = TreeHash(SHA256().finalize())

  /// The hash of a leaf, which is told from a node by its first byte.
  public static func leaf(_ bytes: RawSpan) -> TreeHash { leaf(bytes, RawSpan()) }

  /// The hash of a leaf whose bytes are in two parts.
  static func leaf(_ bytes: RawSpan, _ more: RawSpan) -> TreeHash {
    var hasher = SHA256()
    hasher.update(leafMark)
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    more.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return TreeHash(hasher.finalize())
  }

  /// The hash of a leaf of some bytes.
  public static func leaf(_ bytes: [UInt8]) -> TreeHash { leaf(bytes.span.bytes) }

  /// The hash of the node above two others.
  public static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
    var hasher = SHA256()
    withUnsafeTemporaryAllocation(byteCount: 1 + 2 * byteCount, alignment: 1) { buffer in
      buffer[0] = nodeMark
      buffer.storeBytes(of: left.words, toByteOffset: 1, as: Words.self)
      buffer.storeBytes(of: right.words, toByteOffset: 1 + byteCount, as: Words.self)
      hasher.update(bufferPointer: UnsafeRawBufferPointer(buffer))
    }
    return TreeHash(hasher.finalize())
  }

  /// A hash read from 32 bytes; nil where there are more or less.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    self.init(Array(bytes).span.bytes, at: 0)
  }

  init(_ bytes: RawSpan, at offset: Int) {
    func word(_ index: Int) -> UInt64 {
      bytes.unsafeLoadUnaligned(fromByteOffset: offset + 8 * index, as: UInt64.self)
    }
    words = (word(0), word(1), word(2), word(3))
  }

  private init(_ digest: SHA256Digest) {
    self = digest.withUnsafeBytes { TreeHash($0.bytes, at: 0) }
  }

  public var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  /// Appends the bytes to others.
  func append(to bytes: inout [UInt8]) {
    withUnsafeBytes(of: words) { bytes.append(contentsOf: $0) }
  }

  public static func == (left: TreeHash, right: TreeHash) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) {
    withUnsafeBytes(of: words) { hasher.combine(bytes: $0) }
  }

  private static let leafMark: UInt8 = 0
  private static let nodeMark: UInt8 = 1
}

extension TreeHash: CustomStringConvertible {
  /// Hexadecimal digits.
  public var description: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension SHA256 {
  fileprivate mutating func update(_ mark: UInt8) {
    withUnsafeBytes(of: mark) { update(bufferPointer: $0) }
  }
}
