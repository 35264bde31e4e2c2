/// Why a task starts when it does and not earlier.
public enum StartReason: Sendable, Equatable {
  /// The link leaves it no earlier start.
  case link(Link)
  /// The resource was handed on by the other task.
  case handedOn(ResourceID, by: TaskID)
  /// The constraint of the task, or of a summary above it, holds it.
  case constraint(on: TaskID, DateConstraint)
  /// The work has started.
  case progress
  /// Nothing holds it but the start of the plan or its data date, a wish to be
  /// late, or a delay that was decided.
  case given

  /// What holds a task where a schedule has it; for a summary, what holds the
  /// first of its lines.
  ///
  /// All reasons that hold at once are told: links in plan order, then
  /// resources, then dates. `given` stands alone. Nil for a task that the plan
  /// does not know.
  public static func all(
    for task: TaskID, _ schedule: Schedule, _ network: Network
  ) -> [StartReason]? {
    guard let named = network.index[task] else { return nil }
    let dates = network.dates(of: schedule)
    let place =
      network.outline.lines(under: named).min { (dates.start[$0], $0) < (dates.start[$1], $1) }
      ?? named
    if network.isUnderWay(place) { return [.progress] }
    var reasons = DrivingLinks.into(place, network, dates).map {
      StartReason.link(network.plan.links[$0.source])
    }
    reasons += HandedOn.to(place, network, dates).map {
      .handedOn(network.plan.resources[$0.resource].id, by: network.plan.tasks[$0.task].id)
    }
    reasons += constraints(on: place, network, dates)
    return reasons.isEmpty ? [.given] : reasons
  }

  private static func constraints(
    on place: Int, _ network: Network, _ dates: Dates
  ) -> [StartReason] {
    var reasons: [StartReason] = []
    var above = place
    while above >= 0 {
      let task = network.plan.tasks[above]
      let limits = DateLimits(task.constraint, isSummary: above != place)
      let time = network.calendars[network.calendar[place]]
      let holdsStart =
        limits.startNotBefore > Int.min
        && time.worked(atMinute: limits.startNotBefore) >= dates.workedStart[place]
      let holdsFinish =
        limits.finishNotBefore > Int.min
        && time.worked(atMinute: limits.finishNotBefore) >= dates.workedFinish[place]
      if holdsStart || holdsFinish {
        reasons.append(.constraint(on: task.id, task.constraint))
      }
      above = network.outline.parent[above]
    }
    return reasons
  }
}
