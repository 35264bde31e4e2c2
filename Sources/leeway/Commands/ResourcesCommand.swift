import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Planning
import Projections
import Reports
import Wording

struct ResourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resources",
    abstract: "The people and machines of all projects, and what is booked of them.",
    usage: "leeway resources [--double-booked | --waste] [<options>]",
    discussion: """
      A resource of the same id in several plans is one: what all plans book of it is added up, \
      week by week, against the hours of its calendar. A number with ! is above what there is, a \
      dot is a week without work, a dash one without hours.

      With --double-booked, every time in which more of a resource is taken than there is, with \
      the tasks that take it, of one project or of several; the exit code is then 1. With --waste, \
      what is kept in reserve and nothing draws on.

      Examples:
        leeway resources
        leeway resources --department development --weeks 12 --width 120
        leeway resources --double-booked
      """)

  @Flag(help: "Where more is taken than there is.") var doubleBooked = false
  @Flag(help: "What is kept in reserve and lies idle.") var waste = false
  @Option(
    help: ArgumentHelp("Only this resource.", valueName: "id"), transform: IdentifierText.read)
  var resource: String?
  @Option(help: "Only those of this department.") var department: String?
  @Option(
    help: ArgumentHelp("The first week; the one that --now is in if left out.", valueName: "date"),
    transform: ResourcesCommand.day)
  var from: PlanTime?
  @Option(help: "How many weeks.") var weeks = 8
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard !(doubleBooked && waste) else {
      throw ValidationError("Choose --double-booked or --waste.")
    }
    guard (1...520).contains(weeks) else { throw ValidationError("Weeks are 1 to 520.") }
  }

  func run() throws {
    var view = try options.ask(
      ResourcePool(from: from, weeks: weeks, now: present.milliseconds(asOf: options.asOf)))
    try narrow(&view)
    let console = Console.current
    let style = console.style(width: options.width)
    switch options.format {
    case .json: console.print(ResourceJSON.value(view).text)
    case .csv: console.write(ResourceJSON.csv(view))
    case .text where doubleBooked: console.write(ResourceReport.doubleBookings(view, style))
    case .text where waste: console.write(ResourceReport.waste(view, style))
    case .text: console.write(ResourceReport.text(view, style))
    }
    if doubleBooked, !view.doubleBookings.isEmpty { throw ExitStatus.refused }
  }

  static func day(_ text: String) throws -> PlanTime {
    do throws(InterchangeError) { return try EditExpression.planTime(text, as: .start) } catch {
      throw ValidationError("\(error.found); \(error.nextStep)")
    }
  }

  /// Leaves what is not asked for out.
  private func narrow(_ view: inout ResourcePoolView) throws {
    let known = view.lines.map(\.resource.text)
    if let resource, !known.contains(resource) {
      let closest = ClosestName.of(resource, among: known)
      throw Failure(
        .refused, code: "unknown-resource",
        closest.map { "No plan names a resource \(resource); did you mean \($0)?" }
          ?? "No plan names a resource \(resource).",
        next: "See them all: leeway resources")
    }
    view.lines.removeAll {
      (resource != nil && $0.resource.text != resource)
        || (department != nil && $0.department != department)
    }
    let kept = Set(view.lines.map(\.resource))
    view.doubleBookings.removeAll { !kept.contains($0.resource) }
    view.reserves.removeAll { !kept.contains($0.use.reserve.resource) }
  }
}
