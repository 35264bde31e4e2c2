import ChangeControl
import EventSchema
import Testing

/// What is written is read as the same value.
@Suite struct RoundTripTests {
  @Test(arguments: EventName.allCases)
  func `an event is read as it was written`(name: EventName) throws {
    for seed in 0..<UInt64(300) {
      var generator = Generator(seed: seed)
      let event = generator.event(name)

      let encoded = EventCodec.encode(event)
      let decoded = try EventCodec.decode(
        name: encoded.name.rawValue, version: encoded.version, payload: encoded.payload)

      #expect(encoded.name == name)
      try #require(decoded == event, "seed \(seed)")
      #expect(EventCodec.encode(decoded) == encoded, "seed \(seed)")
    }
  }

  @Test(arguments: EventName.allCases)
  func `the same bytes are read from a span and from memory`(name: EventName) throws {
    var generator = Generator(seed: 1)
    let event = generator.event(name)
    let payload = EventCodec.encode(event).payload

    let fromSpan = try EventCodec.decode(
      name: name.rawValue, version: name.schemaVersion, payload: payload.span.bytes)
    let fromMemory = try payload.withUnsafeBytes { bytes in
      try EventCodec.decode(name, version: name.schemaVersion, payload: bytes)
    }

    #expect(fromSpan == event)
    #expect(fromMemory == event)
  }

  @Test(
    .enabled(if: Protoc.isInstalled, "protoc is not installed"), arguments: EventName.allCases)
  func `protoc writes any event as the same bytes`(name: EventName) throws {
    for seed in 1000..<UInt64(1003) {
      var generator = Generator(seed: seed)
      let payload = EventCodec.encode(generator.event(name)).payload

      let text = try Protoc.decode(payload, as: name)

      #expect(unknownFields(in: text).isEmpty)
      #expect(try Protoc.encode(text, as: name) == payload, "seed \(seed)")
    }
  }
}
