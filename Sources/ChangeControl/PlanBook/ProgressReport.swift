public import Planning

/// What somebody reports about one task, in their words: dates and what is left.
public struct ProgressReport: Sendable, Equatable {
  public var task: TaskID
  /// When work began; as known or as planned where nil.
  public var started: PlanTime?
  /// When work ended.
  public var finished: PlanTime?
  /// Working minutes still to do as of now; zero ends the task now.
  public var remaining: Int?

  public init(
    task: TaskID, started: PlanTime? = nil, finished: PlanTime? = nil, remaining: Int? = nil
  ) {
    self.task = task
    self.started = started
    self.finished = finished
    self.remaining = remaining
  }
}

extension PlanState {
  /// What a report does to the plan: the task's progress, who moves because of
  /// it, and what it draws from the buffers.
  ///
  /// - Throws: `Refusal` where the report contradicts the plan or the clock.
  public func progressed(
    by report: ProgressReport, now: PlanTime
  ) throws(Refusal) -> PlanProgressed {
    try progressed(to: try progress(from: report, now: now), of: report.task, now: now)
  }

  /// What it does to the plan that a task has come so far.
  func progressed(
    to progress: Progress, of task: TaskID, now: PlanTime
  ) throws(Refusal) -> PlanProgressed {
    var reported = plan
    reported.setProgress(progress, of: task)
    let network = try Refusal.planning { () throws(PlanningError) in try Network(reported) }
    let schedule = try Refusal.planning { () throws(PlanningError) in
      try ScheduleRepair.repair(
        network, inForce: placements, delay: floors(now: now, in: reported))
    }
    return PlanProgressed(
      task: task, progress: progress, dataDate: now,
      moves: moves(to: schedule),
      draws: draws(by: schedule, calendar: network.planCalendar))
  }

  private func progress(
    from report: ProgressReport, now: PlanTime
  ) throws(Refusal) -> Progress {
    guard let task = plan.task(report.task) else {
      let closest = ClosestName.of(report.task.text, among: plan.tasks.map(\.id.text))
      throw .unknownTask(report.task, closest: closest.map { TaskID($0) })
    }
    guard task.kind != .summary else { throw .notWork(task.id) }
    if let remaining = report.remaining, remaining < 0 {
      throw .negativeMinutes(task.id, remaining)
    }
    for time in [report.started, report.finished].compactMap(\.self) where time > now {
      throw .startsInFuture(task.id, time, now: now)
    }
    if task.kind == .milestone, report.remaining ?? 0 > 0 { throw .notWork(task.id) }
    let start = knownStart(of: task, report) ?? min(plannedStart(of: task) ?? now, now)
    if let finish = report.finished ?? (report.remaining == 0 ? knownFinish(of: task) ?? now : nil)
    {
      guard finish >= start else {
        guard let known = knownStart(of: task, report) else {
          throw .startUnreported(task.id, planned: start, finish: finish)
        }
        throw .finishBeforeStart(task.id, start: known, finish: finish)
      }
      return .finished(start: start, finish: finish)
    }
    if case .finished = task.progress { throw .taskFinished(task.id) }
    guard task.kind == .work else { return .finished(start: start, finish: start) }
    if let remaining = report.remaining {
      return .started(at: start, remaining: remaining, asOf: now)
    }
    guard report.started != nil else { throw .progressEmpty(task.id) }
    // A start that is corrected says nothing new about what is left.
    if case .started(_, let remaining, let asOf) = task.progress {
      return .started(at: start, remaining: remaining, asOf: asOf)
    }
    return .started(at: start, remaining: task.duration, asOf: start)
  }

  /// When a task began, as reported now or before; nil for one never reported.
  private func knownStart(of task: PlanTask, _ report: ProgressReport) -> PlanTime? {
    switch task.progress {
    case .notStarted: report.started
    case .started(let known, _, _), .finished(let known, _): report.started ?? known
    }
  }

  private func knownFinish(of task: PlanTask) -> PlanTime? {
    if case .finished(_, let finish) = task.progress { finish } else { nil }
  }

  private func plannedStart(of task: PlanTask) -> PlanTime? {
    placements.first { $0.task == task.id }?.start
  }
}
