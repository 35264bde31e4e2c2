import ChangeControl
import Engine
import Interchange
import Planning
import Projections

/// What an import read, and what became of the rest of the file.
enum ImportAccount {
  static func text(_ reading: PlanReading, _ outcome: Outcome) -> String {
    var text = "Read \(reading.format):\n"
    for (name, count) in ImportAccount.counts(reading) where count > 0 {
      text += "  \(String(count).leftPadded(to: 5))  \(name)\n"
    }
    for event in outcome.events {
      if case .plan(.imported(let imported)) = event.event {
        if let finish = imported.placements.map(\.finish).max() {
          text += "Scheduled from \(imported.plan.start.dateText) to \(finish.dateText).\n"
        }
        for buffer in imported.buffers {
          text += "  \(buffer.id) reserves \(buffer.reserved) of \(buffer.wanted) minutes wanted\n"
        }
      }
    }
    if reading.notes.isEmpty { return text + "Everything in the file was kept.\n" }
    text += "Not kept as it stands:\n"
    for note in reading.notes { text += "  \(note.description)\n" }
    return text
  }

  private static func counts(_ reading: PlanReading) -> [(name: String, count: Int)] {
    let counts = reading.counts
    return [
      ("tasks", counts.tasks), ("summaries", counts.summaries),
      ("milestones", counts.milestones), ("links finish to start", counts.finishToStart),
      ("links start to start", counts.startToStart),
      ("links finish to finish", counts.finishToFinish),
      ("links start to finish", counts.startToFinish), ("calendars", counts.calendars),
      ("calendar exceptions", counts.exceptions), ("resources", counts.resources),
      ("assignments", counts.assignments), ("date constraints", counts.constraints),
      ("deadlines", counts.deadlines), ("promises", counts.promises),
      ("tasks under way or done", counts.inProgress), ("buffers", counts.buffers),
    ]
  }

  static func json(_ reading: PlanReading) -> [(key: String, value: JSON)] {
    [
      ("format", .string(reading.format)),
      ("read", .members(counts(reading).map { (key: $0.name, value: .integer($0.count)) })),
      (
        "notes",
        .list(reading.notes) {
          [
            "subject": .string($0.subject), "text": .string($0.text), "count": .integer($0.count),
            "lines": .list($0.lines) { .integer($0) },
          ]
        }
      ),
    ]
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
