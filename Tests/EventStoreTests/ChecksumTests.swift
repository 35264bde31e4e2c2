import StoreTestSupport
import Testing

@testable import EventStore

@Suite struct ChecksumTests {
  /// From RFC 3720, appendix B.4, and the usual check value.
  @Test func `known inputs have their published CRC-32C`() {
    #expect(Checksum.of(Array("123456789".utf8).span.bytes) == 0xE306_9283)
    #expect(Checksum.of([UInt8](repeating: 0, count: 32).span.bytes) == 0x8A91_36AA)
    #expect(Checksum.of([UInt8](repeating: 0xFF, count: 32).span.bytes) == 0x62A8_AB43)
    #expect(Checksum.of(Array(0..<32 as Range<UInt8>).span.bytes) == 0x46DD_794E)
    #expect(Checksum.of([UInt8]().span.bytes) == 0)
  }

  @Test func `a checksum does not depend on how its input is cut`() {
    var generator = SeededGenerator(seed: 1)
    let bytes = (0..<100).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let whole = Checksum.of(bytes.span.bytes)
    for cut in 0...100 {
      var checksum = Checksum()
      checksum.update(with: bytes.span.bytes.extracting(0..<cut))
      checksum.update(with: bytes.span.bytes.extracting(cut..<100))
      #expect(checksum.value == whole)
    }
  }

  /// The instruction, where the processor has it, beside the table.
  @Test func `the instruction and the table agree on random bytes of every length`() {
    var generator = SeededGenerator(seed: 2)
    for length in 0...600 {
      let bytes = (0..<length + 8).map { _ in UInt8.random(in: 0...255, using: &generator) }
      for start in 0..<8 {
        let part = bytes.span.bytes.extracting(start..<start + length)
        let byTable = part.withUnsafeBytes { ~Checksum.byTable(.max, $0) }
        #expect(Checksum.of(part) == byTable)
      }
    }
  }
}
