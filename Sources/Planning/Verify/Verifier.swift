/// Checks dates against the plan they are for, apart from whatever made them.
///
/// Shares with the schedulers the compiled calendars and nothing else: links,
/// constraints, people and the outline are read from the plan again.
public struct Verifier {
  let plan: Plan
  let network: Network
  let dataDate: PlanTime?
  /// The place of each task in the plan.
  let places: [TaskID: Int]
  /// By place.
  let placements: [Placement?]
  /// By place: whether a line has dates of its own, and not those of others.
  let holdsWork: [Bool]
  /// By place, the lines without lines of their own at or below a line.
  let linesUnder: [[Int]]
  /// Who works on what: places and units, in plan order.
  let uses: [ResourceID: [(place: Int, units: Int)]]
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
    for place in network.plan.tasks.indices where verifier.holdsWork[place] {
      verifier.checkDates(of: place)
      verifier.checkPieces(of: place)
    }
    verifier.checkLinks()
    for place in network.plan.tasks.indices { verifier.checkConstraint(of: place) }
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

  private init(_ given: [Placement], _ network: Network, _ dataDate: PlanTime?) {
    let tasks = network.plan.tasks
    self.plan = network.plan
    self.network = network
    self.dataDate = dataDate
    var places = [TaskID: Int](minimumCapacity: tasks.count)
    for place in tasks.indices { places[tasks[place].id] = place }
    let parents = tasks.map { task in task.parent.flatMap { places[$0] } }
    var holdsWork = tasks.map { $0.span == nil }
    for place in tasks.indices where tasks[place].span == nil {
      if let parent = parents[place] { holdsWork[parent] = false }
    }
    var linesUnder = [[Int]](repeating: [], count: tasks.count)
    for place in tasks.indices where holdsWork[place] {
      var above: Int? = place
      while let line = above {
        linesUnder[line].append(place)
        above = parents[line]
      }
    }
    var placements = [Placement?](repeating: nil, count: tasks.count)
    for placement in given {
      if let place = places[placement.task] { placements[place] = placement }
    }
    self.places = places
    self.placements = placements
    self.holdsWork = holdsWork
    self.linesUnder = linesUnder
    self.uses = network.plan.isLevelled ? Verifier.uses(tasks, holdsWork) : [:]
  }

  private static func uses(
    _ tasks: [PlanTask], _ holdsWork: [Bool]
  ) -> [ResourceID: [(place: Int, units: Int)]] {
    var uses: [ResourceID: [(place: Int, units: Int)]] = [:]
    for place in tasks.indices where holdsWork[place] {
      for assignment in tasks[place].assignments {
        var list = uses.removeValue(forKey: assignment.resource) ?? []
        if let last = list.last, last.place == place {
          list[list.count - 1].units += assignment.units
        } else {
          list.append((place, assignment.units))
        }
        uses[assignment.resource] = list
      }
    }
    return uses
  }

  /// The working time that the duration of a line is counted in.
  func workTime(of place: Int) -> WorkTime { network.calendars[network.calendar[place]] }

  mutating func report(_ rule: Violation.Rule, _ tasks: [TaskID], _ text: String) {
    found.append(Violation(rule: rule, tasks: tasks, description: text))
  }

  private mutating func checkCoverage(_ given: [Placement]) {
    var seen = Set<TaskID>()
    for placement in given {
      if !seen.insert(placement.task).inserted {
        report(.coverage, [placement.task], "\(placement.task) has more than one place")
      }
      if places[placement.task] == nil {
        report(.coverage, [placement.task], "\(placement.task) has a place but is not in the plan")
      }
    }
    for (place, task) in plan.tasks.enumerated() where placements[place] == nil {
      report(.coverage, [task.id], "\(task.id) has no place")
    }
  }

  private mutating func checkHammocks() {
    for (place, task) in plan.tasks.enumerated() {
      guard let span = task.span, let mine = placements[place],
        let from = places[span.from].flatMap({ placements[$0] }),
        let to = places[span.to].flatMap({ placements[$0] }),
        mine.start != from.start || mine.finish != max(from.start, to.finish)
      else { continue }
      report(
        .summary, [task.id, span.from, span.to],
        "\(task.id) hangs \(mine.start) to \(mine.finish), but \(span.from) starts "
          + "\(from.start) and \(span.to) finishes \(to.finish)")
    }
  }

  private mutating func checkSummaries() {
    for (place, task) in plan.tasks.enumerated() where !holdsWork[place] {
      guard let mine = placements[place] else { continue }
      let held = linesUnder[place].compactMap { placements[$0] }
      guard let start = held.map(\.start).min(), let finish = held.map(\.finish).max(),
        start != mine.start || finish != mine.finish
      else { continue }
      report(
        .summary, [task.id],
        "\(task.id) spans \(mine.start) to \(mine.finish), its lines \(start) to \(finish)")
    }
  }
}
