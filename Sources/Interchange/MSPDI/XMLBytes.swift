/// Prepares the bytes of an XML file for the parser.
enum XMLBytes {
  /// Encodings that a plan may declare; each holds ASCII as itself.
  private static let encodings = ["utf-8", "us-ascii", "ascii", "iso-8859-1", "windows-1252"]

  /// Bytes of the prolog that are searched for a document type declaration.
  private static let prologLength = 65_536

  /// The bytes to parse: UTF-16 as UTF-8, everything else as it is.
  ///
  /// - Throws: `bad-encoding`, or `doctype-refused`: a plan needs no document
  ///   type, and one can hold entities that unfold without end.
  static func prepare(_ bytes: [UInt8]) throws(InterchangeError) -> [UInt8] {
    var prepared = bytes
    switch ContentSniffer.encoding(of: bytes) {
    case .utf8:
      try checkDeclaredEncoding(bytes)
    case .utf16BigEndian:
      prepared = try utf8(from: bytes, high: 0, low: 1)
    case .utf16LittleEndian:
      prepared = try utf8(from: bytes, high: 1, low: 0)
    }
    try refuseDoctype(prepared)
    return prepared
  }

  private static func checkDeclaredEncoding(_ bytes: [UInt8]) throws(InterchangeError) {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard let end = head.firstRange(of: "?>"),
      let key = head[..<end.lowerBound].firstRange(of: "encoding")
    else { return }
    let value = head[key.upperBound..<end.lowerBound].drop { " =".contains($0) }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return }
    let name = value.dropFirst().prefix { $0 != quote }.lowercased()
    guard encodings.contains(name) else {
      throw InterchangeError(
        .badEncoding, found: "the file declares the encoding \"\(name)\"",
        nextStep: "save it as UTF-8", line: 1)
    }
  }

  /// Transcodes UTF-16 and blanks the declaration, whose encoding is no longer
  /// true; lines stay where they are.
  private static func utf8(
    from bytes: [UInt8], high: Int, low: Int
  ) throws(InterchangeError) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else {
      throw InterchangeError(
        .badEncoding, found: "the UTF-16 text ends inside a character",
        nextStep: "export the plan again", line: nil)
    }
    let units = stride(from: 0, to: bytes.count, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + low])
    }
    var text = Array(String(decoding: units, as: UTF16.self).utf8)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    if text.starts(with: Array("<?xml".utf8)), let end = text.firstIndex(of: UInt8(ascii: ">")) {
      let breaks = text[...end].filter { $0 == 0x0A }
      text.replaceSubrange(...end, with: breaks)
    }
    return text
  }

  private static func refuseDoctype(_ bytes: [UInt8]) throws(InterchangeError) {
    let head = bytes.prefix(prologLength)
    guard let range = head.firstRange(of: Array("<!DOCTYPE".utf8)) else { return }
    throw InterchangeError(
      .doctypeRefused, found: "the file declares a document type",
      nextStep: "export the plan again; Microsoft Project writes none",
      line: head[..<range.lowerBound].count(where: { $0 == 0x0A }) + 1)
  }
}
