/// The checks that look at lines; summaries are left out everywhere.
struct HealthLines {
  private let subject: ScheduleHealth.Subject
  private let network: Network
  private let path: CriticalPath
  private let placed: [TaskID: Placement]
  private let baseline: [TaskID: Placement]
  /// Lines that hold no other, in plan order; those still to be done.
  private let all: [Int]
  private let open: [Int]
  private let dayLength: Int

  init(_ subject: ScheduleHealth.Subject) {
    self.subject = subject
    let network = subject.network
    self.network = network
    path = CriticalPath(network, placed: subject.placements)
    placed = Dictionary(subject.placements.map { ($0.task, $0) }) { first, _ in first }
    baseline = Dictionary(subject.baseline.map { ($0.task, $0) }) { first, _ in first }
    all = network.plan.tasks.indices.filter {
      !network.outline.holdsLines[$0] && network.plan.tasks[$0].kind != .summary
    }
    open = all.filter { network.plan.tasks[$0].progress.finish == nil }
    dayLength = network.plan.usualDay ?? 480
  }

  /// Lines without a predecessor or a successor.
  ///
  /// The one that begins first and the one that ends last have none by right.
  func logic() -> HealthFinding {
    let starts = all.filter { network.predecessors.range(of: $0).isEmpty }
    let ends = all.filter { network.successors.range(of: $0).isEmpty }
    let first = starts.min { (start(of: $0), $0) < (start(of: $1), $1) }
    let last = ends.max { (finish(of: $0), -$0) < (finish(of: $1), -$1) }
    let loose = Set(starts.filter { $0 != first } + ends.filter { $0 != last })
    return finding(.logic, among: open) { loose.contains($0) }
  }

  func hardConstraints() -> HealthFinding {
    finding(.hardConstraints, among: open) { place in
      switch network.plan.tasks[place].constraint {
      case .mustStartOn, .mustFinishOn, .startNoLaterThan, .finishNoLaterThan: true
      case .asSoonAsPossible, .asLateAsPossible, .startNoEarlierThan, .finishNoEarlierThan:
        false
      }
    }
  }

  func highFloat() -> HealthFinding {
    finding(.highFloat, among: open) {
      path.lines[$0].totalFloat > ScheduleHealth.highDays * dayLength
    }
  }

  func negativeFloat() -> HealthFinding {
    finding(.negativeFloat, among: open) { path.lines[$0].totalFloat < 0 }
  }

  func highDuration() -> HealthFinding {
    finding(.highDuration, among: open.filter(isWork)) { place in
      let task = network.plan.tasks[place]
      let day = task.isElapsed ? 1440 : dayLength
      return network.duration[place] > ScheduleHealth.highDays * day
    }
  }

  /// Work still to begin or to end before the data date, or done after it.
  func invalidDates() -> HealthFinding {
    finding(.invalidDates, among: all) { place in
      let task = network.plan.tasks[place]
      switch task.progress {
      case .notStarted:
        return start(of: place) < subject.dataDate.minute
      case .started(let start, _, _):
        return start > subject.dataDate || finish(of: place) < subject.dataDate.minute
      case .finished(let start, let finish):
        return start > subject.dataDate || finish > subject.dataDate
      }
    }
  }

  /// Nothing is asked of a plan in which nobody is assigned to anything.
  func resources() -> HealthFinding {
    guard network.plan.tasks.contains(where: { !$0.assignments.isEmpty }) else {
      return HealthFinding(.resources, of: 0, measure: nil)
    }
    let asked = open.filter { isWork($0) && network.duration[$0] >= dayLength }
    return finding(.resources, among: asked) { network.plan.tasks[$0].assignments.isEmpty }
  }

  /// Of the work whose baseline ends by the data date, that which ends later
  /// than it was to.
  func missedTasks() -> HealthFinding {
    finding(.missedTasks, among: due) { place in
      guard let planned = baseline[network.plan.tasks[place].id] else { return false }
      return finish(of: place) > planned.finish.minute
    }
  }

  /// (length + float) / length: the working time from the data date to the end
  /// of all work, and from there to the date it is wanted by.
  func criticalPathLength() -> HealthFinding {
    let time = network.planCalendar
    let length = time.minutes(from: subject.dataDate, to: path.finish)
    guard length > 0 else {
      return HealthFinding(.criticalPathLength, of: 0, measure: nil)
    }
    let float = time.minutes(from: path.finish, to: subject.target)
    return HealthFinding(
      .criticalPathLength, of: 1, measure: Rational(length + float, over: length))
  }

  /// Work finished, of the work whose baseline ends by the data date.
  ///
  /// Work that is finished before its baseline counts too.
  func baselineExecution() -> HealthFinding {
    let finished = all.count { isWork($0) && network.plan.tasks[$0].progress.finish != nil }
    let late = due.filter { network.plan.tasks[$0].progress.finish == nil }
    return HealthFinding(
      .baselineExecution, of: due.count, measure: Rational(finished, over: due.count),
      tasks: late.map { network.plan.tasks[$0].id })
  }

  /// Lines with predecessors of which none binds the start, or with successors
  /// of which none waits for the finish.
  func dangling() -> HealthFinding {
    finding(.dangling, among: open.filter(isWork)) { place in
      let before = network.predecessors[of: place]
      let after = network.successors[of: place]
      return (!before.isEmpty && before.allSatisfy(\.toFinish))
        || (!after.isEmpty && after.allSatisfy(\.fromStart))
    }
  }

  /// Work whose baseline ends by the data date.
  private var due: [Int] {
    all.filter { place in
      guard isWork(place), let planned = baseline[network.plan.tasks[place].id] else {
        return false
      }
      return planned.finish <= subject.dataDate
    }
  }

  private func isWork(_ place: Int) -> Bool { network.plan.tasks[place].kind == .work }

  private func start(of place: Int) -> Int {
    (placed[network.plan.tasks[place].id]?.start ?? network.plan.start).minute
  }

  private func finish(of place: Int) -> Int {
    (placed[network.plan.tasks[place].id]?.finish ?? network.plan.start).minute
  }

  private func finding(
    _ check: HealthCheck, among places: [Int], where counts: (Int) -> Bool
  ) -> HealthFinding {
    HealthFinding(
      check, tasks: places.filter(counts).map { network.plan.tasks[$0].id }, of: places.count)
  }
}

extension Progress {
  /// When the work ended; nil for work that has not.
  var finish: PlanTime? {
    switch self {
    case .notStarted, .started: nil
    case .finished(_, let finish): finish
    }
  }

  /// When the work began; nil for work that has not.
  var start: PlanTime? {
    switch self {
    case .notStarted: nil
    case .started(let start, _, _), .finished(let start, _): start
    }
  }
}
