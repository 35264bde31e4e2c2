import ChangeControl
import Engine
import Planning

// The plan and the people of most tests. Ada designs, Ben builds, Cleo tests;
// the manual waits for Ben and the brochure for Ada. Mara manages the project,
// Timo sales; Sofia asks, Nils hands in.

extension Plan {
  /// Two chains into one promised delivery, levelled over three people.
  static func aurora(id: ProjectID = "aurora") -> Plan {
    Plan(
      id: id, name: "Aurora", start: .june(1, 8), calendar: "office", calendars: [.office],
      resources: ["ada", "ben", "cleo"].map { Resource(id: $0, name: $0.text) },
      tasks: [
        PlanTask(id: "work", name: "Work", kind: .summary),
        .work("design", days: 2, by: "ada"),
        .work("build", days: 3, by: "ben"),
        .work("test", days: 2, by: "cleo"),
        PlanTask(
          id: "ship", name: "Ship", parent: "work", kind: .milestone,
          promise: Promise(customer: "acme", date: .june(15, 17))),
        .work("manual", days: 1, by: "ben", priority: 300),
        .work("brochure", days: 1, by: "ada", priority: 200, isDeferrable: true),
        .work("review", days: 1, by: "ada", priority: 100),
      ],
      links: [
        Link("design", "build"), Link("build", "test"), Link("test", "ship"),
        Link("design", "manual"), Link("manual", "ship"), Link("design", "brochure"),
        Link("design", "review"), Link("review", "test"),
      ],
      buffers: [
        BufferSpecification(id: "PB", kind: .project, protects: "ship", sizing: .half),
        BufferSpecification(
          id: "FB", kind: .feeding(into: "ship"), protects: "manual", sizing: .half),
      ],
      isLevelled: true)
  }
}

extension PlanTask {
  static func work(
    _ id: TaskID, days: Int, by person: ResourceID, priority: Int = 500,
    isDeferrable: Bool = false
  ) -> PlanTask {
    PlanTask(
      id: id, name: id.text, parent: "work", duration: days * 480, safeDuration: days * 960,
      assignments: [Assignment(resource: person)], priority: priority,
      isDeferrable: isDeferrable)
  }
}

extension WorkCalendar {
  /// Monday to Friday, 8 to 12 and 13 to 17.
  static let office = WorkCalendar(
    id: "office", name: "Office",
    week: (0..<7).map { $0 < 5 ? [Shift(480, 720), Shift(780, 1020)] : [] })
}

extension PlanTime {
  /// An hour of a day of June 2026; the 1st is a Monday.
  static func june(_ day: Int, _ hour: Int) -> PlanTime {
    PlanTime(minute: (20_604 + day) * 1440 + hour * 60)
  }
}

extension PlanDocument {
  /// The file of the project: board, policy and goals come with it.
  static func aurora(id: ProjectID = "aurora") -> PlanDocument {
    PlanDocument(
      plan: .aurora(id: id), customers: [Customer(id: "acme", name: "Acme", tier: 1)],
      goals: [
        Goal(
          id: "P1", name: "Promises", side: .project, measure: .promisesKept, target: 95,
          unit: "%"),
        Goal(
          id: "P2", name: "Buffer", side: .project, measure: .bufferLeft, target: 50, unit: "%"),
        Goal(id: "S1", name: "Deals", side: .sales, measure: .dealsWon, target: 900, unit: "EUR"),
      ],
      board: .two,
      policy: Policy(version: 1, cycle: Policy.Cycle(first: .june(1, 0), weeks: 2)))
  }
}

extension Board {
  static let two = Board(members: [
    Member(person: "Mara", role: .projectManager), Member(person: "Timo", role: .salesManager),
  ])
}

extension PlanImported.Source {
  static let file = PlanImported.Source(
    format: "code", file: "aurora", digest: Ledger.digest(of: [1, 2, 3]))
}
