/// Writes fields in the Protocol Buffers wire format.
///
/// Plain fields are left out where they hold their default (zero, false,
/// empty), as proto3 has it; optional ones are left out where they are nil, and
/// written even if they hold a default. A message must write its fields in the
/// order of their numbers.
public struct WireWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// A whole number, `sint64` in the contract: short if small, of either sign.
  public mutating func integer(_ value: Int, at field: Int) {
    if value != 0 { optionalInteger(value, at: field) }
  }

  public mutating func optionalInteger(_ value: Int?, at field: Int) {
    guard let value else { return }
    tag(field, .varint)
    varint(UInt64(bitPattern: Int64((value << 1) ^ (value >> (Int.bitWidth - 1)))))
  }

  /// A count or bit pattern, `uint64` in the contract.
  public mutating func unsigned(_ value: UInt64, at field: Int) {
    if value != 0 { optionalUnsigned(value, at: field) }
  }

  public mutating func optionalUnsigned(_ value: UInt64?, at field: Int) {
    guard let value else { return }
    tag(field, .varint)
    varint(value)
  }

  public mutating func bool(_ value: Bool, at field: Int) {
    if value { optionalUnsigned(1, at: field) }
  }

  /// A choice; it has no default and is always written.
  public mutating func choice(_ value: some WireEnum, at field: Int) {
    optionalUnsigned(value.wireNumber, at: field)
  }

  public mutating func string(_ value: String, at field: Int) {
    if !value.isEmpty { optionalString(value, at: field) }
  }

  public mutating func optionalString(_ value: String?, at field: Int) {
    guard let value else { return }
    tag(field, .lengthDelimited)
    varint(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  public mutating func strings(_ values: [String], at field: Int) {
    for value in values { optionalString(value, at: field) }
  }

  public mutating func data(_ value: [UInt8], at field: Int) {
    guard !value.isEmpty else { return }
    tag(field, .lengthDelimited)
    varint(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  /// Forgets what was written, and keeps the room.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Fields that were written before.
  public mutating func append(_ fields: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: fields)
  }

  /// Whole numbers in one packed field; nothing where there are none.
  public mutating func integers(_ values: [Int], at field: Int) {
    guard !values.isEmpty else { return }
    nested(at: field) { writer in
      for value in values {
        writer.varint(UInt64(bitPattern: Int64((value << 1) ^ (value >> (Int.bitWidth - 1)))))
      }
    }
  }

  /// A part with fields of its own, written even if all of them hold defaults.
  public mutating func message(_ value: some WireMessage, at field: Int) {
    nested(at: field) { writer in value.encode(into: &writer) }
  }

  public mutating func optionalMessage(_ value: (some WireMessage)?, at field: Int) {
    if let value { message(value, at: field) }
  }

  public mutating func messages(_ values: [some WireMessage], at field: Int) {
    for value in values { message(value, at: field) }
  }

  /// The choice of a case that has no parts: a message without fields.
  public mutating func nothing(at field: Int) {
    tag(field, .lengthDelimited)
    bytes.append(0)
  }

  /// Writes a body behind its length, for which one byte is kept free at first.
  private mutating func nested(at field: Int, _ body: (inout WireWriter) -> Void) {
    tag(field, .lengthDelimited)
    let mark = bytes.count
    bytes.append(0)
    body(&self)
    var length = UInt64(bytes.count - mark - 1)
    let size = max(1, (UInt64.bitWidth - length.leadingZeroBitCount + 6) / 7)
    if size > 1 { bytes.insert(contentsOf: repeatElement(0, count: size - 1), at: mark + 1) }
    for index in mark..<(mark + size - 1) {
      bytes[index] = UInt8(truncatingIfNeeded: length) | 0x80
      length >>= 7
    }
    bytes[mark + size - 1] = UInt8(truncatingIfNeeded: length)
  }

  private mutating func tag(_ field: Int, _ type: WireType) {
    precondition((1..<1 << 29).contains(field), "no field has number \(field)")
    varint(UInt64(field) << 3 | UInt64(type.rawValue))
  }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest > 0x7f {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
