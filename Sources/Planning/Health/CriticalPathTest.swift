/// Whether the end of all work moves with the work that drives it.
///
/// The first line to be done on a longest path is made 600 days longer, and the
/// end of all work must follow. Where it does not, a date or a report holds
/// the path up and its critical path means nothing. People do not count.
enum CriticalPathTest {
  private static let days = 600

  /// The measure is how far the end moved, as a share of how far the line did.
  static func run(_ subject: ScheduleHealth.Subject) -> HealthFinding {
    let network = subject.network
    let before = CriticalPath(network, dataDate: subject.dataDate)
    let candidate = network.order.filter { place in
      let task = network.plan.tasks[place]
      return before.lines[place].isDriving && task.kind == .work && task.progress.finish == nil
    }.min { before.early.start[$0] < before.early.start[$1] }
    guard let place = candidate,
      let longer = try? Network(lengthened(network.plan, place))
    else {
      return HealthFinding(.criticalPathTest, of: 0, measure: nil)
    }
    let after = CriticalPath(longer, dataDate: subject.dataDate)
    let time = network.planCalendar
    let slip = time.minutes(
      from: before.lines[place].earlyFinish, to: after.lines[place].earlyFinish)
    let moved = time.minutes(from: before.finish, to: after.finish)
    let measure = Rational(moved, over: slip)
    var finding = HealthFinding(.criticalPathTest, of: 1, measure: measure)
    if finding.verdict == .unsound { finding.tasks = [network.plan.tasks[place].id] }
    return finding
  }

  private static func lengthened(_ plan: Plan, _ place: Int) -> Plan {
    var plan = plan
    let task = plan.tasks[place]
    let minutes = days * (task.isElapsed ? 1440 : plan.usualDay ?? 480)
    plan.tasks[place].duration = Estimate(task).aggressive + minutes
    switch task.progress {
    case .notStarted, .finished: break
    case .started(let start, let remaining, let asOf):
      plan.tasks[place].progress = .started(
        at: start, remaining: remaining + minutes, asOf: asOf)
    }
    return plan
  }
}
