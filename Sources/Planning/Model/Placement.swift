/// When one task runs.
public struct Placement: Sendable, Equatable {
  /// A part of the work of a task that pauses between.
  public struct Piece: Sendable, Equatable {
    public var start: PlanTime
    /// Exclusive end of its last working minute.
    public var finish: PlanTime

    public init(start: PlanTime, finish: PlanTime) {
      self.start = start
      self.finish = finish
    }
  }

  public var task: TaskID
  public var start: PlanTime
  /// Exclusive end of the last working minute; equals `start` for milestones.
  public var finish: PlanTime
  /// The parts of work that is split, in order; empty for work that runs through.
  ///
  /// Of work that has started they hold what was left at its data date.
  public var pieces: [Piece]

  public init(task: TaskID, start: PlanTime, finish: PlanTime, pieces: [Piece] = []) {
    self.task = task
    self.start = start
    self.finish = finish
    self.pieces = pieces
  }
}
