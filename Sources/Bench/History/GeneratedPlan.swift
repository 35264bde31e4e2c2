import ChangeControl
import Planning

/// Plans of generated projects: chains of work over shared people into one
/// promised delivery, with a project buffer and a feeding buffer.
enum GeneratedPlan {
  static let people = ["ana", "bela", "chen", "dora", "emil", "fatma"]

  static func plan(number: Int, start: PlanTime, _ random: inout HistoryRandom) -> Plan {
    var tasks = [PlanTask(id: "all", name: "Project \(number)", kind: .summary)]
    var links: [Link] = []
    let chains = random.number(in: 3...4)
    for chain in 0..<chains {
      let length = random.number(in: 4...6)
      for place in 0..<length {
        let id = TaskID("t\(chain)\(place)")
        tasks.append(task(id, chain: chain, &random))
        if place > 0 { links.append(Link(TaskID("t\(chain)\(place - 1)"), id)) }
      }
      links.append(Link(TaskID("t\(chain)\(length - 1)"), "ship"))
    }
    tasks.append(
      PlanTask(
        id: "ship", name: "Delivery", parent: "all", kind: .milestone,
        promise: Promise(customer: "acme", date: PlanTime(minute: start.minute + 200 * 1440))))
    return Plan(
      id: ProjectID("project-\(number)"), name: "Project \(number)", start: start,
      calendar: "office", calendars: [office],
      resources: people.map { Resource(id: ResourceID($0), name: $0) }, tasks: tasks,
      links: links,
      buffers: [
        BufferSpecification(id: "PB", kind: .project, protects: "ship", sizing: .half),
        BufferSpecification(
          id: "FB", kind: .feeding(into: "ship"), protects: lastOfFirstChain(tasks),
          sizing: .half),
      ],
      isLevelled: true)
  }

  static func task(_ id: TaskID, chain: Int, _ random: inout HistoryRandom) -> PlanTask {
    let days = random.number(in: 2...8)
    return PlanTask(
      id: id, name: "Work \(id)", parent: "all", duration: days * 480, safeDuration: days * 720,
      assignments: [
        Assignment(resource: ResourceID(people[(chain + random.number(in: 0...2)) % people.count]))
      ],
      priority: 100 * random.number(in: 1...8), isDeferrable: random.once(in: 4))
  }

  private static func lastOfFirstChain(_ tasks: [PlanTask]) -> TaskID {
    tasks.last { $0.id.text.hasPrefix("t0") }?.id ?? "ship"
  }

  /// Monday to Friday, 8 to 12 and 13 to 17.
  private static let office = WorkCalendar(
    id: "office", name: "Office",
    week: (0..<7).map { $0 < 5 ? [.init(480, 720), .init(780, 1020)] : [] })
}
