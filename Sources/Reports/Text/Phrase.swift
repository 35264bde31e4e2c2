import Wording

/// A stretch of text for one line, each character with its ink and its columns.
///
/// What comes from files may hold anything: control characters and marks that
/// turn the direction of writing never reach the terminal.
struct Phrase: Equatable, ExpressibleByStringInterpolation {
  /// One character as it is set.
  struct Glyph: Equatable {
    var character: Character
    var ink: Ink?
    var columns: Int

    init(_ character: Character, _ ink: Ink? = nil) {
      self.character = character
      self.ink = ink
      columns = character.columns
    }

    static let space = Glyph(" ")
  }

  /// A space at which no line is broken; printed as any other.
  static let fixedSpace: Character = "\u{A0}"

  var glyphs: [Glyph]

  init() { glyphs = [] }

  /// What is said, in the language in force.
  init(_ message: Message, _ ink: Ink? = nil) {
    self.init(verbatim: message.text, ink)
  }

  /// What comes from people, or was put into words before.
  init(verbatim text: String, _ ink: Ink? = nil) {
    glyphs = text.compactMap { character in
      Phrase.printable(character).map { Glyph($0, ink) }
    }
  }

  init(stringLiteral value: String) {
    self.init(Message(stringLiteral: value))
  }

  init(stringInterpolation: Message.StringInterpolation) {
    self.init(Message(stringInterpolation: stringInterpolation))
  }

  init(_ glyphs: some Sequence<Glyph>) {
    self.glyphs = Array(glyphs)
  }

  /// Columns it takes.
  var width: Int { glyphs.reduce(0) { $0 + $1.columns } }

  var isEmpty: Bool { glyphs.isEmpty }

  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.glyphs + right.glyphs)
  }

  static func += (left: inout Phrase, right: Phrase) {
    left.glyphs += right.glyphs
  }

  /// The phrase in one ink.
  func inked(_ ink: Ink?) -> Phrase {
    Phrase(glyphs.map { Glyph($0.character, ink) })
  }

  /// The phrases one after another.
  static func joined(_ phrases: [Phrase], by separator: Phrase) -> Phrase {
    var all = Phrase()
    for (index, phrase) in phrases.enumerated() {
      if index > 0 { all += separator }
      all += phrase
    }
    return all
  }

  /// The characters, between ANSI sequences where the style has colours.
  func text(_ style: ReportStyle) -> String {
    var text = ""
    var current: Ink?
    for glyph in glyphs {
      if style.isColoured, glyph.ink != current {
        if current != nil { text += "\u{1B}[0m" }
        if let ink = glyph.ink { text += "\u{1B}[\(ink.code)m" }
        current = glyph.ink
      }
      text.append(glyph.character == Phrase.fixedSpace ? " " : glyph.character)
    }
    if current != nil { text += "\u{1B}[0m" }
    return text
  }

  /// What is shown for a character; nil where nothing is.
  private static func printable(_ character: Character) -> Character? {
    guard let first = character.unicodeScalars.first else { return nil }
    // Nearly all characters are these, and a category is looked up in tables.
    if character.isASCII, (0x20..<0x7F).contains(first.value) { return character }
    switch first.properties.generalCategory {
    case .control: return character.isWhitespace ? " " : "\u{FFFD}"
    case .lineSeparator, .paragraphSeparator: return " "
    case .format: return nil
    default: break
    }
    return character.unicodeScalars.contains { $0.turnsDirection } ? "\u{FFFD}" : character
  }
}

extension Unicode.Scalar {
  /// Whether it changes the direction of the writing that follows.
  fileprivate var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
