/// Reads fields in the Protocol Buffers wire format, straight from their bytes.
///
/// It trusts nothing: every length is checked before it is followed, so that
/// damaged bytes give a `SchemaError` and never more than they hold. It cannot
/// be copied, and so cannot outlive the call that lends it the bytes.
public struct WireReader: ~Copyable {
  /// Messages may stand this deep in one another, as in Google's readers.
  static let depthLimit = 100

  let bytes: UnsafeRawBufferPointer
  /// Offset of the next byte to read.
  var position = 0
  /// Offset behind the last byte of the message being read.
  var end: Int
  var depth = 0
  /// The field that `nextField` found; 0 before the first.
  var field = 0
  var type = WireType.varint

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    end = bytes.count
  }

  /// The number of the next field; nil at the end of the message.
  ///
  /// Its value must be read or skipped before the next call.
  public mutating func nextField() throws(SchemaError) -> Int? {
    guard position < end else { return nil }
    let start = position
    let tag = try varint()
    guard let number = Int32(exactly: tag >> 3), number > 0, number < 1 << 29 else {
      throw damage(.impossibleField, at: start)
    }
    field = Int(number)
    guard let type = WireType(rawValue: UInt8(truncatingIfNeeded: tag & 7)) else {
      throw damage(.unknownWireType, at: start)
    }
    self.type = type
    return field
  }

  /// Passes over the value of a field that means nothing to the reader.
  public mutating func skip() throws(SchemaError) {
    switch type {
    case .varint: _ = try varint()
    case .fixed64: try pass(8)
    case .lengthDelimited: try pass(try length())
    case .fixed32: try pass(4)
    }
  }

  /// A value that the message cannot do without.
  ///
  /// - Throws: `SchemaError` naming the field where the value is nil.
  public func require<Value>(_ value: Value?, at field: Int) throws(SchemaError) -> Value {
    guard let value else {
      throw .damaged(SchemaError.Damage(path: [field], offset: end, fault: .missing))
    }
    return value
  }

  /// The error for the field being read, for checks of a message's own.
  public func damage(_ fault: SchemaError.Fault) -> SchemaError {
    damage(fault, at: position)
  }

  func damage(_ fault: SchemaError.Fault, at offset: Int) -> SchemaError {
    .damaged(SchemaError.Damage(path: [field], offset: offset, fault: fault))
  }

  func expect(_ wanted: WireType) throws(SchemaError) {
    guard type == wanted else { throw damage(.wrongWireType) }
  }

  mutating func varint() throws(SchemaError) -> UInt64 {
    guard position < end else { throw damage(.truncated) }
    let first = bytes[position]
    if first < 0x80 {
      position += 1
      return UInt64(first)
    }
    let start = position
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard position < end else { throw damage(.truncated, at: start) }
      let byte = bytes[position]
      position += 1
      if shift == 63, byte > 1 { throw damage(.varintTooLong, at: start) }
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  /// Reads a length and checks that so many bytes follow.
  mutating func length() throws(SchemaError) -> Int {
    let start = position
    let length = try varint()
    guard length <= UInt64(end - position) else { throw damage(.truncated, at: start) }
    return Int(length)
  }

  private mutating func pass(_ count: Int) throws(SchemaError) {
    guard count <= end - position else { throw damage(.truncated) }
    position += count
  }
}

// The bytes are lent for one call on one thread.
@available(*, unavailable)
extension WireReader: Sendable {}
