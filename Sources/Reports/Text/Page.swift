import Wording

/// A report under construction: lines that never exceed the style's width.
struct Page {
  let style: ReportStyle
  private var lines: [Phrase] = []

  init(_ style: ReportStyle) {
    self.style = style
  }

  /// A heading with a note at the right, and a rule below.
  mutating func title(_ left: Phrase, _ right: Phrase = "") {
    let room = style.width - (right.isEmpty ? 0 : right.width + 2)
    if room >= min(left.width, style.width / 3) {
      line(left.set(room) + (right.isEmpty ? "" : "  " + right))
    } else {
      paragraph(left)
      paragraph(right)
    }
    lines.append(Phrase.row("─", style.width, .faint))
  }

  /// A heading of a part, after an empty line.
  mutating func section(_ heading: Message, _ note: Phrase = "") {
    blank()
    paragraph(Phrase(heading, .strong) + (note.isEmpty ? "" : "  " + note))
  }

  /// One line, cut where it is too long.
  mutating func line(_ phrase: Phrase, indent: Int = 0) {
    lines.append((Phrase.spaces(indent) + phrase).fitted(style.width).trimmed)
  }

  /// Text over as many lines as it takes; the lines after the first stand
  /// further in by `hanging`.
  mutating func paragraph(_ phrase: Phrase, indent: Int = 0, hanging: Int = 0) {
    for line in phrase.wrapped(style.width - indent, hanging: hanging) {
      self.line(line, indent: indent)
    }
  }

  /// Labels in a column and their texts beside them, wrapped.
  mutating func fields(_ fields: [Field], indent: Int = 0) {
    let width = min(fields.map { Phrase($0.label).width }.max() ?? 0, style.width / 3)
    for field in fields {
      var label = Phrase(field.label, .faint).set(width)
      let lines = field.text.wrapped(style.width - indent - width - 2, hanging: field.hanging)
      for line in lines {
        self.line(label + "  " + line, indent: indent)
        label = Phrase.spaces(width)
      }
    }
  }

  mutating func table(_ table: Table, indent: Int = 0) {
    for line in table.lines(style.width - indent) { self.line(line, indent: indent) }
  }

  /// An empty line, never two together and none at the top.
  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append(Phrase()) }
  }

  /// The report, each line ended by a newline.
  var text: String {
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    return lines[..<end].map { $0.text(style) + "\n" }.joined()
  }
}
