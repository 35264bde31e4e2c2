import ArgumentParser
import Engine
import Planning
import Reports

struct EarnedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "earned",
    abstract: "Earned value and earned schedule, status date by status date.",
    usage: "leeway earned [<project>] [<options>]",
    discussion: """
      Taken from what was reported: what was to be done by a day, what is done, what was spent, and \
      when the work would end at that pace. Work is weighed by the people on it; formulas and \
      sources stand in Sources/Planning/Planning.docc, Decision 14.

      Examples:
        leeway earned
        leeway earned aurora --format csv
        leeway earned --as-of 2026-12-01
      """)

  @Argument(
    help: "The project; may be left out if there is one.", transform: IdentifierText.read)
  var project: String?
  @OptionGroup var options: ReadOptions

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let project = try ProjectOption.resolve(project, in: ledger, asOf: options.asOf)
    let view = try options.answer(EarnedHistory(project: project), in: ledger)
    let console = Console.current
    switch options.format {
    case .json: console.print(EarnedJSON.value(view).text)
    case .csv: console.write(EarnedJSON.csv(view))
    case .text: console.write(EarnedReport.text(view, console.style(width: options.width)))
    }
  }
}
