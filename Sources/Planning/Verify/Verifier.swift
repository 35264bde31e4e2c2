/// Checks dates against the plan they are for, apart from whatever made them.
///
/// Shares with the schedulers the compiled calendars and nothing else: links,
/// constraints, people and the outline are read from the plan again.
public struct Verifier {
  let plan: Plan
  let network: Network
  let dataDate: PlanTime?
  let tasks: [TaskID: PlanTask]
  let placements: [TaskID: Placement]
  private let parents: Set<TaskID>
  private let linesUnder: [TaskID: [PlanTask]]
  var found: [Violation] = []

  /// All violations, by rule and then in plan order; empty for sound dates.
  ///
  /// Only work that has started may stand before `dataDate`.
  public static func check(
    _ placements: [Placement], _ network: Network, dataDate: PlanTime? = nil
  ) -> [Violation] {
    var verifier = Verifier(placements, network, dataDate)
    verifier.checkCoverage(placements)
    guard verifier.found.isEmpty else { return verifier.found }
    for task in network.plan.tasks where verifier.holdsWork(task) {
      verifier.checkDates(of: task)
      verifier.checkPieces(of: task)
    }
    verifier.checkLinks()
    for task in network.plan.tasks { verifier.checkConstraint(of: task) }
    if network.plan.isLevelled {
      verifier.checkCapacity()
      verifier.checkLimits()
      verifier.checkReserves()
    }
    verifier.checkSkills()
    verifier.checkSummaries()
    verifier.checkHammocks()
    return verifier.found
  }

  /// All violations of a schedule.
  public static func check(
    _ schedule: Schedule, _ network: Network, dataDate: PlanTime? = nil
  ) -> [Violation] {
    check(schedule.placements, network, dataDate: dataDate)
  }

  private init(_ placements: [Placement], _ network: Network, _ dataDate: PlanTime?) {
    self.plan = network.plan
    self.network = network
    self.dataDate = dataDate
    var tasks: [TaskID: PlanTask] = [:]
    var parents = Set<TaskID>()
    for task in network.plan.tasks {
      tasks[task.id] = task
      if task.span == nil, let parent = task.parent { parents.insert(parent) }
    }
    var linesUnder: [TaskID: [PlanTask]] = [:]
    for task in network.plan.tasks where task.span == nil && !parents.contains(task.id) {
      var above: TaskID? = task.id
      while let id = above {
        linesUnder[id, default: []].append(task)
        above = tasks[id]?.parent
      }
    }
    var byTask: [TaskID: Placement] = [:]
    for placement in placements { byTask[placement.task] = placement }
    self.tasks = tasks
    self.placements = byTask
    self.parents = parents
    self.linesUnder = linesUnder
  }

  func holdsWork(_ task: PlanTask) -> Bool {
    task.span == nil && !parents.contains(task.id)
  }

  mutating func report(_ rule: Violation.Rule, _ tasks: [TaskID], _ text: String) {
    found.append(Violation(rule: rule, tasks: tasks, description: text))
  }

  /// The lines without lines of their own at or below a line.
  func lines(under id: TaskID) -> [PlanTask] { linesUnder[id] ?? [] }

  private mutating func checkCoverage(_ given: [Placement]) {
    var seen = Set<TaskID>()
    for placement in given {
      if !seen.insert(placement.task).inserted {
        report(.coverage, [placement.task], "\(placement.task) has more than one place")
      }
      if tasks[placement.task] == nil {
        report(.coverage, [placement.task], "\(placement.task) has a place but is not in the plan")
      }
    }
    for task in plan.tasks where placements[task.id] == nil {
      report(.coverage, [task.id], "\(task.id) has no place")
    }
  }

  private mutating func checkHammocks() {
    for task in plan.tasks {
      guard let span = task.span, let mine = placements[task.id],
        let from = placements[span.from], let to = placements[span.to],
        mine.start != from.start || mine.finish != max(from.start, to.finish)
      else { continue }
      report(
        .summary, [task.id, span.from, span.to],
        "\(task.id) hangs \(mine.start) to \(mine.finish), but \(span.from) starts "
          + "\(from.start) and \(span.to) finishes \(to.finish)")
    }
  }

  private mutating func checkSummaries() {
    for task in plan.tasks where !holdsWork(task) {
      guard let mine = placements[task.id] else { continue }
      let held = lines(under: task.id).compactMap { placements[$0.id] }
      guard let start = held.map(\.start).min(), let finish = held.map(\.finish).max(),
        start != mine.start || finish != mine.finish
      else { continue }
      report(
        .summary, [task.id],
        "\(task.id) spans \(mine.start) to \(mine.finish), its lines \(start) to \(finish)")
    }
  }
}
