import ArgumentParser
import Engine
import Planning
import Projections
import Reports

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Examine what the dates rest on.",
    discussion: """
      Example:
        leeway doctor plan
      """,
    subcommands: [DoctorPlanCommand.self])
}

struct DoctorPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Whether a plan can be believed: the DCMA's 14 points, and its logic.",
    usage: "leeway doctor plan [<project>] [<options>]",
    discussion: """
      Exit code 1 says that a check is not passed. What each counts, with its source, is told in \
      Sources/Planning/Planning.docc, Decision 13.

      Examples:
        leeway doctor plan
        leeway doctor plan aurora --format csv
        leeway doctor plan --as-of 2026-12-01
      """)

  @Argument(
    help: "The project; may be left out if there is one.", transform: IdentifierText.read)
  var project: String?
  @OptionGroup var options: ReadOptions

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let project = try ProjectOption.resolve(project, in: ledger, asOf: options.asOf)
    let view = try options.answer(PlanHealth(project: project), in: ledger)
    let console = Console.current
    switch options.format {
    case .json: console.print(HealthJSON.value(view).text)
    case .csv: console.write(HealthJSON.csv(view))
    case .text: console.write(HealthReport.text(view, console.style(width: options.width)))
    }
    if !view.isSound { throw ExitStatus.refused }
  }
}
