import ChangeControl
import Planning

/// One project of a generated history: its plan in force and the request that is
/// being decided.
struct ProjectLife {
  private(set) var state: PlanState
  private var request: RequestLife?

  init(state: PlanState) {
    self.state = state
  }

  /// Whether all of its work is done.
  var isDelivered: Bool {
    state.plan.tasks.allSatisfy { $0.kind == .summary || $0.isFinished }
  }

  /// What happens next in the project.
  mutating func step(_ moment: inout HistoryMoment) throws(Refusal) -> HistoryStep? {
    if request?.isClosed == true { request = nil }
    if request != nil, !moment.random.once(in: 12) { return try decide(&moment) }
    if request == nil, moment.random.once(in: 60) {
      if let first = try RequestLife.submitted(for: state, &moment) {
        request = first.life
        return first.step
      }
    }
    return try report(&moment)
  }

  private mutating func decide(_ moment: inout HistoryMoment) throws(Refusal) -> HistoryStep? {
    guard var life = request else { return nil }
    defer { request = life }
    let made = try life.step(on: state, &moment)
    for entry in made?.entries ?? [] {
      for case .plan(let event) in entry.events { evolve(event) }
    }
    return made
  }

  /// Somebody tells how far a task has come.
  private mutating func report(_ moment: inout HistoryMoment) throws(Refusal) -> HistoryStep? {
    guard let task = moment.random.one(of: workable(at: moment.now)) else { return nil }
    let events = try PlanStream.decide(
      .progress(
        try state.progressed(by: report(on: task, &moment), now: moment.now),
        onRevision: state.revision), state)
    for event in events { evolve(event) }
    let actor = task.assignments.first?.resource.text ?? moment.rules.manager
    return moment.step(
      actor, state.plan.id.text,
      [.init(stream: .plan(state.plan.id), events: events.map { .plan($0) })])
  }

  private func report(on task: PlanTask, _ moment: inout HistoryMoment) -> ProgressReport {
    switch task.progress {
    case .notStarted:
      if task.kind == .milestone { return ProgressReport(task: task.id, finished: moment.now) }
      let more = moment.random.number(in: -2...3) * 60
      return ProgressReport(
        task: task.id, started: moment.now, remaining: max(60, task.duration + more))
    case .started(_, let remaining, _):
      let done = moment.random.number(in: -1...6) * 30
      return ProgressReport(task: task.id, remaining: max(0, remaining - done))
    case .finished:
      return ProgressReport(task: task.id, remaining: 0)
    }
  }

  /// Tasks that are at work, and those whose turn has come.
  private func workable(at now: PlanTime) -> [PlanTask] {
    let finished = Set(state.plan.tasks.filter(\.isFinished).map(\.id))
    let waiting = Set(
      state.plan.links.filter { !finished.contains($0.predecessor) }.map(\.successor))
    return state.plan.tasks.filter { task in
      guard task.kind != .summary else { return false }
      switch task.progress {
      case .notStarted: return !waiting.contains(task.id)
      case .started: return true
      case .finished: return false
      }
    }
  }

  private mutating func evolve(_ event: PlanEvent) {
    var next: PlanState? = state
    PlanStream.evolve(&next, event)
    if let next { state = next }
  }
}

extension PlanTask {
  var isFinished: Bool {
    if case .finished = progress { true } else { false }
  }

  var isUntouched: Bool { progress == .notStarted && kind == .work }
}
