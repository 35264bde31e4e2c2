/// Reads the cells of comma-separated values one row at a time.
struct CSVReader {
  private let scalars: String.UnicodeScalarView
  private let delimiter: Unicode.Scalar
  private var position: String.UnicodeScalarView.Index
  private var place = SourcePlace(line: 1, column: 1)

  init(_ text: String, delimiter: Unicode.Scalar) {
    scalars = text.unicodeScalars
    self.delimiter = delimiter
    position = scalars.startIndex
    if scalars.first == "\u{FEFF}" { position = scalars.index(after: position) }
  }

  /// The next row, blanks around its cells removed; nil at the end.
  ///
  /// - Throws: `plan-syntax`.
  mutating func row() throws(InterchangeError) -> [CSVTable.Cell]? {
    guard position < scalars.endIndex else { return nil }
    var cells: [CSVTable.Cell] = []
    while true {
      let start = place
      let text = scalar == "\"" ? try quoted() : plain()
      cells.append(CSVTable.Cell(text: text, place: start))
      guard scalar == delimiter else { break }
      advance()
    }
    if scalar == "\r" { advance() }
    if scalar == "\n" { advance() }
    return cells
  }

  private var scalar: Unicode.Scalar? {
    position < scalars.endIndex ? scalars[position] : nil
  }

  private mutating func advance() {
    let isReturn = scalars[position] == "\r"
    let isEnd = scalars[position] == "\n"
    position = scalars.index(after: position)
    // A line ends with CR LF, LF or CR.
    if isEnd || isReturn && scalar != "\n" {
      place = SourcePlace(line: place.line + 1, column: 1)
    } else {
      place.column = (place.column ?? 0) + 1
    }
  }

  private mutating func plain() -> String {
    var text = String.UnicodeScalarView()
    while let scalar, scalar != delimiter, scalar != "\n", scalar != "\r" {
      text.append(scalar)
      advance()
    }
    let words = text.drop { $0 == " " }
    guard let last = words.lastIndex(where: { $0 != " " }) else { return "" }
    return String(words[...last])
  }

  private mutating func quoted() throws(InterchangeError) -> String {
    let start = place
    advance()
    var text = String.UnicodeScalarView()
    while true {
      guard let current = scalar else {
        throw start.error(
          .planSyntax, "a quoted cell does not end", "close it; a quote inside is written twice")
      }
      advance()
      if current != "\"" {
        text.append(current)
      } else if scalar == "\"" {
        text.append(current)
        advance()
      } else {
        break
      }
    }
    while scalar == " " { advance() }
    guard scalar == nil || scalar == delimiter || scalar == "\n" || scalar == "\r" else {
      throw place.error(
        .planSyntax, "text stands behind the end of a quoted cell",
        "write quotes inside a cell twice")
    }
    return String(text)
  }
}
