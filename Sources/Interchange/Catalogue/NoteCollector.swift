/// Gathers notes while a file is read, equal ones as one with a count.
struct NoteCollector {
  /// How many lines a note names.
  static let namedLines = 5

  private struct Key: Hashable {
    var kind: ImportNote.Kind
    var subject: String
    var text: String
  }

  private var positions: [Key: Int] = [:]
  private(set) var notes: [ImportNote] = []

  mutating func add(_ kind: ImportNote.Kind, _ subject: String, _ text: String, line: Int?) {
    let key = Key(kind: kind, subject: subject, text: text)
    if let position = positions[key] {
      notes[position].count += 1
      if let line, notes[position].lines.count < Self.namedLines,
        notes[position].lines.last != line
      {
        notes[position].lines.append(line)
      }
    } else {
      positions[key] = notes.count
      notes.append(
        ImportNote(
          kind: kind, subject: subject, text: text, count: 1, lines: line.map { [$0] } ?? []))
    }
  }
}
