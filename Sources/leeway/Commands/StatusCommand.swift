import ArgumentParser
import Engine
import Reports

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "The whole ledger at a glance, and what to do next.",
    usage: "leeway status [<options>]",
    discussion: """
      Examples:
        leeway status
        leeway status --as-of 2026-12-01
        leeway status --format json
      """)

  @OptionGroup var options: ReadOptions

  func run() throws {
    let status = try options.ask(LedgerOverview())
    let console = Console.current
    switch options.format {
    case .json: console.print(StatusJSON.value(status).text)
    case .csv: console.write(StatusJSON.csv(status))
    case .text: console.write(StatusReport.text(status, console.style(width: options.width)))
    }
  }
}
