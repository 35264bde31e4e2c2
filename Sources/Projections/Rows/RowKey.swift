/// The key of a row, built part by part so that keys sort as their parts do.
///
/// A text part ends with a zero byte; its own bytes 0 and 1 are written as 1 1
/// and 1 2. A number is eight bytes, big-endian.
///
/// Keys up to ``inline`` bytes stand in the value itself: a fold builds several for
/// every event, and none of them costs an allocation.
public struct RowKey: Sendable, Hashable {
  typealias Words = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  /// Bytes that are kept without an allocation.
  static let inline = MemoryLayout<Words>.size

  /// The bytes of a short key, zero behind its end.
  private var words: Words = (0, 0, 0, 0, 0, 0)
  /// All bytes of a key that is not short; else none.
  private var long: [UInt8] = []
  public private(set) var count = 0

  /// A key of a projection, which owns all keys that begin with its tag.
  public init(tag: UInt8) {
    append(tag)
  }

  init(bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// The first byte: whose key it is.
  var tag: UInt8 { long.first ?? UInt8(truncatingIfNeeded: UInt64(littleEndian: words.0)) }

  /// Lends the bytes in place.
  @inline(__always)
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if !long.isEmpty { return try long.span.bytes.withUnsafeBytes(body) }
    return try withUnsafeBytes(of: words) { (bytes) throws(Failure) in
      try body(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    }
  }

  public consuming func text(_ part: String) -> RowKey {
    let fits = part.utf8.withContiguousStorageIfAvailable { append(plain: $0) } ?? false
    if !fits {
      for byte in part.utf8 {
        if byte > 1 {
          append(byte)
        } else {
          append(1)
          append(byte + 1)
        }
      }
    }
    append(0)
    return self
  }

  /// Appends bytes at once where they fit and none of them ends a text, which is
  /// nearly always so; else none.
  @inline(__always)
  private mutating func append(plain part: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = count
    guard start + part.count <= RowKey.inline else { return false }
    let part = UnsafeRawBufferPointer(part)
    guard !RowKey.endsText(part) else { return false }
    withUnsafeMutableBytes(of: &words) {
      UnsafeMutableRawBufferPointer(rebasing: $0[start...]).copyMemory(from: part)
    }
    count += part.count
    return true
  }

  /// Whether a byte is 0 or 1, which are written as two.
  ///
  /// Eight at a time: what a byte borrows when 2 is taken from it shows in its
  /// highest bit, unless that was set before ("Bit Twiddling Hacks", `hasless`).
  @inline(__always)
  private static func endsText(_ part: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index + 8 <= part.count {
      let word = part.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if (word &- 0x0202_0202_0202_0202) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
      index += 8
    }
    while index < part.count {
      if part[index] < 2 { return true }
      index += 1
    }
    return false
  }

  public consuming func number(_ part: UInt64) -> RowKey {
    let start = count
    if start + 8 <= RowKey.inline {
      withUnsafeMutableBytes(of: &words) {
        $0.storeBytes(of: part.bigEndian, toByteOffset: start, as: UInt64.self)
      }
      count += 8
    } else {
      for shift in 0..<8 { append(UInt8(truncatingIfNeeded: part >> UInt64(56 - 8 * shift))) }
    }
    return self
  }

  public consuming func letter(_ part: Unicode.Scalar) -> RowKey {
    append(UInt8(truncatingIfNeeded: part.value))
    return self
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    if count < RowKey.inline {
      let place = count
      withUnsafeMutableBytes(of: &words) { $0[place] = byte }
    } else {
      lengthen(by: byte)
    }
    count += 1
  }

  /// The text that follows `prefix` in a key and ends it.
  static func trailingText(_ key: [UInt8], after prefix: RowKey) -> String {
    trailingText(key, after: prefix.count)
  }

  /// The text that follows so many bytes of a key and ends it.
  static func trailingText(_ key: [UInt8], after start: Int) -> String {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in key[start...].dropLast() {
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

  @inline(never)
  private mutating func lengthen(by byte: UInt8) {
    if long.isEmpty {
      long = withUnsafeBytes(of: words) { Array($0) }
      words = (0, 0, 0, 0, 0, 0)
    }
    long.append(byte)
  }

  public static func == (left: RowKey, right: RowKey) -> Bool {
    left.count == right.count && left.words.0 == right.words.0 && left.words.1 == right.words.1
      && left.words.2 == right.words.2 && left.words.3 == right.words.3
      && left.words.4 == right.words.4 && left.words.5 == right.words.5
      && (left.long.isEmpty || left.long == right.long)
  }

  public func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: $0) }
  }

  /// A number that spreads keys over a table: each word is multiplied in, as in
  /// Fowler, Noll and Vo's hash, and folded once at the end.
  ///
  /// It is the same in every run, and so is no defence against keys that are made
  /// to collide; such keys cost the time of whoever records them.
  var spread: UInt64 {
    var hash = UInt64(count)
    func mix(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    mix(words.0)
    mix(words.1)
    mix(words.2)
    if count > 24 {
      mix(words.3)
      mix(words.4)
      mix(words.5)
    }
    for byte in long { mix(UInt64(byte)) }
    return hash ^ hash >> 32
  }

  /// Whether this key stands before another in the order of bytes.
  func precedes(_ other: RowKey) -> Bool {
    guard long.isEmpty, other.long.isEmpty else {
      return bytes.lexicographicallyPrecedes(other.bytes)
    }
    // Zeros behind the end sort a key before those it begins.
    if words.0 != other.words.0 { return words.0.bigEndian < other.words.0.bigEndian }
    if words.1 != other.words.1 { return words.1.bigEndian < other.words.1.bigEndian }
    if words.2 != other.words.2 { return words.2.bigEndian < other.words.2.bigEndian }
    if words.3 != other.words.3 { return words.3.bigEndian < other.words.3.bigEndian }
    if words.4 != other.words.4 { return words.4.bigEndian < other.words.4.bigEndian }
    if words.5 != other.words.5 { return words.5.bigEndian < other.words.5.bigEndian }
    return count < other.count
  }

  /// The key without the number it ends with; nil for one too short to have any.
  var withoutNumber: RowKey? { count > 8 ? RowKey(bytes: bytes.dropLast(8)) : nil }

  /// The number a key ends with.
  static func trailingNumber(_ key: [UInt8]) -> UInt64 {
    key.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
