/// A page in roff with the macros of man(7), under construction.
struct Roff {
  private(set) var text = ""

  /// A line of a macro with its arguments.
  mutating func macro(_ name: String, _ arguments: String...) {
    let words = arguments.map { " \"\(Roff.escaped($0).replacing("\"", with: "\\(dq"))\"" }
    text += ".\(name)\(words.joined())\n"
  }

  /// Lines of text.
  mutating func lines(_ lines: String) {
    for line in lines.split(separator: "\n") { text += Roff.line(line) + "\n" }
  }

  /// A paragraph.
  mutating func paragraph(_ words: String) {
    macro("PP")
    lines(words)
  }

  /// A term in bold, and what it means.
  mutating func entry(_ term: String, _ meaning: String) {
    macro("TP")
    macro("B", term)
    lines(meaning.isEmpty ? "\u{A0}" : meaning)
  }

  /// Lines as they are typed.
  mutating func example(_ lines: [String]) {
    macro("PP")
    macro("nf")
    macro("RS")
    for line in lines { text += Roff.line(line[...]) + "\n" }
    macro("RE")
    macro("fi")
  }

  /// A line of text; a dot or quote at its beginning is none of a macro.
  private static func line(_ line: Substring) -> String {
    let text = escaped(String(line))
    return text.first == "." || text.first == "'" ? "\\&" + text : text
  }

  /// Text in which no character has a meaning of its own.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\(rs"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
      }
    }
    return escaped
  }
}
