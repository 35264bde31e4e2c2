import ArgumentParser
import ChangeControl
import Engine
import Planning
import Reports
import Wording

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Why a task, a day or a buffer is as it is: what holds it, and who decided it.",
    usage: "leeway why [<task>|<date>|<buffer>] [--late <id>] [--critical-to <id>]",
    discussion: """
      From a task, the links, people and dates that hold it are followed back to work under way or \
      the start of the plan; behind each date stands the event that put it there, and the decision. \
      --late tells what each change and each report has added to a finish; --critical-to what \
      drives it now.

      Examples:
        leeway why T5
        leeway why 2026-12-18
        leeway why PB
        leeway why --late LIVE
        leeway why --critical-to LIVE --as-of 12
      """)

  @Argument(
    help: "A task, a buffer, or a day such as 2026-12-18.", transform: IdentifierText.read)
  var subject: String?
  @Option(
    help: ArgumentHelp("Why it is later than its baseline and promise.", valueName: "id"),
    transform: IdentifierText.read)
  var late: String?
  @Option(
    help: ArgumentHelp("What drives it, with float.", valueName: "id"),
    transform: IdentifierText.read)
  var criticalTo: String?
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard [subject, late, criticalTo].count(where: { $0 != nil }) == 1 else {
      throw ValidationError(
        "Ask about one thing: a task, a day, a buffer, --late or --critical-to.")
    }
  }

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let project = try project.resolve(in: ledger, asOf: options.asOf)
    let view = try options.answer(Why(try asked(project, in: ledger), in: project), in: ledger)
    let console = Console.current
    switch options.format {
    case .json: console.print(WhyJSON.value(view).text)
    case .csv: console.write(WhyJSON.csv(view))
    case .text: console.write(WhyReport.text(view, console.style(width: options.width)))
    }
  }

  /// A task if there is one of that name, else a buffer, else a day.
  private func asked(_ project: ProjectID, in ledger: Ledger) throws -> Why.Subject {
    if let late { return .late(TaskID(late)) }
    if let criticalTo { return .critical(TaskID(criticalTo)) }
    let name = subject ?? ""
    let state = try options.answer(PlanInForce(project: project), in: ledger)
    if state.plan.task(TaskID(name)) != nil { return .task(TaskID(name)) }
    let buffers = state.buffers.map(\.reserve.id.text)
    if buffers.contains(name) { return .buffer(BufferID(name)) }
    if let time = PlanTime(name) { return .day(time.day) }
    let known = state.plan.tasks.map(\.id.text) + buffers
    let closest =
      known.first { $0.lowercased() == name.lowercased() } ?? ClosestName.of(name, among: known)
    throw Failure(
      .refused, code: "unknown-subject",
      "There is no task and no buffer \(name) in the plan, and it is no day"
        + (closest.map { "; did you mean \($0)?" } ?? "."),
      next: "See what the plan holds: leeway plan")
  }
}
