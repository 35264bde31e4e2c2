/// The grammar of ids: letters and digits of any script, and `.` `_` `-` `/` `#`.
enum IdentifierExpression {
  /// - Throws: `bad-identifier`.
  static func read(_ text: String) throws(InterchangeError) -> String {
    guard !text.isEmpty, text.utf8.count <= 128, let first = text.first,
      first.isLetter || first.isNumber || first == "_",
      text.allSatisfy({ $0.isLetter || $0.isNumber || "._-/#".contains($0) })
    else {
      throw InterchangeError(
        .badIdentifier, found: "\"\(text)\" is not an id",
        nextStep: "use letters, digits and . _ - / # without spaces, at most 128 bytes")
    }
    return text
  }
}
