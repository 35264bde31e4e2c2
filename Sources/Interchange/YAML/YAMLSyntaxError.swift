import Yams

/// Says what is wrong with text that is not well-formed YAML or JSON.
enum YAMLSyntaxError {
  static func translate(_ error: any Error, text: String, isJSON: Bool) -> InterchangeError {
    guard let error = error as? YamlError else {
      return plain("the text is not well-formed", SourcePlace(line: 1), isJSON)
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = SourcePlace(line: mark.line, column: mark.column)
      if problem.contains("nesting level") {
        return place.error(
          .documentTooComplex, "the document nests too deeply", "write the plan flatter")
      }
      if !isJSON, hasTab(line: mark.line, of: text) {
        return place.error(
          .planSyntax, "a tab stands before the first word", "indent with spaces")
      }
      if problem.contains("another document") {
        return place.error(
          .planSyntax, "a second document begins", "write one document, without --- inside")
      }
      return plain(problem, place, isJSON)
    case .reader(let problem, let offset, _, _):
      let line = offset.map { text.utf8.prefix($0).count(where: { $0 == 0x0A }) + 1 }
      return plain(problem, SourcePlace(line: line ?? 1), isJSON)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return SourcePlace(line: context.mark.line, column: context.mark.column).error(
        .duplicateKey, "the key \"\(duplicates.first ?? "")\" stands more than once in one map",
        "keep one of them")
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return plain("the text cannot be read", SourcePlace(line: 1), isJSON)
    }
  }

  private static func plain(
    _ problem: String, _ place: SourcePlace, _ isJSON: Bool
  ) -> InterchangeError {
    place.error(
      .planSyntax, problem,
      isJSON
        ? "check quotes, commas and braces on and before this line"
        : "check indentation, colons and quotes on and before this line")
  }

  private static func hasTab(line: Int, of text: String) -> Bool {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return false }
    return lines[line - 1].prefix { " \t-".utf8.contains($0) }.contains(UInt8(ascii: "\t"))
  }
}
