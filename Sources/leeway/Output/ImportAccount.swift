import ChangeControl
import Engine
import Interchange
import Planning
import Projections
import Reports
import Wording

/// What an import read, and what became of the rest of the file.
enum ImportAccount {
  static func lines(_ reading: PlanReading, _ outcome: Outcome) -> [ReceiptReport.Line] {
    var lines: [ReceiptReport.Line] = [.blank, .sentence("Read as \(reading.format):")]
    let counts = counts(reading).filter { $0.count > 0 }
    let width = counts.map { String($0.count).count }.max() ?? 0
    for entry in counts {
      let noun = Message(stringLiteral: entry.count == 1 ? entry.one : entry.name)
      let padding = String(repeating: "\u{A0}", count: width - String(entry.count).count)
      lines.append(.item("\(padding)\(entry.count) \(noun)"))
    }
    for event in outcome.events {
      if case .plan(.imported(let imported)) = event.event {
        lines += schedule(imported, minutesPerDay: reading.minutesPerDay)
      }
    }
    lines += notes(reading.notes)
    return lines
  }

  private static func schedule(
    _ imported: PlanImported, minutesPerDay: Int
  ) -> [ReceiptReport.Line] {
    let style = ReportStyle(minutesPerDay: minutesPerDay)
    var lines: [ReceiptReport.Line] = [.blank]
    if let finish = imported.placements.map(\.finish).max() {
      lines.append(
        .sentence("Scheduled from \(imported.plan.start.dateText) to \(finish.finishDate)."))
    }
    for buffer in imported.buffers {
      let size = style.duration(buffer.reserved)
      let short = buffer.reserved < buffer.wanted
      lines.append(
        .item(
          "\(buffer.id) reserves \(size), until \(buffer.end.finishDate)"
            + (short ? "; \(style.duration(buffer.wanted)) were wanted" : "")))
    }
    if imported.buffers.isEmpty {
      lines.append(
        .item("No buffer is reserved: only promises and deadlines stand against a delay."))
    }
    return lines
  }

  /// Notes by what became of their subjects.
  private static func notes(_ notes: [ImportNote]) -> [ReceiptReport.Line] {
    var lines: [ReceiptReport.Line] = [.blank]
    for kind in ImportNote.Kind.allCases {
      let chosen = notes.filter { $0.kind == kind }
      if chosen.isEmpty { continue }
      lines.append(.sentence(heading(kind)))
      lines += chosen.map { .item(Message(verbatim: $0.description)) }
    }
    if !notes.contains(where: { $0.kind == .dropped }) {
      lines.append(.sentence("Nothing in the file was left out."))
    }
    return lines
  }

  private static func heading(_ kind: ImportNote.Kind) -> Message {
    switch kind {
    case .dropped: "Not kept:"
    case .changed: "Kept with another meaning:"
    case .advice: "Kept, and could be read otherwise:"
    }
  }

  private static func counts(
    _ reading: PlanReading
  ) -> [(name: String, one: String, count: Int)] {
    let counts = reading.counts
    return [
      ("tasks", "task", counts.tasks), ("summaries", "summary", counts.summaries),
      ("milestones", "milestone", counts.milestones),
      ("links finish to start", "link finish to start", counts.finishToStart),
      ("links start to start", "link start to start", counts.startToStart),
      ("links finish to finish", "link finish to finish", counts.finishToFinish),
      ("links start to finish", "link start to finish", counts.startToFinish),
      ("calendars", "calendar", counts.calendars),
      ("calendar exceptions", "calendar exception", counts.exceptions),
      ("resources", "resource", counts.resources),
      ("assignments", "assignment", counts.assignments),
      ("date constraints", "date constraint", counts.constraints),
      ("deadlines", "deadline", counts.deadlines), ("promises", "promise", counts.promises),
      ("tasks under way or done", "task under way or done", counts.inProgress),
      ("buffers", "buffer", counts.buffers),
    ]
  }

  /// What became of a subject, in one word.
  private static func word(_ kind: ImportNote.Kind) -> String {
    switch kind {
    case .dropped: "not-kept"
    case .changed: "changed"
    case .advice: "advice"
    }
  }

  static func json(_ reading: PlanReading) -> [(key: String, value: JSON)] {
    [
      ("format", .string(reading.format)),
      ("read", .members(counts(reading).map { (key: $0.name, value: .integer($0.count)) })),
      (
        "notes",
        .list(reading.notes) {
          [
            "kind": .string(word($0.kind)), "subject": .string($0.subject),
            "text": .string($0.text), "count": .integer($0.count),
            "lines": .list($0.lines) { .integer($0) },
          ]
        }
      ),
    ]
  }
}
