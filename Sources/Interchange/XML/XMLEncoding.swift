/// Brings the bytes of an XML file to UTF-8, whatever it declares.
enum XMLEncoding {
  /// The text as UTF-8.
  ///
  /// - Throws: `bad-encoding` for an encoding that is not read, or bytes that
  ///   are not what the file declares.
  static func utf8(_ bytes: [UInt8]) throws(InterchangeError) -> [UInt8] {
    switch ContentSniffer.encoding(of: bytes) {
    case .utf16BigEndian: return try utf8(from: bytes, high: 0, low: 1)
    case .utf16LittleEndian: return try utf8(from: bytes, high: 1, low: 0)
    case .utf8: break
    }
    let name = declared(bytes)
    switch name {
    case "utf-8", "utf8", "us-ascii", "ascii":
      try validate(bytes)
      return bytes
    case "iso-8859-1", "latin1":
      return utf8(from: bytes) { UInt32($0) }
    case "windows-1252", "cp1252":
      return utf8(windows1252: bytes)
    default:
      throw InterchangeError(
        .badEncoding, found: "the file declares the encoding \"\(name)\"",
        nextStep: "save it as UTF-8", line: 1)
    }
  }

  static func utf8(windows1252 bytes: [UInt8]) -> [UInt8] {
    utf8(from: bytes) { byte in
      (0x80...0x9F).contains(byte) ? windows[Int(byte) - 0x80] : UInt32(byte)
    }
  }

  /// What Windows-1252 has where ISO 8859-1 has control characters.
  private static let windows: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The encoding named in the XML declaration, in lower case.
  private static func declared(_ bytes: [UInt8]) -> String {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let key = head[..<end.lowerBound].firstRange(of: "encoding")
    else { return "utf-8" }
    let value = head[key.upperBound..<end.lowerBound].drop { " =".contains($0) }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return "utf-8" }
    return value.dropFirst().prefix { $0 != quote }.lowercased()
  }

  private static func validate(_ bytes: [UInt8]) throws(InterchangeError) {
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let broken = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    throw InterchangeError(
      .badEncoding, found: "a character is not UTF-8",
      nextStep: "save the file as UTF-8, or declare the encoding it has", line: (broken ?? 0) + 1)
  }

  private static func utf8(from bytes: [UInt8], _ scalar: (UInt8) -> UInt32) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(scalar(byte)) ?? "\u{FFFD}") }
    return Array(String(text).utf8)
  }

  /// Transcodes UTF-16; halves of pairs become replacement characters.
  private static func utf8(
    from bytes: [UInt8], high: Int, low: Int
  ) throws(InterchangeError) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else {
      throw InterchangeError(
        .badEncoding, found: "the UTF-16 text ends inside a character",
        nextStep: "export the plan again")
    }
    let units = stride(from: 0, to: bytes.count, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + low])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
