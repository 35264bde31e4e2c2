import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Who did what, when, in which role, why, on what evidence, with what effect.",
    usage: "leeway audit [<change>] [<options>]",
    discussion: """
      Examples:
        leeway audit CR-7
        leeway audit --buffer PB
        leeway audit --task T8 --as-of 2026-12-01
        leeway audit --person li.na --format csv
      """)

  @Argument(
    help: "A change, such as CR-7; else choose a subject, else everything.",
    transform: ChangeArgument.read)
  var change: String?
  @Option(help: "Events that concern a task.", transform: IdentifierText.read)
  var task: String?
  @Option(help: "Events that concern a buffer.", transform: IdentifierText.read)
  var buffer: String?
  @Option(help: "Events by or about a person.", transform: PersonName.read)
  var person: String?
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard [change, task, buffer, person].count(where: { $0 != nil }) <= 1 else {
      throw ValidationError("Ask about one change, task, buffer or person at a time.")
    }
  }

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let subject = try subject(in: ledger)
    let events = try options.answer(AuditTrail(of: subject), in: ledger, about: change)
    if events.isEmpty { try checkExists(in: ledger) }
    let console = Console.current
    switch options.format {
    case .json: for event in events { console.print(EventJSON.line(event).text) }
    case .csv: console.write(HistoryRows.csv(events))
    case .text:
      let charter = try options.answer(CharterInForce(), in: ledger)
      console.write(
        AuditReport.text(
          events, subject: title, plan: try plan(of: events, in: ledger), board: charter.board,
          console.style(width: options.width)))
    }
  }

  private var title: String {
    if let change { return change }
    if let task { return say("task \(task)") }
    if let buffer { return say("buffer \(buffer)") }
    if let person { return person }
    return project.project.map { say("project \($0)") } ?? say("the whole ledger")
  }

  private func subject(in ledger: Ledger) throws -> AuditSubject? {
    if let change { return .change(ChangeID(change)) }
    if let person { return .person(person) }
    if let task { return .task(try project.resolve(in: ledger, asOf: options.asOf), TaskID(task)) }
    if let buffer {
      return .buffer(try project.resolve(in: ledger, asOf: options.asOf), BufferID(buffer))
    }
    return project.project.map { .project(ProjectID($0)) }
  }

  /// Tells a subject of which nothing is recorded from one that there is not.
  private func checkExists(in ledger: Ledger) throws {
    let named = project.project.map { ProjectID($0) }
    if let named { _ = try options.answer(PlanInForce(project: named), in: ledger) }
    if let task {
      let project = try project.resolve(in: ledger, asOf: options.asOf)
      let plan = try options.answer(PlanInForce(project: project), in: ledger).plan
      guard plan.task(TaskID(task)) == nil else { return }
      let closest = ClosestName.of(task, among: plan.tasks.map(\.id.text)).map { TaskID($0) }
      throw Failure(.refused(.unknownTask(TaskID(task), closest: closest)))
    }
    if let buffer {
      let project = try project.resolve(in: ledger, asOf: options.asOf)
      let all = try options.answer(BufferBudgets(project: project), in: ledger)
      guard !all.contains(where: { $0.budget.reserve.id.text == buffer }) else { return }
      throw Failure(unknownBuffer: buffer, among: all)
    }
  }

  /// The plan that names and day lengths are taken from; nil for many plans.
  private func plan(of events: [LedgerEvent], in ledger: Ledger) throws -> PlanState? {
    var projects: Set<ProjectID> = []
    for event in events {
      switch (event.event, event.stream) {
      case (.plan, .plan(let project)): projects.insert(project)
      case (.change(.submitted(let submission)), _): projects.insert(submission.request.project)
      case (.plan, _), (.change, _), (.board, _), (.policy, _), (.goal, _),
        (.baseline, _), (.gate, _), (.freeze, _), (.ledger, _):
        break
      }
    }
    guard projects.count == 1, let only = projects.first else { return nil }
    return try options.answer(PlanInForce(project: only), in: ledger)
  }
}
