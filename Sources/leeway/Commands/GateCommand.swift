import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports

struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Stage gates: what must be shown before work goes on.",
    usage: """
      leeway gate [<options>]
      leeway gate add <gate> --task <task> --role <role> --must <text>
      leeway gate evidence <gate> <criterion> --text <text>
      leeway gate decide <gate> <verdict> --reason <reason>
      """,
    discussion: """
      A gate that is held, recycled or stopped lets nothing behind it be reported.

      Examples:
        leeway gate
        leeway gate add G1 --task DESIGN --role project-manager --must 'Signed'
        leeway gate evidence G1 M1 --text 'Signed by Ada' --file drawings.pdf
        leeway gate decide G1 go --reason 'All is there'
      """,
    subcommands: [
      GateListCommand.self, GateAddCommand.self, GateEvidenceCommand.self,
      GateDecideCommand.self,
    ],
    defaultSubcommand: GateListCommand.self)
}

struct GateListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Where the gates of a plan stand.",
    discussion: """
      Example:
        leeway gate list
      """)

  @OptionGroup var project: ProjectOption
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let project = try project.resolve(in: ledger, asOf: options.asOf)
    let now = present.milliseconds(asOf: options.asOf)
    let gates = try options.answer(Gates(project: project, now: now), in: ledger)
    let console = Console.current
    switch options.format {
    case .json: console.print(JSON.list(gates, GateJSON.value).text)
    case .csv: console.write(GateJSON.csv(gates))
    case .text: console.write(GateReport.text(gates, console.style(width: options.width)))
    }
  }
}
