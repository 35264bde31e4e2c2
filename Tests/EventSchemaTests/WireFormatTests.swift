import EventSchema
import Planning
import Testing

/// The wire format byte by byte, after the Protocol Buffers encoding guide.
@Suite struct WireFormatTests {
  @Test(
    arguments: [
      (0, []), (-1, [0x08, 0x01]), (1, [0x08, 0x02]), (-2, [0x08, 0x03]),
      (150, [0x08, 0xac, 0x02]),
      (Int.max, [0x08, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]),
      (Int.min, [0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]),
    ] as [(Int, [UInt8])])
  func `a whole number is a zigzag varint, zero is left out`(number: Int, bytes: [UInt8]) throws {
    var writer = WireWriter()
    writer.integer(number, at: 1)

    #expect(writer.bytes == bytes)
    #expect(try Everything(wire: bytes).integer == number)
  }

  @Test func `an optional zero, empty text and empty part are written`() {
    var writer = WireWriter()
    writer.optionalInteger(0, at: 1)
    writer.optionalString("", at: 2)
    writer.optionalMessage(Everything(), at: 3)
    writer.optionalInteger(nil, at: 4)
    writer.nothing(at: 5)

    #expect(writer.bytes == [0x08, 0, 0x12, 0, 0x1a, 0, 0x2a, 0])
  }

  @Test(arguments: [0, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152])
  func `the length before a part takes as few bytes as it can`(count: Int) throws {
    var message = Everything()
    message.text = String(repeating: "x", count: count)

    var plain = WireWriter()
    plain.string(message.text, at: 2)
    var nested = WireWriter()
    nested.message(message, at: 4)
    let body = message.wireBytes()
    var flat = WireWriter()
    flat.data(body, at: 4)

    #expect(plain.bytes == body)
    #expect(nested.bytes == (body.isEmpty ? [0x22, 0] : flat.bytes))
  }

  @Test func `numbers of a list are read packed, one by one, and mixed`() throws {
    var writer = WireWriter()
    writer.integers([1, -1, 64], at: 3)

    #expect(writer.bytes == [0x1a, 4, 2, 1, 0x80, 1])
    #expect(try Everything(wire: writer.bytes).list == [1, -1, 64])
    #expect(try Everything(wire: [0x18, 2, 0x1a, 1, 1, 0x18, 4]).list == [1, -1, 2])
  }

  @Test func `the last of a field written twice counts`() throws {
    #expect(try Everything(wire: [0x08, 2, 0x08, 4]).integer == 2)
  }

  @Test func `a number may be longer than it must be`() throws {
    #expect(try Everything(wire: [0x08, 0x82, 0x80, 0x00]).integer == 1)
  }

  @Test(
    arguments: [
      ([0x08], [1], 1, .truncated), ([0x08, 0x80], [1], 1, .truncated),
      ([0x12, 2, 0x41], [2], 1, .truncated), ([0x1a, 2, 0x02], [3], 1, .truncated),
      ([0x12, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], [2], 1, .truncated),
      (
        [0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02], [1], 1, .varintTooLong
      ),
      ([0x00, 0x01], [0], 0, .impossibleField),
      ([0x80, 0x80, 0x80, 0x80, 0x10, 0x01], [0], 0, .impossibleField),
      ([0x0b], [1], 0, .unknownWireType), ([0x0a, 0x00], [1], 1, .wrongWireType),
      ([0x10, 0x00], [2], 1, .wrongWireType), ([0x12, 1, 0xff], [2], 1, .notText),
      ([0x22, 2, 0x12, 5], [4, 2], 3, .truncated), ([0xfd, 0x07, 1, 2], [127], 2, .truncated),
    ] as [([UInt8], [Int], Int, SchemaError.Fault)])
  func `damage is told with its place`(
    bytes: [UInt8], path: [Int], offset: Int, fault: SchemaError.Fault
  ) {
    #expect(
      throws: SchemaError.damaged(SchemaError.Damage(path: path, offset: offset, fault: fault))
    ) {
      try Everything(wire: bytes)
    }
  }

  @Test func `a message may stand in a hundred others and no more`() throws {
    var message = Everything()
    for _ in 0..<100 { message = Everything(inner: message) }

    #expect(try Everything(wire: message.wireBytes()) == message)
    let error = #expect(throws: SchemaError.self) {
      try Everything(wire: Everything(inner: message).wireBytes())
    }
    guard case .damaged(let damage) = error else {
      Issue.record("damage was expected")
      return
    }
    #expect(damage.fault == .tooDeep)
    #expect(damage.path == Array(repeating: 4, count: 101))
  }
}
