import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "What open requests do together, and which set does best.",
    usage: "leeway agenda [<change> ...] [--project <id>] [<options>]",
    discussion: """
      Weighs the requests that wait for a decision and rank first, plan by plan: what each does alone and all \
      together, which pairs do not add up, which stand in each other's way and when the second \
      could go, and the set that does best. Name changes to weigh only those. Nothing is recorded: \
      the board still decides about each by itself.

      The best set breaks no promise and no deadline that stands, overdraws no buffer, then has the \
      greatest sum of priorities, then of value, then moves the fewest lines. Up to 16 requests it \
      is found for certain, beyond that by a search of 400 schedules.

      Examples:
        leeway agenda
        leeway agenda --seats 16
        leeway agenda CR-3 CR-5
        leeway agenda --project aurora --format json
      """)

  @Argument(
    help: "Changes to weigh, such as CR-7; those that rank first if left out.",
    transform: ChangeArgument.read)
  var changes: [String] = []
  @Option(
    help: ArgumentHelp("The project; all if left out.", valueName: "id"),
    transform: IdentifierText.read)
  var project: String?
  @Option(help: "How many requests of a project are weighed, those that rank first.")
  var seats = AgendaQuestions.usualSeats
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard seats > 0 else { throw ValidationError("An agenda has a seat or more.") }
  }

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let time = present.milliseconds(asOf: options.asOf)
    for change in changes {
      let found = try options.answer(
        WeighableChange(change: ChangeID(change), now: time), in: ledger, about: change)
      guard let project, found.text != project else { continue }
      throw Failure(
        .refused, code: "other-project", "\(change) is about project \(found), not \(project).",
        next: "Leave out --project, or the change.")
    }
    let items = try options.answer(
      AgendaQuestions(
        project: project.map { ProjectID($0) }, changes: changes.map { ChangeID($0) },
        seats: seats, now: time),
      in: ledger)
    let agendas = try items.map { item in
      do throws(EngineError) { return try item.agenda() } catch {
        throw ledger.failure(error, about: nil, isPast: options.asOf != nil)
      }
    }
    show(agendas)
  }

  private func show(_ agendas: [Agenda]) {
    let console = Console.current
    switch options.format {
    case .json: for agenda in agendas { console.print(AgendaJSON.value(agenda).text) }
    case .csv: console.write(AgendaJSON.csv(agendas))
    case .text:
      let style = console.style(width: options.width)
      guard !agendas.isEmpty else { return console.write(AgendaReport.empty(style)) }
      console.write(
        agendas.map { AgendaReport.text($0, style) }.joined(separator: "\n"))
    }
  }
}
