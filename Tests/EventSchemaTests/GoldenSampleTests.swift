import ChangeControl
import EventSchema
import Foundation
import Testing

/// What was once recorded stays readable, byte for byte.
@Suite(.serialized) struct GoldenSampleTests {
  @Test(arguments: EventName.allCases)
  func `every name has a sample of each version`(name: EventName) {
    let versions = Sample.all.filter { $0.name == name }.map(\.version).sorted()

    #expect(versions == Array(1...name.schemaVersion))
  }

  @Test(arguments: Sample.all)
  func `a sample is the value it was recorded from`(sample: Sample) throws {
    let payload = try recorded(sample)

    let event = try EventCodec.decode(
      name: sample.name.rawValue, version: sample.version, payload: payload)

    #expect(event == sample.event)
  }

  @Test(arguments: Sample.all.filter { $0.version == $0.name.schemaVersion })
  func `a sample is written again as the same bytes`(sample: Sample) throws {
    let payload = try recorded(sample)

    let encoded = EventCodec.encode(sample.event)

    #expect(
      encoded == EncodedEvent(name: sample.name, version: sample.version, payload: payload))
  }

  @Test(arguments: EventName.allCases)
  func `every name has a message in the contract`(name: EventName) throws {
    let contract = try Fixtures.contract()

    #expect(contract.contains("\nmessage \(Protoc.message(of: name)) {"))
    #expect(contract.contains("\n// \(name.rawValue)"))
  }

  @Test(.enabled(if: Protoc.isInstalled, "protoc is not installed"), arguments: Sample.all)
  func `protoc reads a sample as its readable twin, with no field unknown`(
    sample: Sample
  ) throws {
    let text = try Protoc.decode(recorded(sample), as: sample.name, version: sample.version)
    let file = Fixtures.sample(sample.name, version: sample.version, "txt")
    let twin = try Fixtures.read(file) { Array(text.utf8) }

    #expect(text == String(decoding: twin, as: UTF8.self))
    #expect(unknownFields(in: text).isEmpty)
  }

  @Test(.enabled(if: Protoc.isInstalled, "protoc is not installed"), arguments: Sample.all)
  func `protoc writes a sample as the same bytes`(sample: Sample) throws {
    let payload = try recorded(sample)

    let text = try Protoc.decode(payload, as: sample.name, version: sample.version)
    let again = try Protoc.encode(text, as: sample.name, version: sample.version)

    #expect(again == payload)
  }

  private func recorded(_ sample: Sample) throws -> [UInt8] {
    let file = Fixtures.sample(sample.name, version: sample.version, "bin")
    return try Fixtures.read(file) { EventCodec.encode(sample.event).payload }
  }
}

/// The lines that name a field by its number, for want of a name.
func unknownFields(in text: String) -> [Substring] {
  text.split(separator: "\n").filter { line in
    line.first { $0 != " " }?.isNumber ?? false
  }
}
