import Planning

/// Writes iCalendar (RFC 5545): tasks, milestones, promises and deadlines as
/// events.
///
/// Times are the plan's wall clock without a zone ("floating", section 3.3.5),
/// or UTC where the sheet knows the plan's zone. An event keeps its identity
/// from one export to the next, and counts up with the plan's revision, so that
/// a calendar that reads it again moves what it has.
public enum ICalendarWriter: PlanWriter {
  public static let name = "ics"
  public static let summary = "iCalendar (RFC 5545)"

  public static func write(_ sheet: PlanSheet) -> PlanWriting {
    var notes = NoteCollector()
    notes.add(
      .changed, "VEVENT", "links, calendars, people's shares and floats are not in a calendar",
      line: nil)
    var text = ICalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//Leeway//Leeway//EN")
    text.line("CALSCALE", "GREGORIAN")
    text.line("X-WR-CALNAME", ICalendarText.escaped(sheet.plan.name))
    for line in sheet.lines {
      for event in ICalendarEvent.events(of: line, in: sheet) { event.write(sheet, to: &text) }
    }
    text.line("END", "VCALENDAR")
    return PlanWriting(text: text.text, notes: notes.notes)
  }
}
