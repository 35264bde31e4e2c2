/// Earned value and earned schedule of a plan against a baseline.
///
/// A line's budget is its baseline span, pauses left out, times the units assigned to it, one full
/// person where nobody is; it is planned evenly over the span. A line earns its
/// budget when it is finished, and while it is under way what is no longer left
/// of the span. Milestones and summaries have no budget.
public struct EarnedValue: Sendable {
  /// One line that has a budget, in working minutes of its own calendar.
  fileprivate struct Item: Sendable {
    var place: Int
    var units: Int
    var time: WorkTime
    var start: Int
    var span: Int
    /// The parts of work that is split; empty for work that runs through.
    var parts: [Range<Int>]
  }

  private let network: Network
  private let items: [Item]
  private let period: Int
  /// Working minutes of the plan's calendar at the start of the baseline.
  private let origin: Int

  /// Budget at completion.
  public let budget: Int
  /// Working minutes of the plan's calendar from start to end of the baseline.
  public let plannedDuration: Int
  /// Where the baseline begins.
  public let start: PlanTime

  /// - Parameters:
  ///   - network: The plan in force with its progress.
  ///   - baseline: When its lines were to run; lines without have no budget.
  public init(_ network: Network, baseline: [Placement]) {
    let planned = Dictionary(baseline.map { ($0.task, $0) }) { first, _ in first }
    var items: [Item] = []
    var (first, last) = (PlanTime(minute: Int.max), PlanTime(minute: Int.min))
    for place in network.order {
      let task = network.plan.tasks[place]
      guard task.kind == .work, let placed = planned[task.id] else { continue }
      let time = network.calendars[network.calendar[place]]
      let start = time.worked(at: placed.start)
      let units = task.assignments.reduce(0) { $0 + $1.units }
      first = min(first, placed.start)
      last = max(last, placed.finish)
      let parts = placed.pieces.map {
        let start = time.worked(at: $0.start)
        return start..<max(start, time.worked(at: $0.finish))
      }
      let span =
        parts.isEmpty
        ? max(0, time.worked(at: placed.finish) - start) : parts.reduce(0) { $0 + $1.count }
      items.append(
        Item(
          place: place, units: units > 0 ? units : 100, time: time, start: start, span: span,
          parts: parts))
    }
    self.network = network
    self.items = items
    self.start = items.isEmpty ? network.plan.start : first
    period = network.plan.usualDay ?? 480
    origin = network.planCalendar.worked(at: self.start)
    plannedDuration =
      items.isEmpty ? 0 : max(0, network.planCalendar.worked(at: last) - origin)
    budget = items.reduce(0) { $0 + $1.units * $1.span }
  }

  /// Planned value at a time.
  public func planned(at date: PlanTime) -> Int {
    items.reduce(0) { sum, item in
      sum + item.units * item.planned(by: item.time.worked(at: date))
    }
  }

  /// The time that so many working minutes after the start of the baseline is.
  public func time(after minutes: Int) -> PlanTime {
    network.planCalendar.time(ofWorked: origin + minutes, as: minutes > 0 ? .finish : .start)
  }

  /// The figures at a status date.
  ///
  /// Once all work is finished, time stops at the last finish.
  public func reading(at date: PlanTime) -> EarnedReading {
    let progress = items.map { network.plan.tasks[$0.place].progress }
    let finishes = progress.compactMap(\.finish)
    var until = date
    if finishes.count == items.count, let last = finishes.max() { until = min(date, last) }
    let earned = zip(items, progress).reduce(0) { $0 + $1.0.units * $1.0.earned($1.1) }
    return EarnedReading(
      date: date, budget: budget, planned: planned(at: date), earned: earned,
      actual: zip(items, progress).reduce(0) { $0 + $1.0.units * $1.0.spent($1.1, by: date) },
      plannedDuration: plannedDuration,
      actualTime: max(0, network.planCalendar.worked(at: until) - origin),
      earnedSchedule: schedule(earning: earned))
  }

  /// When the baseline has so much planned, in minutes from its start.
  ///
  /// ES = C + (EV − PV(C)) / (PV(C+1) − PV(C)), C the last working day that
  /// ends with no more than is earned; the last day may be a part of one.
  private func schedule(earning earned: Int) -> Rational {
    if earned >= budget { return Rational(plannedDuration) }
    var low = 0
    var high = plannedDuration / period
    while low < high {
      let middle = (low + high + 1) / 2
      if planned(at: time(after: middle * period)) <= earned {
        low = middle
      } else {
        high = middle - 1
      }
    }
    let from = low * period
    let to = min(from + period, plannedDuration)
    let before = planned(at: time(after: from))
    let after = planned(at: time(after: to))
    // Work outside the hours of the plan's calendar is planned in between.
    let gained = min(max(0, earned - before), after - before)
    guard let share = Rational(gained, over: after - before) else { return Rational(from) }
    return Rational(from) + share * Rational(to - from)
  }
}

extension EarnedValue.Item {
  /// Minutes of the baseline span before a working minute.
  fileprivate func planned(by worked: Int) -> Int {
    if parts.isEmpty { return min(span, max(0, worked - start)) }
    return parts.reduce(0) { $0 + min($1.count, max(0, worked - $1.lowerBound)) }
  }

  /// Minutes of the baseline span that are done.
  fileprivate func earned(_ progress: Progress) -> Int {
    switch progress {
    case .notStarted: 0
    case .started(_, let remaining, _): max(0, span - remaining)
    case .finished: span
    }
  }

  /// Minutes worked up to a date, by the dates that were reported.
  fileprivate func spent(_ progress: Progress, by date: PlanTime) -> Int {
    switch progress {
    case .notStarted: 0
    case .started(let start, _, let asOf):
      max(0, time.minutes(from: start, to: min(asOf, date)))
    case .finished(let start, let finish):
      max(0, time.minutes(from: start, to: min(finish, date)))
    }
  }
}
