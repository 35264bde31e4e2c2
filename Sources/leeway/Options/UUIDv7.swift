/// Identifiers for commands that are given none: a time, then chance.
enum UUIDv7 {
  /// A version 7 UUID (RFC 9562) at a time in UTC milliseconds.
  static func random(at milliseconds: Int64) -> String {
    var generator = SystemRandomNumberGenerator()
    let high =
      UInt64(truncatingIfNeeded: milliseconds) << 16 | 0x7000 | (generator.next() & 0x0fff)
    let low = 0x8000_0000_0000_0000 | (generator.next() & 0x3fff_ffff_ffff_ffff)
    let digits = hex(high) + hex(low)
    let cuts = [0, 8, 12, 16, 20, 32]
    let all = Array(digits)
    return zip(cuts, cuts.dropFirst()).map { String(all[$0..<$1]) }.joined(separator: "-")
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
