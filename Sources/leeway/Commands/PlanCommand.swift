import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "The plan as a chart; with a change, before and after.",
    usage: "leeway plan [<change>] [<options>]",
    discussion: """
      Examples:
        leeway plan
        leeway plan --critical --width 120
        leeway plan CR-7 --option displace --changed
        leeway plan --as-of 2026-12-01 --format csv
      """)

  @Argument(
    help: "A change to compare with, such as CR-7.", transform: ChangeArgument.read)
  var change: String?
  @Option(help: "Which option of the change; else the approved or recommended one.")
  var option: OptionKind?
  @Flag(help: "Only what drives the end of all work.") var critical = false
  @Flag(help: "Only what the change moves.") var changed = false
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard !(critical && changed) else {
      throw ValidationError("Choose --critical or --changed, not both.")
    }
    guard !changed || change != nil else {
      throw ValidationError("--changed needs a change: leeway plan CHANGE --changed")
    }
    guard option == nil || change != nil else {
      throw ValidationError("--option needs a change: leeway plan CHANGE --option absorb")
    }
  }

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let project = try subject(in: ledger)
    let view = try options.answer(
      PlanOnPaper(project: project, change: change.map { ChangeID($0) }, option: option),
      in: ledger, about: change)
    let console = Console.current
    switch options.format {
    case .json: console.print(PlanJSON.value(view).text)
    case .csv: console.write(PlanJSON.csv(view))
    case .text:
      console.write(
        PlanReport.text(
          view, console.style(width: options.width),
          showing: critical ? .critical : changed ? .changed : .all))
    }
  }

  /// The project named, that of the change, or the only one.
  private func subject(in ledger: Ledger) throws -> ProjectID {
    guard let change else { return try project.resolve(in: ledger, asOf: options.asOf) }
    let own = try options.answer(
      ChangeInFull(change: ChangeID(change)), in: ledger, about: change
    ).request.project
    if let named = project.project, named != own.text {
      throw Failure(
        .refused, code: "other-project", "\(change) is about project \(own), not \(named).",
        next: "Leave --project out: leeway plan \(change)")
    }
    return own
  }
}
