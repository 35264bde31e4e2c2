import Crypto
public import EventSchema

/// What rows come to: how many there are, and the sum modulo 2^256 of the SHA-256 of
/// each.
///
/// A row is hashed as key length, key, value length and value, lengths as eight bytes
/// big-endian. A sum knows no order: the same rows give the same digest wherever they
/// are kept and however they came there, and one row that changes changes it by one
/// subtraction and one addition.
///
/// It notices what happens by itself, such as a fold that comes out otherwise or a row
/// that was altered. **It is no proof against somebody who looks for rows of a given
/// sum**, which is possible (Wagner, A Generalized Birthday Problem, 2002): the tree
/// over the events, which is signed, guards against that.
public struct RowDigest: Sendable, Hashable {
  public private(set) var rows: Int
  /// The number, its highest 64 bits first.
  private var high: UInt64
  private var upper: UInt64
  private var lower: UInt64
  private var low: UInt64

  /// Of no rows.
  public init() {
    (rows, high, upper, lower, low) = (0, 0, 0, 0, 0)
  }

  /// Of one row.
  public init(key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    let count = 16 + key.count + value.count
    let hash = withUnsafeTemporaryAllocation(byteCount: count, alignment: 8) { row in
      row.storeBytes(of: UInt64(key.count).bigEndian, as: UInt64.self)
      row.baseAddress?.advanced(by: 8).copy(key)
      row.baseAddress?.advanced(by: 8 + key.count).storeBytes(
        of: UInt64(value.count).bigEndian, as: UInt64.self)
      row.baseAddress?.advanced(by: 16 + key.count).copy(value)
      var hasher = SHA256()
      hasher.update(bufferPointer: UnsafeRawBufferPointer(row))
      return hasher.finalize()
    }
    self = hash.withUnsafeBytes { RowDigest(rows: 1, $0) }
  }

  /// What was kept; nil where there are not 32 bytes.
  public init?(rows: Int, bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self = bytes.withUnsafeBytes { RowDigest(rows: rows, $0) }
  }

  private init(rows: Int, _ bytes: UnsafeRawBufferPointer) {
    func word(_ index: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
    }
    self.rows = rows
    (high, upper, lower, low) = (word(0), word(1), word(2), word(3))
  }

  /// The number, 32 bytes big-endian.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for word in [high, upper, lower, low] {
      withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// The lowest 64 bits of the number: the digest in short, which is a sum as well.
  public var mark: UInt64 { low }

  public static func += (digest: inout RowDigest, other: RowDigest) {
    digest.rows &+= other.rows
    var carry = add(&digest.low, other.low, false)
    carry = add(&digest.lower, other.lower, carry)
    carry = add(&digest.upper, other.upper, carry)
    _ = add(&digest.high, other.high, carry)
  }

  public static func -= (digest: inout RowDigest, other: RowDigest) {
    digest.rows &-= other.rows
    var borrow = subtract(&digest.low, other.low, false)
    borrow = subtract(&digest.lower, other.lower, borrow)
    borrow = subtract(&digest.upper, other.upper, borrow)
    _ = subtract(&digest.high, other.high, borrow)
  }

  private static func add(_ word: inout UInt64, _ other: UInt64, _ carry: Bool) -> Bool {
    let (sum, first) = word.addingReportingOverflow(other)
    let (whole, second) = sum.addingReportingOverflow(carry ? 1 : 0)
    word = whole
    return first || second
  }

  private static func subtract(_ word: inout UInt64, _ other: UInt64, _ borrow: Bool) -> Bool {
    let (rest, first) = word.subtractingReportingOverflow(other)
    let (whole, second) = rest.subtractingReportingOverflow(borrow ? 1 : 0)
    word = whole
    return first || second
  }
}

extension UnsafeMutableRawPointer {
  fileprivate func copy(_ bytes: UnsafeRawBufferPointer) {
    if let start = bytes.baseAddress { copyMemory(from: start, byteCount: bytes.count) }
  }
}

extension RowDigest: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.unsigned(UInt64(rows), at: 1)
    writer.data(bytes, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var rows: UInt64 = 0
    var bytes: [UInt8] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: rows = try reader.unsigned()
      case 2: bytes = try reader.data()
      default: try reader.skip()
      }
    }
    guard let digest = RowDigest(rows: Int(truncatingIfNeeded: rows), bytes: bytes) else {
      throw reader.damage(.wrongLength(bytes.count))
    }
    self = digest
  }
}
