extension Phrase {
  /// Where text stands in a wider field.
  enum Alignment: Equatable {
    case left
    case right
  }

  /// The phrase cut to a width, an ellipsis for what is missing.
  func fitted(_ columns: Int) -> Phrase {
    guard width > columns else { return self }
    guard columns > 0 else { return Phrase() }
    var kept: [Glyph] = []
    var used = 0
    for glyph in glyphs {
      guard used + glyph.columns <= columns - 1 else { break }
      kept.append(glyph)
      used += glyph.columns
    }
    while kept.last?.character == " " { kept.removeLast() }
    kept.append(Glyph("…", kept.last?.ink ?? glyphs.first?.ink))
    return Phrase(kept)
  }

  /// The phrase cut or filled up to exactly so many columns.
  func set(_ columns: Int, _ alignment: Alignment = .left) -> Phrase {
    let fitted = fitted(columns)
    let fill = Phrase.spaces(columns - fitted.width)
    return alignment == .left ? fitted + fill : fill + fitted
  }

  /// The phrase with its words kept on one line.
  var unbroken: Phrase {
    Phrase(glyphs.map { $0.character == " " ? Glyph(Phrase.fixedSpace, $0.ink) : $0 })
  }

  static func spaces(_ count: Int) -> Phrase {
    Phrase(repeatElement(Glyph.space, count: max(0, count)))
  }

  /// A sign repeated.
  static func row(_ character: Character, _ count: Int, _ ink: Ink? = nil) -> Phrase {
    Phrase(repeatElement(Glyph(character, ink), count: max(0, count)))
  }

  /// The phrase without spaces at its end.
  var trimmed: Phrase {
    let end = glyphs.lastIndex { $0.character != " " }.map { $0 + 1 } ?? 0
    return Phrase(glyphs[..<end])
  }

  /// The same with every line after the first further in by `hanging`.
  func wrapped(_ columns: Int, hanging: Int) -> [Phrase] {
    let lines = wrapped(columns)
    guard hanging > 0, lines.count > 1, let head = lines.first else { return lines }
    let rest = Phrase(glyphs.dropFirst(head.glyphs.count).drop { $0.character == " " })
    return [head] + rest.wrapped(columns - hanging).map { Phrase.spaces(hanging) + $0 }
  }

  /// The phrase over several lines, broken at spaces and between wide
  /// characters; a word too long for a line is cut.
  func wrapped(_ columns: Int) -> [Phrase] {
    let limit = max(columns, 2)
    var lines: [Phrase] = []
    var line: [Glyph] = []
    var used = 0
    /// Where the line may end: glyphs kept, and where the next line goes on.
    var rest: (end: Int, next: Int)?

    for glyph in glyphs {
      if used + glyph.columns > limit {
        if glyph.character == " " {
          lines.append(Phrase(line).trimmed)
          (line, used, rest) = ([], 0, nil)
          continue
        }
        let fixed = line.lastIndex { $0.character == Phrase.fixedSpace }.map {
          (end: $0, next: $0 + 1)
        }
        let here = (end: line.count, next: line.count)
        let cut = glyph.columns == 2 ? here : rest ?? fixed ?? here
        lines.append(Phrase(line[..<cut.end]).trimmed)
        line = Array(line[cut.next...])
        used = Phrase(line).width
        rest = nil
      }
      if line.isEmpty, glyph.character == " ", !lines.isEmpty { continue }
      line.append(glyph)
      used += glyph.columns
      if glyph.columns == 2 { rest = (line.count, line.count) }
      if glyph.character == " ", line.contains(where: { $0.character != " " }) {
        rest = (line.count - 1, line.count)
      }
    }
    let last = Phrase(line).trimmed
    if !last.isEmpty || lines.isEmpty { lines.append(last) }
    return lines
  }
}
