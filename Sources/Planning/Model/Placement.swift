/// When one task runs.
public struct Placement: Sendable, Equatable {
  public var task: TaskID
  public var start: PlanTime
  /// Exclusive end of the last working minute; equals `start` for milestones.
  public var finish: PlanTime

  public init(task: TaskID, start: PlanTime, finish: PlanTime) {
    self.task = task
    self.start = start
    self.finish = finish
  }
}
