import ArgumentParser
import ChangeControl
import Engine
import Foundation
import Planning
import Projections
import Reports

struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "The requests, ranked as the board should take them.")

  @Flag(help: "Closed requests as well.") var all = false
  @Option(help: ArgumentHelp("The time it is (UTC), for ages.", valueName: "time"))
  var now: UTCTime?
  @OptionGroup var options: ReadOptions

  func run() throws {
    let now = now?.milliseconds ?? Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
    let lines = try options.ask(ChangeQueue(includesClosed: all, now: now))
    let console = Console.current
    switch options.format {
    case .json: for line in lines { console.print(QueueJSON.value(line).text) }
    case .csv: console.write(QueueJSON.csv(lines))
    case .text: console.write(QueueReport.text(lines, console.style(width: options.width)))
    }
  }
}
