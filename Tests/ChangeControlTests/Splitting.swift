import ChangeControl
import Planning

/// Plans of shared people with promises and a project buffer, and requests of
/// several edits for too much work.
enum Splitting {
  static func plan(seed: UInt64) throws -> Plan {
    var plan = SharedPeople.plan(seed: seed)
    let placed = try SharedPeople.state(plan).placements
    let finishes = Dictionary(placed.map { ($0.task, $0.finish) }) { first, _ in first }
    var random = Generator(seed: seed &+ 1000)
    for place in plan.tasks.indices where random.next() % 3 == 0 {
      guard let finish = finishes[plan.tasks[place].id] else { continue }
      plan.tasks[place].promise = Promise(
        customer: "acme", date: PlanTime(minute: finish.minute + Int(random.next() % 3) * 1440))
    }
    let last = placed.max { $0.finish < $1.finish }
    if let last {
      plan.buffers = [
        BufferSpecification(
          id: "PB", kind: .project, protects: last.task, sizing: .explicit(960))
      ]
    }
    return plan
  }

  /// New work for each person, some of it in a row, and more of what there is.
  static func edits(seed: UInt64) -> [PlanEdit] {
    var random = Generator(seed: seed &+ 2000)
    var edits: [PlanEdit] = []
    for place in 0..<Int(2 + random.next() % 4) {
      edits.append(
        .addTask(
          PlanTask(
            id: TaskID("N\(place)"), name: "N\(place)",
            duration: Int(1 + random.next() % 6) * 240,
            assignments: [Assignment(resource: ResourceID("P\(random.next() % 3)"))])))
      if place > 0, random.next() % 2 == 0 {
        edits.append(.addLink(Link(TaskID("N\(place - 1)"), TaskID("N\(place)"))))
      }
      if random.next() % 3 == 0 {
        edits.append(.addLink(Link(TaskID("N\(place)"), TaskID("T\(5 + place)"))))
      }
    }
    edits.append(.setDuration("T3", minutes: 1920, safe: nil))
    return edits
  }

  static func question(_ plan: Plan, _ edits: [PlanEdit]) throws -> Evaluator.Question {
    Evaluator.Question(
      request: .fair.with { $0.edits = edits }, requestRevision: 1,
      state: try SharedPeople.state(plan), policy: .fortnightly, goals: [], dealsWon: 0,
      position: 1, engineVersion: "1", seed: 1, now: SharedPeople.start)
  }
}
