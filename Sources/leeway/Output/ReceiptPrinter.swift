import ChangeControl
import Engine
import EventSchema
import Projections
import Reports

/// What is shown of a write: which events, where, and whether they are new.
enum ReceiptPrinter {
  /// The line that stands before or in place of a report.
  static func line(_ outcome: Outcome, _ words: String) -> String {
    let positions = outcome.events.map(\.position)
    let place =
      switch (positions.first, positions.last) {
      case (let first?, let last?) where first != last: "events \(first)–\(last)"
      case (let first?, _): "event \(first)"
      default: "nothing new to record"
      }
    if outcome.isDryRun { return "\(words) (dry run: \(place) would be recorded)\n" }
    if outcome.isRepetition { return "\(words) (already recorded: \(place))\n" }
    return "\(words) (\(place))\n"
  }

  static func json(_ outcome: Outcome, _ more: [(key: String, value: JSON)] = []) -> String {
    let head: [(key: String, value: JSON)] = [
      ("subject", .string(outcome.subject)), ("dryRun", .bool(outcome.isDryRun)),
      ("repeated", .bool(outcome.isRepetition)),
      ("events", .list(outcome.events, EventJSON.head)),
    ]
    return JSON.members(head + more).text
  }

  /// Shows a write that needs no report.
  static func print(_ outcome: Outcome, _ words: String, format: Format) {
    print(outcome, words, format: format) { "" }
  }

  /// Shows a write: as JSON, as rows, or as a line and a report.
  static func print(
    _ outcome: Outcome, _ words: String, format: Format,
    _ more: [(key: String, value: JSON)] = [], report: () throws -> String
  ) rethrows {
    let console = Console.current
    switch format {
    case .json: console.print(json(outcome, more))
    case .csv:
      var csv = CSV(["position", "event", "stream", "subject"])
      for event in outcome.events {
        csv.add([
          "\(event.position)", EventName(of: event.event).rawValue, event.stream.text,
          outcome.subject,
        ])
      }
      console.write(csv.text)
    case .text:
      console.write(line(outcome, words))
      let report = try report()
      if !report.isEmpty { console.write("\n" + report) }
    }
  }
}
