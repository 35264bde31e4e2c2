import ChangeControl
import EventSchema
import Projections
import Reports

/// Events as rows.
enum HistoryRows {
  static func csv(_ events: [LedgerEvent]) -> String {
    var csv = CSV([
      "position", "recorded", "effective", "type", "stream", "revision", "actor", "command",
      "summary",
    ])
    for event in events {
      csv.add([
        "\(event.position)", "\(event.recorded)", "\(event.effective)",
        EventName(of: event.event).rawValue, event.stream.text, "\(event.revision)", event.actor,
        event.command, EventTitle(event.event).summary,
      ])
    }
    return csv.text
  }
}
