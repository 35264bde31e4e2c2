import ArgumentParser
import Engine
import Projections
import Reports
import Wording

struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Name a moment of the ledger, to compare others with it.",
    discussion: """
      A name stands for one position for ever. leeway diff takes names where it takes positions.

      Examples:
        leeway baseline set as-signed
        leeway baseline set contract --at 2026-12-01
        leeway baseline list
        leeway diff as-signed
      """,
    subcommands: [BaselineSetCommand.self, BaselineListCommand.self])
}

struct BaselineSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Give a name to the ledger as it is, or was.",
    usage: "leeway baseline set <name> [--at <moment>] [<options>]",
    discussion: """
      Examples:
        leeway baseline set as-signed
        leeway baseline set contract --at 61
      """)

  @Argument(help: "The name; it begins with a letter.", transform: IdentifierText.read)
  var name: String
  @Option(
    help: ArgumentHelp("The position or time it stands for; else now.", valueName: "moment"),
    transform: Moment.read)
  var at: Moment?
  @OptionGroup var options: WriteOptions

  func run() throws {
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.setBaseline(name, at: at?.asOf, context)
    }
    ReceiptPrinter.print(
      outcome,
      outcome.events.isEmpty ? "Baseline \(name) is set so already" : "Named baseline \(name)",
      format: options.format,
      then: outcome.isDryRun ? [] : [.next("leeway diff \(name)")])
  }
}

struct BaselineListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All baselines, in the order in which they were named.",
    usage: "leeway baseline list [<options>]",
    discussion: """
      Example:
        leeway baseline list
      """)

  @OptionGroup var options: ReadOptions

  func run() throws {
    let baselines = try options.ask(Baselines())
    let console = Console.current
    switch options.format {
    case .json:
      console.print(
        JSON.list(baselines) {
          [
            "name": .string($0.name), "position": .integer(Int($0.position)),
            "named": .integer(Int($0.named)), "recorded": .integer(Int($0.recorded)),
            "actor": .string($0.actor),
          ]
        }.text)
    case .csv:
      var csv = CSV(["name", "position", "named", "recorded", "actor"])
      for baseline in baselines {
        csv.add([
          baseline.name, "\(baseline.position)", "\(baseline.named)", "\(baseline.recorded)",
          baseline.actor,
        ])
      }
      console.write(csv.text)
    case .text:
      console.write(BaselineReport.text(baselines, console.style(width: options.width)))
    }
  }
}
