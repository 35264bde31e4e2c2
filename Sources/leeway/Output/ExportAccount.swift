import Interchange
import Reports
import Wording

/// What a written plan does not hold.
enum ExportAccount {
  static func lines(_ notes: [ImportNote]) -> [ReceiptReport.Line] {
    var lines: [ReceiptReport.Line] = []
    for kind in ImportNote.Kind.allCases {
      let chosen = notes.filter { $0.kind == kind }
      if chosen.isEmpty { continue }
      lines.append(.sentence(heading(kind)))
      lines += chosen.map { .item(Message(verbatim: $0.description)) }
    }
    return lines
  }

  private static func heading(_ kind: ImportNote.Kind) -> Message {
    switch kind {
    case .dropped: "Not written:"
    case .changed: "Written with another meaning:"
    case .advice: "Written, and could be otherwise:"
    }
  }
}
