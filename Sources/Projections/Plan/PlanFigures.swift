import ChangeControl
import Planning

/// What is counted of a plan, so that how it stands is known without its lines.
///
/// Progress shifts the figures; an import and a reschedule count anew. A test
/// holds the two against each other.
struct PlanFigures: Equatable {
  /// Lines that are no summaries, and those of them that are finished.
  var lines: Int
  var finished: Int
  /// Lines that miss their promise.
  var late: Int
  /// One per buffer, in the order of the buffers.
  var chains: [ChainProgress]
  /// The lines of the fever chart in force; those of a delivered project may be older.
  var fever: Policy.FeverLines
  var standing: ProjectStanding

  init(
    lines: Int, finished: Int, late: Int, chains: [ChainProgress], fever: Policy.FeverLines,
    standing: ProjectStanding
  ) {
    self.lines = lines
    self.finished = finished
    self.late = late
    self.chains = chains
    self.fever = fever
    self.standing = standing
  }

  /// Counts anew; `known` are the zones that hold by buffer, from before the event.
  init(
    counting state: PlanState, _ lines: [PlanLine], fever: Policy.FeverLines,
    known: [BufferID: FeverTrack] = [:]
  ) {
    let tasks = state.plan.tasks
    self.init(
      lines: tasks.count { $0.kind != .summary },
      finished: tasks.count { $0.kind != .summary && $0.isFinished },
      late: lines.count(where: \.isLate),
      chains: state.buffers.map { ChainProgress(of: $0.reserve, in: state.plan) }, fever: fever,
      standing: .onTrack)
    for (index, account) in state.buffers.enumerated() {
      if let track = known[account.reserve.id] { chains[index].fever = track }
      read(account, at: index, isFirst: known[account.reserve.id] == nil)
    }
    judge()
  }

  /// What a report of progress does to the figures.
  struct Shift {
    var finished = 0
    var late = 0
    /// Of the task that is reported.
    var remaining = 0
    var isFinished = false
  }

  mutating func take(_ shift: Shift, of task: TaskID, in buffers: [BufferAccount]) {
    finished += shift.finished
    late += shift.late
    for (index, account) in buffers.enumerated() {
      if shift.remaining != 0 {
        let count = account.reserve.chain.count { $0 == task }
        chains[index].remaining += count * shift.remaining
      }
      if account.reserve.specification.protects == task { chains[index].isDone = shift.isFinished }
      read(account, at: index, isFirst: false)
    }
    judge()
  }

  /// Judges all buffers by other lines of the fever chart, as if for the first time.
  mutating func judge(_ buffers: [BufferAccount], by lines: Policy.FeverLines) {
    fever = lines
    for (index, account) in buffers.enumerated() { read(account, at: index, isFirst: true) }
    judge()
  }

  /// Takes the reading of one buffer.
  private mutating func read(_ account: BufferAccount, at index: Int, isFirst: Bool) {
    let lines = FeverLines(fever)
    let chain = chains[index]
    if isFirst {
      chains[index].fever = FeverTrack(chain.zone(account, lines: lines, points: 0))
    } else {
      chains[index].fever.take { chain.zone(account, lines: lines, points: $0) }
    }
  }

  /// Says anew how the plan stands.
  private mutating func judge() {
    if lines > 0, finished == lines {
      standing = .delivered
    } else if late > 0 {
      standing = .late
    } else {
      standing = .onTrack
      for chain in chains {
        switch chain.fever.zone {
        case .red:
          standing = .red
          return
        case .yellow: standing = .yellow
        case .green: break
        }
      }
    }
  }
}

extension PlanFigures.Shift {
  /// Notes what a line was before the report and what it is now.
  mutating func note(_ line: PlanLine, was before: PlanTask) {
    remaining += line.task.remaining - before.remaining
    isFinished = line.task.isFinished
    guard line.task.kind != .summary, isFinished != before.isFinished else { return }
    finished += isFinished ? 1 : -1
  }
}

extension PlanLine {
  /// Whether it finishes after the date that was promised.
  var isLate: Bool {
    guard let date = task.promise?.date, let finish = placement?.finish else { return false }
    return finish > date
  }
}
