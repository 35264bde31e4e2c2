extension YAMLValue {
  /// The text of a scalar.
  ///
  /// - Throws: `wrong-shape` for lists, maps and nothing.
  func text(_ what: String) throws(InterchangeError) -> String {
    guard case .scalar(let text) = content else {
      throw error(.wrongShape, "\(what) is \(shape)", "write a single value")
    }
    return text
  }

  /// The text of a scalar that says something.
  ///
  /// - Throws: `wrong-shape`, or `missing-field` for blank text.
  func words(_ what: String) throws(InterchangeError) -> String {
    let text = try text(what)
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw error(.missingField, "\(what) is blank", "write it, or leave the key out")
    }
    return text
  }

  /// - Throws: `wrong-shape`.
  func list(_ what: String) throws(InterchangeError) -> [YAMLValue] {
    guard case .list(let values) = content else {
      throw error(.wrongShape, "\(what) is \(shape), not a list", "begin each entry with \"- \"")
    }
    return values
  }

  /// A list, or a single value taken as a list of one.
  ///
  /// - Throws: `wrong-shape` for maps.
  func oneOrMore(_ what: String) throws(InterchangeError) -> [YAMLValue] {
    if case .scalar = content { return [self] }
    return try list(what)
  }

  /// The entries of a map whose keys the file chooses, such as ids.
  ///
  /// - Throws: `wrong-shape`.
  func entries(_ what: String) throws(InterchangeError) -> [Entry] {
    guard case .map(let entries) = content else {
      throw error(.wrongShape, "\(what) is \(shape), not a map", "write lines of \"key: value\"")
    }
    return entries
  }

  /// - Throws: `wrong-shape` or `bad-number`.
  func integer(_ what: String, in range: ClosedRange<Int>) throws(InterchangeError) -> Int {
    let text = try text(what)
    guard let number = Int(text), range.contains(number) else {
      throw error(
        .badNumber, "\(what) is \"\(text)\"",
        "write a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// - Throws: `wrong-shape` or `bad-choice`.
  func flag(_ what: String) throws(InterchangeError) -> Bool {
    try choice(what, [("true", true), ("false", false)])
  }

  /// - Throws: `wrong-shape` or `bad-choice`.
  func choice<Choice>(
    _ what: String, _ choices: [(name: String, value: Choice)]
  ) throws(InterchangeError) -> Choice {
    let text = try text(what)
    if let match = choices.first(where: { $0.name == text }) { return match.value }
    let names = choices.map(\.name)
    throw error(
      .badChoice, "\(what) is \"\(text)\"",
      NameHint.text(
        for: text, among: names, otherwise: "write one of \(names.joined(separator: ", "))"))
  }
}
