extension PlanTime: CustomStringConvertible {
  /// Reads a date with or without a time of day; nil for anything else.
  ///
  /// The forms are `2026-11-30`, `2026-11-30T09:00` and `2026-11-30T09:00:00`.
  /// A space may stand for the `T`; seconds are dropped.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard [10, 16, 19].contains(bytes.count), bytes[4] == UInt8(ascii: "-"),
      bytes[7] == UInt8(ascii: "-"), let year = number(0..<4), let month = number(5..<7),
      let day = number(8..<10), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    minute = date.dayNumber * 1440
    guard bytes.count > 10 else { return }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":"), let hours = number(11..<13), let minutes = number(14..<16),
      hours < 24, minutes < 60
    else { return nil }
    if bytes.count == 19 {
      guard bytes[16] == UInt8(ascii: ":"), let seconds = number(17..<19), seconds < 60 else {
        return nil
      }
    }
    minute += hours * 60 + minutes
  }

  /// `2026-11-30T09:00`.
  public var description: String {
    "\(dateText)T\(timeText)"
  }

  /// `2026-11-30`.
  public var dateText: String {
    let date = CivilDate(dayNumber: day)
    return "\(date.year.padded(4))-\(date.month.padded(2))-\(date.day.padded(2))"
  }

  /// `09:00`.
  public var timeText: String {
    "\((minuteOfDay / 60).padded(2)):\((minuteOfDay % 60).padded(2))"
  }
}

extension Int {
  fileprivate func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
