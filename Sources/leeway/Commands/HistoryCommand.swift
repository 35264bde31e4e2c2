import ArgumentParser
import ChangeControl
import Engine
import EventSchema
import Projections
import Reports

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Events as they stand in the log.",
    usage: "leeway history [<options>]",
    discussion: """
      Examples:
        leeway history --backward --limit 20
        leeway history --stream change/CR-7
        leeway history --type change.voted --format json
      """)

  @Option(help: ArgumentHelp("Only of one stream, such as change/CR-7.", valueName: "stream"))
  var stream: String?
  @Option(help: ArgumentHelp("Only of one type, such as change.voted.", valueName: "type"))
  var type: String?
  @Option(help: ArgumentHelp("From this position on.", valueName: "position"))
  var from: UInt64 = 1
  @Option(help: "At most so many.") var limit: Int?
  @Flag(help: "Newest first.") var backward = false
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard stream == nil || type == nil else {
      throw ValidationError("Choose --stream or --type, not both.")
    }
    if let stream, StreamName(stream) == nil {
      throw ValidationError(
        "\(stream) is no stream: plan/…, change/…, goal/…, baseline/…, gate/…, freeze/…, board or policy."
      )
    }
    if let type, EventName(rawValue: type) == nil {
      let known = EventName.allCases.map(\.rawValue)
      let hint = ClosestName.of(type, among: known).map { "; did you mean \($0)?" }
      throw ValidationError(
        "\(type) is no event\(hint ?? ": one of \(known.joined(separator: ", "))")")
    }
    if let limit, limit < 0 { throw ValidationError("--limit must not be negative.") }
  }

  func run() throws {
    var source = EventSelection.Source.all
    if let stream, let name = StreamName(stream) { source = .stream(name) }
    if let type { source = .type(type) }
    let events = try options.ask(
      History(
        EventSelection(source, from: from, isBackward: backward, limit: limit ?? .max)))
    let console = Console.current
    switch options.format {
    case .json: for event in events { console.print(EventJSON.line(event).text) }
    case .csv: console.write(HistoryRows.csv(events))
    case .text:
      console.write(
        HistoryReport.text(
          events, console.style(width: options.width),
          isSelection: source != .all || from > 1 || limit != nil))
    }
  }
}
