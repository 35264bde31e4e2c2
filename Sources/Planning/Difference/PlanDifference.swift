/// What changed between two sets of dates of one project.
public struct PlanDifference: Sendable, Equatable {
  /// A task that stands elsewhere than before.
  public struct Move: Sendable, Equatable {
    public var task: TaskID
    public var before: Placement
    public var after: Placement
    /// Working minutes of the task's calendar by which its start moved;
    /// negative where it moved earlier.
    public var startDeviation: Int
    /// The same for its finish.
    public var finishDeviation: Int

    public init(
      task: TaskID, before: Placement, after: Placement, startDeviation: Int,
      finishDeviation: Int
    ) {
      self.task = task
      self.before = before
      self.after = after
      self.startDeviation = startDeviation
      self.finishDeviation = finishDeviation
    }
  }

  /// In the order of the plan after the change, summaries included.
  public let moved: [Move]
  /// Tasks that had no dates before.
  public let added: [Placement]
  /// Tasks that have no dates any more.
  public let removed: [Placement]
  /// Working minutes by which starts moved either way, summed over all tasks
  /// but summaries.
  public let startDeviation: Int

  /// Compares dates.
  ///
  /// Working minutes are those of `network`, the plan after the change; tasks
  /// it does not know are counted in its plan calendar.
  public init(before: [Placement], after: [Placement], network: Network) {
    var old: [TaskID: Placement] = [:]
    for placement in before { old[placement.task] = placement }
    let kept = Set(after.map(\.task))
    var moved: [Move] = []
    var added: [Placement] = []
    var deviation = 0
    for placement in after {
      guard let previous = old[placement.task] else {
        added.append(placement)
        continue
      }
      if previous == placement { continue }
      let time = network.workTime(of: placement.task) ?? network.planCalendar
      let move = Move(
        task: placement.task, before: previous, after: placement,
        startDeviation: time.minutes(from: previous.start, to: placement.start),
        finishDeviation: time.minutes(from: previous.finish, to: placement.finish))
      moved.append(move)
      if network.holdsWork(placement.task) { deviation += abs(move.startDeviation) }
    }
    self.moved = moved
    self.added = added
    self.removed = before.filter { !kept.contains($0.task) }
    self.startDeviation = deviation
  }

  /// Whether both sets of dates are the same.
  public var isEmpty: Bool { moved.isEmpty && added.isEmpty && removed.isEmpty }
}
