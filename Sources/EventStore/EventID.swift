/// The identity of an event, a UUID that the caller makes.
///
/// Version 7 keeps ids in the order of time; the store does not look inside.
public struct EventID: Sendable, Hashable {
  /// The first eight bytes, read as a big-endian number.
  public let high: UInt64
  /// The last eight bytes, read as a big-endian number.
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

extension EventID: CustomStringConvertible {
  /// The usual form, such as `01890a5d-ac96-774b-bcce-b302099a8057`.
  public var description: String {
    let hex = Self.hex(high) + Self.hex(low)
    var text = ""
    for (index, digit) in hex.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }

  /// Reads the usual form; nil for any other text.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [8, 4, 4, 4, 12] else { return nil }
    let digits = parts.joined()
    guard digits.allSatisfy({ Self.isDigit($0) }) else { return nil }
    let hex = String(decoding: Array(digits), as: UTF8.self)
    guard let high = UInt64(hex.prefix(16), radix: 16),
      let low = UInt64(hex.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
