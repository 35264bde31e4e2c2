import ChangeControl
import EventSchema
import Projections
import Reports

/// Events as JSON.
enum EventJSON {
  /// What every event has.
  static func head(_ event: LedgerEvent) -> JSON {
    .members(members(event))
  }

  /// With what happened in words, for a history.
  static func line(_ event: LedgerEvent) -> JSON {
    .members(
      members(event) + [
        ("title", .string(EventTitle(event.event).title)),
        ("summary", .string(EventTitle(event.event).summary)),
      ])
  }

  private static func members(_ event: LedgerEvent) -> [(key: String, value: JSON)] {
    [
      ("position", .integer(Int(event.position))),
      ("type", .string(EventName(of: event.event).rawValue)),
      ("stream", .string(event.stream.text)), ("revision", .integer(Int(event.revision))),
      ("recorded", .integer(Int(event.recorded))),
      ("effective", .integer(Int(event.effective))), ("actor", .string(event.actor)),
      ("command", .string(event.command)),
    ]
  }
}
