import Planning

/// Writes a plan as comma-separated values that the CSV reader takes back.
public enum CSVPlanWriter: PlanWriter {
  public static let name = "csv"
  public static let summary = "comma-separated values (RFC 4180)"

  public static func write(_ sheet: PlanSheet) -> PlanWriting {
    var notes = NoteCollector()
    for _ in sheet.plan.buffers {
      notes.add(.dropped, "Buffer", "buffers are not written", line: nil)
    }
    notes.add(
      .dropped, "Calendar",
      "calendars and people's capacities are not written: give them with a mapping file",
      line: nil)
    for task in sheet.plan.tasks where task.span != nil {
      notes.add(
        .changed, "Task/Span", "a hammock is written as time that passes, where it hangs now",
        line: nil)
    }
    var text = row(CSVColumn.allCases.map(\.rawValue))
    let links = Dictionary(grouping: sheet.plan.links, by: \.successor)
    let costs = Dictionary(zip(sheet.plan.tasks.map(\.id), sheet.plan.costsOfWork)) {
      first, _ in first
    }
    for line in sheet.lines {
      let cells = CSVPlanCells(
        line: line, sheet: sheet, links: links[line.task.id] ?? [], cost: costs[line.task.id])
      text += row(CSVColumn.allCases.map { cells[$0] })
    }
    return PlanWriting(text: text, notes: notes.notes)
  }

  private static func row(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  /// Quoted where it holds a separator, a quote, the end of a line or blanks at its ends.
  private static func quoted(_ cell: String) -> String {
    guard
      cell.first == " " || cell.last == " "
        || cell.unicodeScalars.contains(where: { ",;\t|\"\r\n".unicodeScalars.contains($0) })
    else {
      return cell
    }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
