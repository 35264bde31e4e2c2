/// A table of comma-separated values (RFC 4180), with where its cells stand.
struct CSVTable {
  /// A cell and where it begins.
  struct Cell: Equatable {
    var text: String
    var place: SourcePlace
  }

  var header: [Cell]
  var rows: [[Cell]]

  /// Separators that are looked for where none is given.
  static let delimiters: [Unicode.Scalar] = [",", ";", "\t", "|"]

  /// Takes a text apart into rows; rows of blanks alone are passed over.
  ///
  /// - Throws: `plan-syntax` for a quote that does not end, text behind a quote,
  ///   or a row with more cells than the header; `empty-file`.
  init(_ text: String, delimiter: Unicode.Scalar?) throws(InterchangeError) {
    let delimiter = delimiter ?? CSVTable.delimiter(of: text)
    var reader = CSVReader(text, delimiter: delimiter)
    var rows: [[Cell]] = []
    while let row = try reader.row() {
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    guard let header = rows.first else { throw UnrecognisedContent.empty }
    for row in rows where row.count > header.count {
      throw row[header.count].place.error(
        .planSyntax, "the row has \(row.count) cells, the header \(header.count)",
        "quote cells that hold \"\(delimiter)\"")
    }
    self.header = header
    self.rows = Array(rows.dropFirst())
  }

  /// The separator that the first line has most of.
  static func delimiter(of text: String) -> Unicode.Scalar {
    let line = text.unicodeScalars.prefix(10_000).prefix { $0 != "\n" && $0 != "\r" }
    let counts = delimiters.map { mark in (mark, line.count { $0 == mark }) }
    let most = counts.map(\.1).max() ?? 0
    return counts.first { $0.1 == most && most > 0 }?.0 ?? ","
  }
}
