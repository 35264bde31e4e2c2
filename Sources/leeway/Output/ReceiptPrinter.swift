import ChangeControl
import Engine
import EventSchema
import Projections
import Reports
import Wording

/// What is shown of a write: which events, where, and whether they are new.
enum ReceiptPrinter {
  /// The lines that stand before or in place of a report.
  private static func head(_ outcome: Outcome, _ words: Message) -> [ReceiptReport.Line] {
    let positions = outcome.events.map(\.position)
    let place =
      switch (positions.first, positions.last) {
      case (let first?, let last?) where first != last: say("events \(first)–\(last)")
      case (let first?, _): say("event \(first)")
      default: say("nothing new to record")
      }
    if outcome.isRepetition { return [.sentence("\(words) (already recorded: \(place))")] }
    guard outcome.isDryRun, !outcome.events.isEmpty else {
      return [.sentence("\(words) (\(place))")]
    }
    return [.sentence("Dry run: nothing is recorded. \(words) (\(place))")]
      + outcome.events.map { event in
        let title = EventTitle(event.event)
        return .item(
          title.summary.isEmpty
            ? "#\(event.position)  \(title.title)"
            : "#\(event.position)  \(title.title): \(title.summary)")
      }
  }

  static func json(_ outcome: Outcome, _ more: [(key: String, value: JSON)] = []) -> String {
    let head: [(key: String, value: JSON)] = [
      ("subject", .string(outcome.subject)), ("dryRun", .bool(outcome.isDryRun)),
      ("repeated", .bool(outcome.isRepetition)),
      ("events", .list(outcome.events, outcome.isDryRun ? EventJSON.line : EventJSON.head)),
    ]
    return JSON.members(head + more).text
  }

  /// Shows a write in a few lines.
  static func print(
    _ outcome: Outcome, _ words: Message, format: Format,
    _ more: [(key: String, value: JSON)] = [], then lines: [ReceiptReport.Line] = []
  ) {
    print(outcome, words, format: format, more, lines: lines) { "" }
  }

  /// Shows a write: as JSON, as rows, or as a line and a report.
  static func print(
    _ outcome: Outcome, _ words: Message, format: Format,
    _ more: [(key: String, value: JSON)] = [], lines: [ReceiptReport.Line] = [],
    report: () throws -> String
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
      let report = try report()
      console.write(ReceiptReport.text(head(outcome, words) + lines, console.style))
      if !report.isEmpty { console.write("\n" + report) }
    }
  }
}
