/// Walks over the bytes of an XML document and counts its lines.
struct XMLScanner {
  private let bytes: [UInt8]
  private(set) var position = 0
  /// Counted from 1.
  private(set) var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[range]
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// The byte at hand; nil at the end.
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func advance() {
    if bytes[position] == 0x0A { line += 1 }
    position += 1
  }

  /// Passes over a word without line ends if it stands here.
  mutating func skip(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    let isHere = word.withUTF8Buffer { letters in
      !(0..<length).contains { bytes[position + $0] != letters[$0] }
    }
    if isHere { position += length }
    return isHere
  }

  mutating func skipBlanks() {
    while let byte, ContentSniffer.isBlank(byte) { advance() }
  }

  /// Passes over all that stands before a word, and the word.
  ///
  /// - Throws: `plan-syntax` where the word does not come.
  @discardableResult
  mutating func skipThrough(
    _ word: StaticString, of what: String
  ) throws(InterchangeError) -> Range<Int> {
    let start = position
    let beginning = line
    while !isAtEnd {
      let end = position
      if skip(word) { return start..<end }
      try checkCharacter()
      advance()
    }
    line = beginning
    throw error("\(what) does not end")
  }

  /// The name that stands here.
  ///
  /// - Throws: `plan-syntax` where there is none.
  mutating func name() throws(InterchangeError) -> Range<Int> {
    let start = position
    guard let first = byte, XMLScanner.canBeginName(first) else {
      throw error("\"<\" or \"&\" stands in a text that should have &lt; or &amp;")
    }
    while let byte, XMLScanner.canBeginName(byte) || (0x2D...0x39).contains(byte), byte != 0x2F {
      position += 1
    }
    return start..<position
  }

  /// Passes over blanks and one attribute; false where there is none.
  ///
  /// - Throws: `plan-syntax`.
  mutating func attribute() throws(InterchangeError) -> Bool {
    let before = position
    skipBlanks()
    guard position > before, let byte, byte != UInt8(ascii: "/"), byte != UInt8(ascii: ">") else {
      return false
    }
    _ = try name()
    skipBlanks()
    guard skip("=") else { throw error("an attribute has no value") }
    skipBlanks()
    guard let quote = self.byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw error("the value of an attribute is not quoted")
    }
    advance()
    while let byte = self.byte, byte != quote {
      guard byte != UInt8(ascii: "<") else { throw error("the value of an attribute does not end") }
      try checkCharacter()
      advance()
    }
    guard !isAtEnd else { throw error("the value of an attribute does not end") }
    advance()
    return true
  }

  /// - Throws: `plan-syntax` where a control character stands here.
  func checkCharacter() throws(InterchangeError) {
    if let byte, byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
      throw error("a control character stands in the text")
    }
  }

  private static func canBeginName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x3A, 0x5F, 0x80...0xFF: true
    default: false
    }
  }
}
