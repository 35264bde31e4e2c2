/// Reads the files of the time zone database (TZif, RFC 9636).
struct TZifReader {
  private let bytes: [UInt8]
  private var position = 0

  /// Counts of a data block.
  private struct Header {
    var version: UInt8
    var utcMarks: Int
    var standardMarks: Int
    var leapSeconds: Int
    var times: Int
    var types: Int
    var letters: Int

    func size(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + letters + leapSeconds * (timeSize + 4) + standardMarks
        + utcMarks
    }
  }

  /// The rules of a file; nil where it is malformed.
  ///
  /// Changes after the last that the file lists follow its rule, up to the year
  /// 2199.
  static func read(_ bytes: [UInt8], name: String) -> TimeZoneRules? {
    var reader = TZifReader(bytes: bytes)
    guard var header = reader.header() else { return nil }
    var timeSize = 4
    if header.version >= UInt8(ascii: "2") {
      // A second block with times of 64 bits follows that of old readers.
      guard reader.skip(header.size(timeSize: 4)), let second = reader.header() else { return nil }
      header = second
      timeSize = 8
    }
    return reader.rules(header, timeSize: timeSize, name: name)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func header() -> Header? {
    guard position + 44 <= bytes.count, bytes[position..<position + 4].elementsEqual("TZif".utf8)
    else { return nil }
    let version = bytes[position + 4]
    position += 20
    var counts: [Int] = []
    for _ in 0..<6 { counts.append(number(4)) }
    guard counts.allSatisfy({ (0...100_000).contains($0) }), counts[4] > 0 else { return nil }
    return Header(
      version: version, utcMarks: counts[0], standardMarks: counts[1], leapSeconds: counts[2],
      times: counts[3], types: counts[4], letters: counts[5])
  }

  private mutating func skip(_ count: Int) -> Bool {
    position += count
    return position <= bytes.count
  }

  /// A signed number of so many bytes, the highest first.
  private mutating func number(_ size: Int) -> Int {
    var value = bytes[position] >= 0x80 ? -1 : 0
    for byte in bytes[position..<position + size] { value = value << 8 | Int(byte) }
    position += size
    return value
  }

  private mutating func rules(
    _ header: Header, timeSize: Int, name: String
  ) -> TimeZoneRules? {
    guard position + header.size(timeSize: timeSize) <= bytes.count else { return nil }
    let times = (0..<header.times).map { _ in number(timeSize) }
    let kinds = (0..<header.times).map { _ in number(1) & 0xFF }
    var offsets: [Int] = []
    for _ in 0..<header.types {
      offsets.append(number(4))
      position += 2
    }
    guard kinds.allSatisfy({ $0 < header.types }), zip(times, times.dropFirst()).allSatisfy(<),
      offsets.allSatisfy({ abs($0) <= 93_600 })
    else { return nil }
    position += header.letters + header.leapSeconds * (timeSize + 4) + header.standardMarks
    position += header.utcMarks
    var transitions = zip(times, kinds).map {
      TimeZoneRules.Transition(second: $0, offset: offsets[$1])
    }
    if timeSize == 8 {
      guard let footer, let rule = footer.isEmpty ? .some(nil) : POSIXZoneRule(footer).map({ $0 })
      else { return nil }
      let last = transitions.last?.second ?? Int.min
      transitions += rule?.transitions().filter { $0.second > last } ?? []
    }
    return TimeZoneRules(name: name, initialOffset: offsets[0], transitions: transitions)
  }

  /// The line at the end of the file; nil where there is none.
  private var footer: String? {
    let rest = bytes[position...]
    guard rest.first == 0x0A, let end = rest.dropFirst().firstIndex(of: 0x0A) else { return nil }
    return String(decoding: rest[(position + 1)..<end], as: UTF8.self)
  }
}
