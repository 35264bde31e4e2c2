import Planning

/// A moment in milliseconds since 1970 as RFC 3339 text in UTC, and back.
enum Timestamp {
  /// `2026-11-24T08:00:00.000Z`; nil for a moment that such a text cannot name.
  static func text(_ milliseconds: Int64) -> String? {
    let minutes = milliseconds >= 0 ? milliseconds / 60_000 : (milliseconds - 59_999) / 60_000
    guard (earliest...latest).contains(minutes) else { return nil }
    let time = PlanTime(minute: Int(minutes))
    let rest = Int(milliseconds - minutes * 60_000)
    let fraction = String(1000 + rest % 1000).dropFirst()
    return "\(time.dateText)T\(time.timeText):\(String(100 + rest / 1000).dropFirst()).\(fraction)Z"
  }

  /// Reads exactly what ``text(_:)`` writes.
  static func milliseconds(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[19] == UInt8(ascii: "."), bytes[23] == UInt8(ascii: "Z"),
      bytes[10] == UInt8(ascii: "T"), let time = PlanTime(text.prefix(19)),
      let seconds = digits(bytes[17..<19]), let fraction = digits(bytes[20..<23])
    else { return nil }
    return Int64(time.minute) * 60_000 + seconds * 1000 + fraction
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return Int64(String(decoding: bytes, as: UTF8.self))
  }

  /// The years 1900 to 2999, in minutes.
  private static let earliest: Int64 = -36_816_480
  private static let latest: Int64 = 541_727_999
}
