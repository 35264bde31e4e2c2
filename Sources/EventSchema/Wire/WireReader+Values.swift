extension WireReader {
  /// A whole number, `sint64` in the contract.
  public mutating func integer() throws(SchemaError) -> Int {
    try expect(.varint)
    return WireReader.signed(try varint())
  }

  /// A count or bit pattern, `uint64` in the contract.
  public mutating func unsigned() throws(SchemaError) -> UInt64 {
    try expect(.varint)
    return try varint()
  }

  public mutating func bool() throws(SchemaError) -> Bool {
    try unsigned() != 0
  }

  /// A choice; a number that was never given out is damage.
  public mutating func choice<Choice: WireEnum>() throws(SchemaError) -> Choice {
    let start = position
    let number = try unsigned()
    guard let choice = Choice(wireNumber: number) else {
      throw damage(.unknownNumber(number), at: start)
    }
    return choice
  }

  public mutating func string() throws(SchemaError) -> String {
    let start = position
    let letters = try slice().assumingMemoryBound(to: UInt8.self)
    do {
      // Much faster for short texts than `String(validating:as:)`.
      return String(copying: try UTF8Span(validating: letters.span))
    } catch {
      throw damage(.notText, at: start)
    }
  }

  public mutating func data() throws(SchemaError) -> [UInt8] {
    [UInt8](try slice())
  }

  /// Adds the numbers of a repeated field, be it packed or one by one.
  public mutating func integers(into values: inout [Int]) throws(SchemaError) {
    guard type == .lengthDelimited else {
      values.append(try integer())
      return
    }
    let stop = try length() + position
    let outer = end
    end = stop
    while position < stop { values.append(WireReader.signed(try varint())) }
    end = outer
  }

  /// A part with fields of its own.
  public mutating func message<Message: WireMessage>() throws(SchemaError) -> Message {
    try expect(.lengthDelimited)
    let length = try length()
    guard depth < WireReader.depthLimit else { throw damage(.tooDeep) }
    let outer = (end, field)
    depth += 1
    end = position + length
    let message: Message
    do {
      message = try Message(from: &self)
    } catch {
      throw error.inside(outer.1)
    }
    position = end
    (end, field) = outer
    depth -= 1
    return message
  }

  /// The choice of a case that has no parts; any it may have got are skipped.
  public mutating func nothing() throws(SchemaError) {
    _ = try slice()
  }

  /// The bytes of a length-delimited value, in place.
  private mutating func slice() throws(SchemaError) -> UnsafeRawBufferPointer {
    try expect(.lengthDelimited)
    let length = try length()
    defer { position += length }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<(position + length)])
  }

  private static func signed(_ zigzag: UInt64) -> Int {
    Int(truncatingIfNeeded: zigzag >> 1) ^ -Int(truncatingIfNeeded: zigzag & 1)
  }
}
