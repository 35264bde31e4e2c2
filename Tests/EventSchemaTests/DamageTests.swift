import ChangeControl
import EventSchema
import Testing

/// Damaged bytes give an error or a value, and never more than that.
@Suite struct DamageTests {
  @Test(arguments: Sample.all)
  func `a payload cut short is an error or another value`(sample: Sample) {
    let payload = EventCodec.encode(sample.event).payload
    for count in 0..<payload.count {
      decode(sample, Array(payload.prefix(count)))
    }
  }

  @Test(arguments: Sample.all)
  func `a payload with any one byte replaced is an error or another value`(sample: Sample) {
    var generator = Generator(seed: 7)
    let payload = EventCodec.encode(sample.event).payload
    for index in payload.indices {
      for byte in [
        0x00, 0x7f, 0x80, 0xff, payload[index] ^ 1, UInt8(truncatingIfNeeded: generator.next()),
      ] {
        var damaged = payload
        damaged[index] = byte
        decode(sample, damaged)
      }
    }
  }

  @Test(arguments: EventName.allCases)
  func `bytes thrown together are an error or a value`(name: EventName) {
    var generator = Generator(seed: 11)
    for _ in 0..<500 {
      let count = Int.random(in: 0...64, using: &generator)
      let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      _ = try? EventCodec.decode(
        name: name.rawValue, version: name.schemaVersion, payload: bytes)
    }
  }

  /// Decodes, and checks that an error says which event it is about.
  private func decode(_ sample: Sample, _ payload: [UInt8]) {
    do {
      _ = try EventCodec.decode(
        name: sample.name.rawValue, version: sample.version, payload: payload)
    } catch {
      guard case .damaged(let damage) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(damage.event == sample.name)
      #expect((0...payload.count).contains(damage.offset))
    }
  }
}
