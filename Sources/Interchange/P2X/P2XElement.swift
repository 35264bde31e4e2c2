import Planning

/// An element of a ProTrack file with all it holds.
struct P2XElement {
  /// Elements within elements; an outline of groups needs about twenty.
  private static let depthLimit = 256

  var name: String
  /// Where the element ends, counted from 1.
  var line = 0
  var text = ""
  var children: [P2XElement] = []

  private init(name: String) {
    self.name = name
  }

  /// - Throws: `plan-syntax`, `wrong-root`, `doctype-refused`, `bad-encoding`,
  ///   `document-too-complex` or `file-too-large`.
  static func root(of file: PlanFile) throws(InterchangeError) -> P2XElement {
    guard file.bytes.count <= PlanFile.limit else {
      throw PlanFile.tooLarge(file.name, limit: PlanFile.limit)
    }
    var tokenizer = XMLTokenizer(try XMLEncoding.utf8(file.bytes))
    var open: [P2XElement] = []
    var root: P2XElement?
    while let token = try tokenizer.next() {
      switch token {
      case .open(let name):
        guard open.count < depthLimit else {
          throw SourcePlace(line: tokenizer.line).error(
            .documentTooComplex, "elements nest deeper than \(depthLimit)",
            "export the project again")
        }
        open.append(P2XElement(name: name))
      case .text(let text):
        if let last = open.indices.last { open[last].text += text }
      case .close:
        guard var element = open.popLast() else { continue }
        element.line = tokenizer.line
        if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
      }
    }
    guard let root, root.name == "Project" else {
      throw SourcePlace(line: 1).error(
        .wrongRoot, "the root element is not <Project>", "export the project from ProTrack again")
    }
    return root
  }

  func child(_ name: String) -> P2XElement? { children.first { $0.name == name } }

  /// The members of a list: ProTrack writes each list twice, its description
  /// first and then what it holds.
  func members(_ list: String, _ member: String) -> [P2XElement] {
    children.filter { $0.name == list }.flatMap(\.children).filter { $0.name == member }
  }

  /// - Throws: `missing-field` or `bad-number`.
  func integer(_ name: String) throws(InterchangeError) -> Int {
    guard let field = child(name) else {
      throw SourcePlace(line: line).error(
        .missingField, "<\(self.name)> has no \(name)", "export the project again")
    }
    guard let value = Int(field.text), abs(value) <= P2XElement.largest else {
      throw SourcePlace(line: field.line).error(
        .badNumber, "\(name) is \"\(field.text.prefix(40))\"", "write a whole number")
    }
    return value
  }

  /// Keeps hours in minutes, and sums of them, within range.
  private static let largest = 1_000_000

  /// A time such as `180520110800`, day and month first; nil for ProTrack's
  /// signs of no time.
  ///
  /// - Throws: `missing-field` or `bad-date`.
  func time(_ name: String) throws(InterchangeError) -> PlanTime? {
    guard let field = child(name) else {
      throw SourcePlace(line: line).error(
        .missingField, "<\(self.name)> has no \(name)", "export the project again")
    }
    if ["", "0", "010101000000"].contains(field.text) { return nil }
    let digits = Array(field.text.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
    guard digits.count == 12,
      let time = PlanTime(
        "\(part(4..<8))-\(part(2..<4))-\(part(0..<2))T\(part(8..<10)):\(part(10..<12))")
    else {
      throw SourcePlace(line: field.line).error(
        .badDate, "\(name) is \"\(field.text.prefix(40))\"", "write it as ddmmyyyyhhmm")
    }
    return time
  }
}
