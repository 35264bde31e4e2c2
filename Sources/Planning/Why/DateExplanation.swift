/// Says of placed lines why they are where they are.
///
/// A reason is one that leaves the line no earlier start: a link whose bound is
/// its start, a resource handed on by work that ends where it starts, a date, the
/// start of the plan, or the data date. Lines that have begun stand where they
/// were reported, and no reason leads behind them.
public struct DateExplanation: Sendable {
  private let network: Network
  private let dates: Dates
  private let dataDate: PlanTime

  /// - Parameters:
  ///   - network: The plan in force.
  ///   - placements: When its lines run.
  ///   - dataDate: Up to when progress was reported.
  /// - Throws: `noPlacement` for a line that no dates are given for.
  public init(
    _ network: Network, placed placements: [Placement], dataDate: PlanTime
  ) throws(PlanningError) {
    self.network = network
    dates = network.dates(of: try Schedule(placements, for: network))
    self.dataDate = dataDate
  }

  /// A line and what holds it; nil for one that the plan does not know.
  public func step(_ task: TaskID) -> DateStep? {
    network.index[task].map(step)
  }

  /// The walk back from a line, last to first.
  ///
  /// At each line it follows the first reason that leads to another line, and
  /// ends where none does.
  public func chain(to task: TaskID) -> [DateStep] {
    var chain: [DateStep] = []
    var seen: Set<TaskID> = []
    var next: TaskID? = task
    while let task = next, seen.insert(task).inserted, let step = step(task) {
      chain.append(step)
      next = step.reasons.lazy.compactMap(\.task).first
    }
    return chain
  }

  /// Every line that drives another one, the line itself among them, by start.
  ///
  /// All reasons are followed, so that paths of equal length are all there.
  public func drivers(of task: TaskID) -> [DateStep] {
    var found: [DateStep] = []
    var seen: Set<TaskID> = [task]
    var open = [task]
    while let current = open.popLast() {
      guard let step = step(current) else { continue }
      found.append(step)
      for next in step.reasons.compactMap(\.task) where seen.insert(next).inserted {
        open.append(next)
      }
    }
    return found.sorted { left, right in
      (left.placement.start, left.placement.finish, network.index[left.task] ?? 0)
        < (right.placement.start, right.placement.finish, network.index[right.task] ?? 0)
    }
  }

  private func step(_ place: Int) -> DateStep {
    DateStep(
      placement: Placement(
        task: network.plan.tasks[place].id, start: PlanTime(minute: dates.start[place]),
        finish: PlanTime(minute: dates.finish[place]),
        pieces: dates.placed(place, in: network)),
      reasons: reasons(place))
  }

  private func reasons(_ place: Int) -> [DateReason] {
    if network.outline.holdsLines[place] { return [lines(under: place)] }
    if network.isUnderWay(place) { return [.reported] }
    let links = Set(DrivingLinks.into(place, network, dates).map(\.source)).sorted()
    var reasons = links.map { DateReason.link(network.plan.links[$0]) }
    var known: Set<ResourceID> = []
    for held in holders(place) where known.insert(held.resource).inserted {
      reasons.append(.resource(held.resource, heldBy: network.plan.tasks[held.task].id))
    }
    reasons += WaitingReasons(network, dates).reasons(place)
    reasons += constraints(place)
    if reasons.isEmpty {
      if isHeld(place, at: network.plan.start) {
        reasons.append(.planStart)
      } else if isHeld(place, at: dataDate) {
        reasons.append(.dataDate)
      } else {
        reasons.append(.kept)
      }
    }
    return reasons
  }

  /// Resources of which too few are free in the minute before a line begins, and
  /// who has them then: first those that end where it begins, in plan order.
  private func holders(_ place: Int) -> [(resource: ResourceID, task: Int)] {
    guard network.plan.isLevelled, network.duration[place] > 0 else { return [] }
    let time = network.calendars[network.calendar[place]]
    let minute = time.startMinute(ofWorked: dates.workedStart[place] - 1)
    var found: [(resource: ResourceID, task: Int)] = []
    for usage in network.usages[of: place] where usage.units > 0 {
      var taken = usage.units
      var busy: [Int] = []
      for other in network.order where other != place {
        guard let units = network.usages[of: other].first(where: { $0.resource == usage.resource }),
          isBusy(other, at: minute)
        else { continue }
        taken += units.units
        busy.append(other)
      }
      guard taken > network.capacity[usage.resource] else { continue }
      busy.sort { left, right in
        (ends(left, at: place) ? 0 : 1, left) < (ends(right, at: place) ? 0 : 1, right)
      }
      found += busy.map { (network.plan.resources[usage.resource].id, $0) }
    }
    return found
  }

  /// Whether a line takes its people in a minute.
  private func isBusy(_ place: Int, at minute: Int) -> Bool {
    guard let start = network.bookedStart(place, dates) else { return false }
    let time = network.calendars[network.calendar[place]]
    let worked = time.worked(atMinute: minute)
    return dates.isWorked(place, at: worked, from: start)
      && time.startMinute(ofWorked: worked) == minute
  }

  private func ends(_ place: Int, at next: Int) -> Bool {
    network.calendars[network.calendar[next]].worked(atMinute: dates.finish[place])
      == dates.workedStart[next]
  }

  private func lines(under place: Int) -> DateReason {
    if let span = network.plan.tasks[place].span { return .lines(first: span.from, last: span.to) }
    let lines = network.outline.lines(under: place)
    let first = lines.min { (dates.start[$0], $0) < (dates.start[$1], $1) } ?? place
    let last = lines.max { (dates.finish[$0], -$0) < (dates.finish[$1], -$1) } ?? place
    return .lines(first: network.plan.tasks[first].id, last: network.plan.tasks[last].id)
  }

  /// Constraints that leave the line no earlier start, the nearest first.
  private func constraints(_ place: Int) -> [DateReason] {
    var reasons: [DateReason] = []
    var above = place
    while above >= 0 {
      let task = network.plan.tasks[above]
      if binds(DateLimits(task.constraint, isSummary: above != place), place) {
        reasons.append(.constraint(task.constraint, of: task.id))
      }
      above = network.outline.parent[above]
    }
    return reasons
  }

  private func binds(_ limits: DateLimits, _ place: Int) -> Bool {
    if limits.isLate { return true }
    let time = network.calendars[network.calendar[place]]
    let isStart =
      limits.startNotBefore > Int.min
      && time.worked(atMinute: limits.startNotBefore) == dates.workedStart[place]
    let isFinish =
      limits.finishNotBefore > Int.min
      && time.worked(atMinute: limits.finishNotBefore) == dates.workedFinish[place]
    return isStart || isFinish
  }

  private func isHeld(_ place: Int, at time: PlanTime) -> Bool {
    network.calendars[network.calendar[place]].worked(at: time) == dates.workedStart[place]
  }
}
