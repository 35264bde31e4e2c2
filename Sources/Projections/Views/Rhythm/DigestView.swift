public import Planning

/// What happened in a day or a week, for a person, a department or everybody.
public struct DigestView: Sendable, Equatable {
  /// One project, at the beginning and at the end of the time.
  public struct Project: Sendable, Equatable {
    public var project: ProjectID
    public var name: String
    /// Nil for a plan that was taken in during the time.
    public var finishBefore: PlanTime?
    public var finish: PlanTime
    public var drawnBefore: Int
    public var drawn: Int
    /// How many reports of progress came in.
    public var reports: Int
    /// Lines that stand elsewhere than at the beginning, in plan order.
    public var moved: [Move]

    public init(
      project: ProjectID, name: String, finishBefore: PlanTime?, finish: PlanTime,
      drawnBefore: Int, drawn: Int, reports: Int, moved: [Move]
    ) {
      self.project = project
      self.name = name
      self.finishBefore = finishBefore
      self.finish = finish
      self.drawnBefore = drawnBefore
      self.drawn = drawn
      self.reports = reports
      self.moved = moved
    }
  }

  public struct Move: Sendable, Equatable {
    public var task: TaskID
    public var name: String
    public var finishBefore: PlanTime
    public var finish: PlanTime

    public init(task: TaskID, name: String, finishBefore: PlanTime, finish: PlanTime) {
      self.task = task
      self.name = name
      self.finishBefore = finishBefore
      self.finish = finish
    }
  }

  public var from: PlanTime
  /// The first moment after it.
  public var until: PlanTime
  public var requests: [CycleRecord.Item]
  /// By id.
  public var projects: [Project]
  /// What waits for whom now.
  public var waiting: [InboxItem]

  public init(
    from: PlanTime, until: PlanTime, requests: [CycleRecord.Item], projects: [Project],
    waiting: [InboxItem]
  ) {
    self.from = from
    self.until = until
    self.requests = requests
    self.projects = projects
    self.waiting = waiting
  }
}
