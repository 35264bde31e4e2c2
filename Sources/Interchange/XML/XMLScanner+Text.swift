extension XMLScanner {
  /// The text of a range of bytes.
  func string(_ range: Range<Int>) -> String {
    String(decoding: slice(range), as: UTF8.self)
  }

  /// The name in a range of bytes without its prefix.
  func localName(_ range: Range<Int>) -> String {
    let name = slice(range)
    guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else { return string(range) }
    return string(colon + 1..<range.upperBound)
  }

  func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    slice(left) == slice(right)
  }

  func error(_ found: String) -> InterchangeError {
    error(.planSyntax, found, "export the plan again")
  }

  func error(
    _ code: InterchangeError.Code, _ found: String, _ nextStep: String
  ) -> InterchangeError {
    SourcePlace(line: line).error(code, found, nextStep)
  }
}
