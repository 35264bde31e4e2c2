import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct AttributeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribute",
    abstract: "How much of the delay and of the buffer each change has cost.",
    usage: "leeway attribute [--without <change> ...] [--project <id>] [<options>]",
    discussion: """
      The history of the plan is told again with changes left out: reported progress stays, later \
      changes are made again. The share of a change is what it adds, over all orders in which the \
      changes could have been made (its Shapley value), so that the shares sum to the whole; \
      beyond 12 changes orders are drawn. Beside it stands what the change adds as the last one.

      With --without, the plan as it would be if those changes had been refused.

      Examples:
        leeway attribute
        leeway attribute --without CR-12
        leeway attribute --without CR-12 --without CR-9 --format json
      """)

  @Option(
    help: ArgumentHelp("Tell what would be without this change.", valueName: "change"),
    transform: ChangeArgument.read)
  var without: [String] = []
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: ReadOptions

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let console = Console.current
    let style = console.style(width: options.width)
    guard without.isEmpty else {
      let view = try options.answer(
        WithoutChanges(without.map { ChangeID($0) }), in: ledger, about: without[0])
      switch options.format {
      case .json: console.print(CounterfactualJSON.value(view).text)
      case .csv:
        throw Failure(
          .usage, code: "usage", "What would be is no table.",
          next: "Choose --format text or json.")
      case .text: console.write(CounterfactualReport.text(view, style))
      }
      return
    }
    let project = try project.resolve(in: ledger, asOf: options.asOf)
    let attribution = try options.answer(Attributions(project: project), in: ledger)
    switch options.format {
    case .json: console.print(CounterfactualJSON.value(attribution, of: project).text)
    case .csv: console.write(CounterfactualJSON.csv(attribution))
    case .text: console.write(CounterfactualReport.text(attribution, of: project, style))
    }
  }
}
