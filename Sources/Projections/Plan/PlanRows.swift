import ChangeControl
import Planning

/// What is said once about a plan.
struct PlanHead: Equatable {
  var revision: Int
  /// The plan without its tasks.
  var frame: Plan
  /// Ids of its tasks, in plan order.
  var order: [TaskID]
  var customers: [Customer]
  var buffers: [BufferAccount]
  var dataDate: PlanTime
  var source: PlanImported.Source
  var figures: PlanFigures

  init(
    revision: Int, frame: Plan, order: [TaskID], customers: [Customer],
    buffers: [BufferAccount], dataDate: PlanTime, source: PlanImported.Source,
    figures: PlanFigures
  ) {
    self.revision = revision
    self.frame = frame
    self.order = order
    self.customers = customers
    self.buffers = buffers
    self.dataDate = dataDate
    self.source = source
    self.figures = figures
  }

  /// The head of a plan whose lines, `lines`, the caller has made already.
  ///
  /// `before` is the head that it takes the place of; the zones of buffers go on
  /// from there.
  init(
    of state: PlanState, lines: [PlanLine], fever: Policy.FeverLines, after before: PlanHead?
  ) {
    var frame = state.plan
    frame.tasks = []
    var known: [BufferID: FeverTrack] = [:]
    if let before, before.figures.fever == fever {
      for (account, chain) in zip(before.buffers, before.figures.chains) {
        known[account.reserve.id] = chain.fever
      }
    }
    self.init(
      revision: state.revision, frame: frame, order: state.plan.tasks.map(\.id),
      customers: state.customers, buffers: state.buffers, dataDate: state.dataDate,
      source: state.source, figures: PlanFigures(counting: state, lines, fever: fever, known: known)
    )
  }

  /// What progress does to a plan beside its lines; see `PlanStream`.
  mutating func evolve(_ progressed: PlanProgressed, _ shift: PlanFigures.Shift) {
    revision += 1
    dataDate = max(dataDate, progressed.dataDate)
    buffers.draw(progressed.draws)
    figures.take(shift, of: progressed.task, in: buffers)
  }

  func state(with lines: [PlanLine]) -> PlanState {
    var plan = frame
    plan.tasks = lines.map(\.task)
    return PlanState(
      revision: revision, plan: plan, customers: customers,
      placements: lines.compactMap(\.placement), baseline: lines.compactMap(\.baseline),
      buffers: buffers, dataDate: dataDate, source: source)
  }
}

/// One line of a plan and its dates.
struct PlanLine: Equatable {
  var task: PlanTask
  var placement: Placement?
  var baseline: Placement?

  /// Puts the line where it stands now; see `PlanStream`.
  mutating func place(_ move: Placement) {
    placement = move
    if baseline == nil { baseline = move }
  }

  mutating func take(_ progress: Progress, noting shift: inout PlanFigures.Shift) {
    let before = task
    task.progress = progress
    shift.note(self, was: before)
  }

  static func lines(of state: PlanState) -> [PlanLine] {
    let placed = PlanLine.inOrder(state.placements, of: state.plan.tasks)
    let original = PlanLine.inOrder(state.baseline, of: state.plan.tasks)
    return state.plan.tasks.indices.map {
      PlanLine(task: state.plan.tasks[$0], placement: placed[$0], baseline: original[$0])
    }
  }

  /// The placement of each task; nearly always they are in the order of the tasks.
  private static func inOrder(_ placements: [Placement], of tasks: [PlanTask]) -> [Placement?] {
    if placements.elementsEqual(tasks, by: { $0.task == $1.id }) { return placements }
    let placed = Dictionary(placements.map { ($0.task, $0) }) { first, _ in first }
    return tasks.map { placed[$0.id] }
  }
}
