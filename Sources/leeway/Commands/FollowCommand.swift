import ArgumentParser
import Engine
import Projections
import Reports
import Wording

struct FollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow", abstract: "Show events as they are recorded, by whatever process.",
    usage: "leeway follow [<options>]",
    discussion: """
      Begins behind the last event, or at --from, and looks for new ones five times a second. \
      Ends at Ctrl-C, when its reader has gone, or where --limit or --until says.

      Examples:
        leeway follow
        leeway follow --from 1 --format json | jq .title
        leeway follow --from 118 --until 120
      """)

  @Option(
    help: ArgumentHelp("From this position on; else what comes from now on.", valueName: "position")
  )
  var from: UInt64?
  @Option(help: ArgumentHelp("End after this position.", valueName: "position"))
  var until: UInt64?
  @Option(help: "At most so many.") var limit: Int?
  @OptionGroup var ledger: LedgerOptions
  @Option(help: "How to write the result.") var format: Format = .text
  @Option(help: PageWidth.help, transform: PageWidth.read) var width: Int?

  func validate() throws {
    guard from != 0, until != 0 else { throw ValidationError("Positions begin at 1.") }
    if let limit, limit < 0 { throw ValidationError("--limit must not be negative.") }
  }

  func run() throws {
    let feed: HistoryFeed
    let ledger = try ledger.open(readOnly: true)
    do throws(EngineError) { feed = try ledger.feed(from: from) } catch { throw Failure(error) }
    if Console.current === Console.process { Interruption.watch() }
    let console = Console.current
    if format == .csv { console.write(HistoryRows.header) }
    var rest = limit ?? .max
    while rest > 0, feed.next <= until ?? .max, !Interruption.hasCome {
      let events = try next(of: feed, atMost: min(rest, FollowCommand.page))
      guard !events.isEmpty else {
        guard Pause.wait(milliseconds: FollowCommand.interval) else { return }
        continue
      }
      rest -= events.count
      for event in events { show(event, on: console) }
    }
  }

  /// Events at a time, and milliseconds between looks for new ones.
  private static let page = 256
  private static let interval: Int32 = 200

  private func next(of feed: HistoryFeed, atMost limit: Int) throws -> [LedgerEvent] {
    let left = until.map { Int(clamping: $0 - feed.next) }.map { $0 == .max ? $0 : $0 + 1 }
    do throws(EngineError) { return try feed.events(limit: min(limit, left ?? .max)) } catch {
      throw Failure(error)
    }
  }

  private func show(_ event: LedgerEvent, on console: Console) {
    switch format {
    case .json: console.print(EventJSON.line(event).text)
    case .csv: console.write(HistoryRows.row(event))
    case .text: console.write(HistoryReport.line(event, console.style(width: width)))
    }
  }
}
