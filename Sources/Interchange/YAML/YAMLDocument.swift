import Yams

/// Turns the bytes of a YAML or JSON file into values with places.
///
/// The only file that imports Yams, so that the reader can be exchanged.
enum YAMLDocument {
  /// Bytes of the largest document that is read, 64 MB.
  static let limit = 64 << 20

  /// - Throws: `empty-file`, `file-too-large`, `bad-encoding`, `plan-syntax`,
  ///   `duplicate-key` or `document-too-complex`.
  static func read(_ file: PlanFile) throws(InterchangeError) -> YAMLValue {
    guard file.bytes.count <= limit else {
      throw PlanFile.tooLarge(file.name, limit: limit)
    }
    var text = try YAMLText.decode(file.bytes)
    let isJSON = text.first { !$0.isWhitespace } == "{"
    if isJSON { text = JSONEscapes.joiningSurrogates(in: text) }
    try AliasLimit.check(text)
    let root: Node?
    do {
      // Without resolver rules every scalar stays text: no guesses, no regular
      // expressions.
      root = try compose(yaml: text, .basic)
    } catch {
      throw YAMLSyntaxError.translate(error, text: text, isJSON: isJSON)
    }
    guard let root else { throw UnrecognisedContent.empty }
    var budget = YAMLConversion()
    let value = try budget.convert(root)
    guard !value.isNull else { throw UnrecognisedContent.empty }
    return value
  }
}

/// Copies Yams nodes into values and stops at documents out of proportion.
private struct YAMLConversion {
  /// Values of the largest document that is read.
  static let limit = 4_000_000

  private var remaining = YAMLConversion.limit

  mutating func convert(_ node: Node) throws(InterchangeError) -> YAMLValue {
    let place = SourcePlace(line: node.mark?.line ?? 1, column: node.mark?.column)
    remaining -= 1
    guard remaining > 0 else {
      throw place.error(
        .documentTooComplex, "the document holds more than \(Self.limit) values",
        "split the plan, or write aliased parts out")
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      let isNull = isPlain && ["", "~", "null"].contains(scalar.string)
      return YAMLValue(content: isNull ? .null : .scalar(scalar.string), place: place)
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for element in sequence { values.append(try convert(element)) }
      return YAMLValue(content: .list(values), place: place)
    case .mapping(let mapping):
      var entries: [YAMLValue.Entry] = []
      for (key, value) in mapping { entries.append(try entry(key, value)) }
      return YAMLValue(content: .map(entries), place: place)
    case .alias:
      throw place.error(
        .planSyntax, "an alias is left unresolved", "write the value out in its place")
    }
  }

  private mutating func entry(
    _ key: Node, _ value: Node
  ) throws(InterchangeError) -> YAMLValue.Entry {
    let place = SourcePlace(line: key.mark?.line ?? 1, column: key.mark?.column)
    guard case .scalar(let scalar) = key else {
      throw place.error(.wrongShape, "a key is a list or a map", "write keys as single words")
    }
    return YAMLValue.Entry(key: scalar.string, place: place, value: try convert(value))
  }
}
