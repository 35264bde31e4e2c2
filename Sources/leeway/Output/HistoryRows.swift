import ChangeControl
import EventSchema
import Projections
import Reports

/// Events as rows.
enum HistoryRows {
  static func csv(_ events: [LedgerEvent]) -> String {
    header + events.map(row).joined()
  }

  static var header: String {
    CSV([
      "position", "recorded", "effective", "type", "stream", "revision", "actor", "command",
      "summary",
    ]).text
  }

  static func row(_ event: LedgerEvent) -> String {
    CSV([
      "\(event.position)", "\(event.recorded)", "\(event.effective)",
      EventName(of: event.event).rawValue, event.stream.text, "\(event.revision)", event.actor,
      event.command, EventTitle(event.event).summary,
    ]).text
  }
}
