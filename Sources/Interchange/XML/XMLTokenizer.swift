/// Takes the text of an XML document apart into elements and text.
///
/// It knows what data files need: elements, text, CDATA, character references
/// and the five named entities. Attributes, comments and processing
/// instructions are checked and passed over; a document type declaration,
/// which could define entities that unfold without end, is refused.
struct XMLTokenizer {
  /// A piece of a document.
  enum Token: Equatable {
    /// The local name of an element that begins.
    case open(String)
    /// Character data that is not blank, references resolved.
    case text(String)
    /// The innermost element ends.
    case close
  }

  private var scanner: XMLScanner
  /// Where the names of the open elements stand, outermost first.
  private var open: [Range<Int>] = []
  private var hasRoot = false
  /// Whether an element `<a/>` has begun and its end is still to be told.
  private var isEmptyElement = false

  /// - Parameter bytes: UTF-8.
  init(_ bytes: [UInt8]) {
    scanner = XMLScanner(bytes)
  }

  /// The line up to which the document was read, counted from 1.
  var line: Int { scanner.line }

  /// The next piece; nil at the end of the document.
  ///
  /// - Throws: `plan-syntax` or `doctype-refused`.
  mutating func next() throws(InterchangeError) -> Token? {
    if isEmptyElement {
      isEmptyElement = false
      open.removeLast()
      return .close
    }
    while !scanner.isAtEnd {
      guard scanner.skip("<") else {
        if let text = try XMLCharacterData.text(&scanner, isInRoot: !open.isEmpty) {
          return .text(text)
        }
        continue
      }
      if scanner.skip("!--") {
        try scanner.skipThrough("-->", of: "a comment")
      } else if scanner.skip("![CDATA[") {
        if let text = try cdata() { return .text(text) }
      } else if scanner.skip("?") {
        try scanner.skipThrough("?>", of: "a processing instruction")
      } else if scanner.skip("/") {
        try close()
        return .close
      } else {
        return .open(try begin())
      }
    }
    guard hasRoot, open.isEmpty else {
      throw scanner.error(hasRoot ? "the document ends inside an element" : "no element is found")
    }
    return nil
  }

  private mutating func cdata() throws(InterchangeError) -> String? {
    guard !open.isEmpty else { throw scanner.error("text stands outside the root element") }
    let content = try scanner.skipThrough("]]>", of: "a CDATA section")
    return content.isEmpty ? nil : scanner.string(content)
  }

  private mutating func begin() throws(InterchangeError) -> String {
    if scanner.skip("!DOCTYPE") {
      throw scanner.error(
        .doctypeRefused, "the file declares a document type",
        "export the plan again; Microsoft Project writes none")
    }
    guard !hasRoot || !open.isEmpty else {
      throw scanner.error("a second root element begins")
    }
    let name = try scanner.name()
    while try scanner.attribute() {}
    isEmptyElement = scanner.skip("/")
    guard scanner.skip(">") else { throw scanner.error("the tag of an element is malformed") }
    hasRoot = true
    open.append(name)
    return scanner.localName(name)
  }

  private mutating func close() throws(InterchangeError) {
    let name = try scanner.name()
    scanner.skipBlanks()
    guard scanner.skip(">") else { throw scanner.error("the end tag of an element is malformed") }
    guard let begun = open.popLast(), scanner.areEqual(begun, name) else {
      throw scanner.error("an element ends that is not the one last begun")
    }
  }
}
