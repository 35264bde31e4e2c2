import EventSchema
import Projections
import StoreTestSupport
import Testing

/// A digest of rows is a sum: it knows no order, and what goes out of it is gone.
@Suite struct RowDigestTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `the order in which rows come does not matter, nor rows that came and went`(
    seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<200).map { number in
      ([UInt8(number), 7], [UInt8](repeating: UInt8(number), count: number % 40))
    }
    var digest = RowDigest()
    for row in rows { digest += of(row) }

    var other = RowDigest()
    for row in rows.shuffled(using: &generator) {
      other += of(row)
      other += of(([1], [2, 3]))
      other -= of(([1], [2, 3]))
    }

    #expect(other == digest && digest.rows == 200)
    for row in rows { other -= of(row) }
    #expect(other == RowDigest())
  }

  @Test func `key and value do not run into one another`() {
    #expect(of(([1, 2], [3])) != of(([1], [2, 3])))
    #expect(of(([], [1])) != of(([1], [])))
  }

  @Test func `one row is the SHA-256 of its lengths and bytes`() {
    // printf '\0\0\0\0\0\0\0\1a\0\0\0\0\0\0\0\2bc' | sha256sum
    let hex = of(([UInt8(ascii: "a")], Array("bc".utf8))).bytes.map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }
    #expect(hex.joined() == "3fafa1cf2f19a7c1129beb20cf0983f73a489a221fc0dd2f16d1be292d089205")
  }

  @Test func `what was kept is read back`() throws {
    let digest = of(([1], [2]))
    #expect(RowDigest(rows: 1, bytes: digest.bytes) == digest)
    #expect(try RowDigest(wire: digest.wireBytes()) == digest)
    #expect(RowDigest(rows: 1, bytes: [1, 2]) == nil)
  }

  private func of(_ row: (key: [UInt8], value: [UInt8])) -> RowDigest {
    row.key.withUnsafeBytes { key in
      row.value.withUnsafeBytes { RowDigest(key: key, value: $0) }
    }
  }
}
