import ChangeControl
import Engine
import Planning
import Projections
import StoreTestSupport

/// Commands that look random and are the same for the same seed.
///
/// Two projects, many requests at every stage, work that starts and ends; some
/// commands are refused, as in life.
struct Walk {
  private var random: SeededGenerator
  private var changes: [ChangeID] = []
  let projects: [ProjectID] = ["aurora", "borealis"]
  /// What the commands were refused for, by code.
  private(set) var refused: [String: Int] = [:]

  /// Whether scores are recorded, and cycles opened.
  private let isRanked: Bool

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    isRanked = seed % 5 == 2
  }

  mutating func begin(at desk: Desk) throws(EngineError) {
    for project in projects {
      var document = PlanDocument.aurora(id: project)
      document.plan.tasks += [
        .work("packing", days: 2, by: "ben", priority: 400, isDeferrable: true),
        .work("training", days: 1, by: "cleo", priority: 100, isDeferrable: true),
      ]
      document.plan.links.append(Link("build", "packing"))
      document.goals.append(
        Goal(id: "P3", name: "Faults", side: .project, target: 5, unit: "", direction: .lower))
      try desk.importPlan(document)
    }
    try desk.nameMoment("as-planned")
    try desk.measure("P3", 4)
    for project in projects {
      try desk.define(.delivery, in: project)
      try desk.show("M1", at: "G1", in: project)
      try desk.decide(.go, at: "G1", in: project)
      try desk.freezeAndLift(in: project)
    }
    guard isRanked else { return }
    var policy = try desk.ledger.ask(CharterInForce()).policy ?? .standard
    policy.version = 0
    policy.priority = Policy.PriorityRules(
      weights: .init(Dictionary(uniqueKeysWithValues: ScoreTerm.allCases.map { ($0, 2) })))
    policy.deferral = Policy.DeferralRules(interest: 10, requests: 2)
    try desk.adopt(policy)
  }

  /// Gives one command; a refusal of change control is counted.
  mutating func step(at desk: Desk) throws(EngineError) {
    if random.once(in: 4) { desk.now.minute += random.one(of: [60, 240, 1440, 2880]) }
    do throws(EngineError) {
      try command(at: desk)
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      refused[refusal.code, default: 0] += 1
    }
  }

  private mutating func command(at desk: Desk) throws(EngineError) {
    switch random.next() % 20 {
    case 0...3: try submit(at: desk)
    case 4: try revise(at: desk)
    case 5...7: try desk.evaluate(change())
    case 8...12: try vote(at: desk)
    case 13, 14: try agreeAndReschedule(at: desk)
    case 15...18: try report(at: desk)
    default:
      if isRanked, random.once(in: 2) { try desk.openCycle() } else { try end(at: desk) }
    }
  }

  private mutating func end(at desk: Desk) throws(EngineError) {
    switch random.next() % 6 {
    case 0: try desk.supersede(change(), by: change())
    case 1:
      // Most of what was carried out is not finished.
      for change in changes { _ = try? desk.review(change) }
    default: try desk.withdraw(change())
    }
  }

  private mutating func submit(at desk: Desk) throws(EngineError) {
    let request = try request(in: random.one(of: projects), at: desk)
    let person = random.one(of: ["Nils", "Nils", "Sofia", "Sofia", "Timo"])
    changes.append(try desk.submit(request, by: person))
  }

  private mutating func revise(at desk: Desk) throws(EngineError) {
    let change = change()
    let project = try desk.file(change).request.project
    let request = try request(in: project, at: desk)
    try desk.revise(change, to: request)
  }

  private mutating func vote(at desk: Desk) throws(EngineError) {
    let choice: Choice = random.one(of: [
      .approve(.absorb), .approve(.absorb), .approve(.displace), .approve(.reject), .reject,
      .postpone(cycle: Int(random.next() % 6)),
    ])
    if random.once(in: 7) {
      try desk.abstain(random.one(of: ["Mara", "Timo"]), on: change())
      return
    }
    try desk.vote(random.one(of: ["Mara", "Mara", "Timo", "Timo", "Eve"]), choice, on: change())
  }

  /// Follows a request to its end, as the board does most of the time.
  private mutating func agreeAndReschedule(at desk: Desk) throws(EngineError) {
    let change = change()
    try desk.evaluate(change)
    let evaluation = try desk.file(change).evaluation?.evaluation
    // Tasks make room wherever they can.
    let advised =
      evaluation?.option(.displace)?.isFeasible == true
      ? .displace : evaluation?.recommendation.option
    if let advised, advised == .absorb || advised == .displace, !random.once(in: 4) {
      try desk.decide(.approve(advised), on: change)
      try desk.reschedule(change)
    } else {
      let cycle = Policy.Cycle(first: .june(1, 0), weeks: 2).number(at: desk.now) + 1
      try desk.decide(random.once(in: 2) ? .reject : .postpone(cycle: cycle), on: change)
    }
  }

  private mutating func report(at desk: Desk) throws(EngineError) {
    let project = random.one(of: projects)
    let state = try desk.plan(project)
    let task = random.one(of: state.plan.tasks.filter { $0.kind == .work })
    let planned = state.placements.first { $0.task == task.id }
    let began = min(planned?.start ?? desk.now, desk.now)
    switch (task.progress, random.next() % 2) {
    case (.notStarted, 0):
      let left = task.duration + random.one(of: [-60, 0, 120, 480])
      try desk.progress(
        ProgressReport(task: task.id, started: began, remaining: max(0, left)), in: project)
    case (.notStarted, _):
      try desk.progress(ProgressReport(task: task.id, remaining: 240), in: project)
    case (.started(_, let left, _), 0):
      let left = max(0, left + random.one(of: [-300, -60, 240]))
      try desk.progress(ProgressReport(task: task.id, remaining: left), in: project)
    case (.started, _), (.finished, _):
      try desk.progress(ProgressReport(task: task.id, remaining: 0), in: project)
    }
  }

  private mutating func request(
    in project: ProjectID, at desk: Desk
  ) throws(EngineError) -> ChangeRequest {
    let tasks = try desk.plan(project).plan.tasks.filter { $0.kind == .work }.map(\.id)
    let (count, value) = (1 + Int(random.next() % 2), Int(random.next() % 500))
    let (urgency, importance) = (1 + Int(random.next() % 5), 1 + Int(random.next() % 5))
    var edits: [PlanEdit] = []
    for _ in 0..<count { edits += edit(of: tasks) }
    let displaceable = random.once(in: 4) ? [random.one(of: tasks)] : []
    return ChangeRequest.longer.with {
      $0.project = project
      $0.value = value
      $0.urgency = urgency
      $0.importance = importance
      $0.displaceable = displaceable
      $0.edits = edits
    }
  }

  private mutating func edit(of tasks: [TaskID]) -> [PlanEdit] {
    let task = random.one(of: tasks)
    switch random.next() % 10 {
    case 0...2:
      return [.setDuration(task, minutes: 240 * (1 + Int(random.next() % 8)), safe: nil)]
    case 3, 4:
      let added = TaskID("extra-\(random.next() % 50)")
      let person: ResourceID = random.one(of: ["ada", "ben", "cleo"])
      return [
        .addTask(.work(added, days: 1, by: person, isDeferrable: random.once(in: 2))),
        .addLink(Link(task, added)),
      ]
    case 5: return [.removeTask(task)]
    case 6: return [.addLink(Link(task, random.one(of: tasks)))]
    case 7: return [.setPromise("ship", Promise(customer: "acme", date: .june(19, 17)))]
    case 8: return [.setCapacity("ben", units: random.one(of: [100, 200]))]
    default:
      let day = PlanTime.june(1 + Int(random.next() % 20), 0).day
      return [
        .addException(
          "office", WorkCalendar.Exception(name: "closed", firstDay: day, lastDay: day))
      ]
    }
  }

  private mutating func change() -> ChangeID {
    changes.isEmpty ? "CR-1" : random.one(of: changes.suffix(5))
  }
}

extension SeededGenerator {
  mutating func one<Value>(of values: some Collection<Value>) -> Value {
    values[values.index(values.startIndex, offsetBy: Int(next() % UInt64(values.count)))]
  }

  mutating func once(in count: UInt64) -> Bool { next() % count == 0 }
}

extension StageGate {
  /// A gate behind the build, which Mara decides about.
  static let delivery = StageGate(
    id: "G1", name: "Build complete", guarded: "build", role: .projectManager,
    criteria: criteria(must: ["The build is complete"], should: ["It is dry"]))
}
