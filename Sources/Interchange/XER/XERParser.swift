/// Takes the lines of an XER file apart into tables.
///
/// `%T` begins a table, `%F` names its columns, `%R` is a row, `%E` ends the
/// file. Cells stand between tabs; cells missing at the end of a row are empty.
enum XERParser {
  /// - Throws: `plan-syntax` for lines that are none of these and for a file
  ///   that is cut off.
  static func parse(_ bytes: [UInt8]) throws(InterchangeError) -> XERDocument {
    var document = XERDocument()
    var isEnded = false
    var number = 0
    for line in XERParser.text(bytes).split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == 0x0D ? line.dropLast() : line
      guard !line.isEmpty, !isEnded else { continue }
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      let place = SourcePlace(line: number)
      switch (cells[0].elementsEqual("%T".utf8), cells[0].elementsEqual("%F".utf8)) {
      case (true, _): try document.begin(cells.dropFirst(), at: place)
      case (_, true): try document.name(cells.dropFirst(), at: place)
      default:
        if cells[0].elementsEqual("%R".utf8) {
          try document.add(cells.dropFirst(), at: place)
        } else if cells[0].elementsEqual("%E".utf8) {
          isEnded = true
        } else if number == 1, cells[0].elementsEqual("ERMHDR".utf8) {
          let last = text(cells[cells.count - 1])
          document.currency = last.isCurrencyCode ? last : nil
        } else if number > 1 || !line.starts(with: Array("ERMHDR".utf8)) {
          throw place.error(
            .planSyntax, "a line begins with \"\(text(cells[0].prefix(20)))\"",
            "export the plan again; lines begin with %T, %F, %R or %E")
        }
      }
    }
    guard isEnded else {
      throw SourcePlace(line: number).error(
        .planSyntax, "the file ends without %E: it is cut off", "export the plan again")
    }
    return document
  }

  /// UTF-8 as it is; other bytes are Windows-1252, as P6 writes on Windows.
  private static func text(_ bytes: [UInt8]) -> [UInt8] {
    guard String(validating: bytes, as: UTF8.self) == nil else {
      return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
    return XMLEncoding.utf8(windows1252: bytes)
  }

  static func text(_ cell: ArraySlice<UInt8>) -> String {
    String(decoding: cell, as: UTF8.self)
  }
}
