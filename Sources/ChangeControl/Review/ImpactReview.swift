public import Planning

/// What a change that was carried out was expected to take, and what it took.
///
/// It is made once all work that the change touched is finished, and closes the
/// request.
public struct ImpactReview: Sendable, Equatable {
  /// One task whose work the change added, altered or put elsewhere.
  public struct Line: Sendable, Equatable {
    public var task: TaskID
    /// Working minutes that the request gave it, or that it had.
    public var expected: Int
    /// Working minutes of its calendar between its reported start and finish.
    public var taken: Int
    /// Its finish in the option that was carried out; nil where the option left it
    /// where it was.
    public var expectedFinish: PlanTime?
    public var finish: PlanTime

    public init(
      task: TaskID, expected: Int, taken: Int, expectedFinish: PlanTime?, finish: PlanTime
    ) {
      self.task = task
      self.expected = expected
      self.taken = taken
      self.expectedFinish = expectedFinish
      self.finish = finish
    }
  }

  /// One milestone that the evaluation spoke of.
  public struct Milestone: Sendable, Equatable {
    public var task: TaskID
    public var expected: PlanTime
    /// When it was reached, or is planned now.
    public var actual: PlanTime
    public var isReached: Bool

    public init(task: TaskID, expected: PlanTime, actual: PlanTime, isReached: Bool) {
      self.task = task
      self.expected = expected
      self.actual = actual
      self.isReached = isReached
    }
  }

  /// Who handed in the request as it was carried out: the estimates are theirs.
  public var estimator: String
  /// In plan order.
  public var lines: [Line]
  /// In plan order.
  public var milestones: [Milestone]
  /// What was learnt.
  public var note: String

  public init(estimator: String, lines: [Line], milestones: [Milestone], note: String) {
    self.estimator = estimator
    self.lines = lines
    self.milestones = milestones
    self.note = note
  }

  /// Compares a change that was carried out with the plan as it went on.
  ///
  /// - Throws: `notCarriedOut` for a change that was not, and `notImplemented` while
  ///   some of its work is not finished.
  public init(of file: ChangeFile, in state: PlanState, note: String) throws(Refusal) {
    guard case .rescheduled(let decision, _) = file.stage,
      case .approve(let kind) = decision.choice,
      let option = file.evaluation?.evaluation.option(kind)
    else { throw .notCarriedOut(file.stage.word) }
    let touched = file.touchedWork(in: state.plan)
    let open = touched.filter { state.plan.task($0)?.isFinished == false }
    guard open.isEmpty else { throw .notImplemented(open) }
    let network = try Refusal.planning { () throws(PlanningError) in try Network(state.plan) }
    let moves = Dictionary(option.moves.map { ($0.task, $0) }) { first, _ in first }
    var lines: [Line] = []
    for id in touched {
      guard let task = state.plan.task(id), case .finished(let start, let finish) = task.progress
      else { continue }
      lines.append(
        Line(
          task: id, expected: file.expectedMinutes(of: task),
          taken: network.workTime(of: id)?.minutes(from: start, to: finish) ?? 0,
          expectedFinish: moves[id]?.after?.finish, finish: finish))
    }
    let placed = Dictionary(state.placements.map { ($0.task, $0) }) { first, _ in first }
    let milestones = option.milestones.compactMap { effect -> Milestone? in
      guard let expected = effect.after, let task = state.plan.task(effect.task),
        let actual = placed[effect.task]
      else { return nil }
      return Milestone(
        task: effect.task, expected: expected, actual: actual.finish, isReached: task.isFinished)
    }
    self.init(
      estimator: file.submitters.last ?? file.request.requester, lines: lines,
      milestones: milestones, note: note)
  }
}

extension ChangeFile {
  /// Work of the plan that the request adds, alters or puts elsewhere, in plan order:
  /// what has to be finished for the change to be implemented.
  public func touchedWork(in plan: Plan) -> [TaskID] {
    var touched: Set<TaskID> = []
    for edit in request.edits {
      switch edit {
      // Whom or when these touch is not known once work has gone on.
      case .setCapacity, .addException: continue
      case .addTask, .removeTask, .setDuration, .setConstraint, .setPromise, .setDeadline,
        .assign, .unassign, .addLink, .removeLink, .allow:
        touched.formUnion(edit.touchedTasks(in: plan))
      }
    }
    return plan.tasks.filter { $0.kind == .work && touched.contains($0.id) }.map(\.id)
  }

  /// The last duration that the request gives a task, or the one it has.
  fileprivate func expectedMinutes(of task: PlanTask) -> Int {
    for edit in request.edits.reversed() {
      if case .setDuration(task.id, let minutes, _) = edit { return minutes }
      if case .addTask(let added) = edit, added.id == task.id { return added.duration }
    }
    return task.duration
  }
}

extension PlanTask {
  fileprivate var isFinished: Bool {
    if case .finished = progress { true } else { false }
  }
}
