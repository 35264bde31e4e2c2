public import Planning

/// The whole ledger at a glance.
public struct LedgerStatus: Sendable, Equatable {
  /// One project in a line or two.
  public struct Project: Sendable, Equatable {
    public var id: ProjectID
    public var name: String
    public var revision: Int
    /// Lines that are work.
    public var tasks: Int
    public var started: Int
    public var finished: Int
    /// End of all work in force, and as taken in.
    public var finish: PlanTime
    public var baselineFinish: PlanTime
    public var promises: Int
    /// Promises that the plan in force misses.
    public var brokenPromises: [TaskID]
    public var buffers: [BufferReport]

    public init(
      id: ProjectID, name: String, revision: Int, tasks: Int, started: Int, finished: Int,
      finish: PlanTime, baselineFinish: PlanTime, promises: Int, brokenPromises: [TaskID],
      buffers: [BufferReport]
    ) {
      self.id = id
      self.name = name
      self.revision = revision
      self.tasks = tasks
      self.started = started
      self.finished = finished
      self.finish = finish
      self.baselineFinish = baselineFinish
      self.promises = promises
      self.brokenPromises = brokenPromises
      self.buffers = buffers
    }
  }

  /// The requests of one stage.
  public struct StageCount: Sendable, Equatable {
    public var stage: String
    public var count: Int

    public init(stage: String, count: Int) {
      self.stage = stage
      self.count = count
    }
  }

  /// Position of the last event; 0 in an empty ledger.
  public var head: UInt64
  /// When it was recorded, UTC milliseconds since 1970.
  public var recorded: Int64?
  public var projects: [Project]
  public var charter: Charter
  /// How many requests stand in each stage, in the order of a request's life.
  public var requests: [StageCount]

  public init(
    head: UInt64, recorded: Int64?, projects: [Project], charter: Charter,
    requests: [StageCount]
  ) {
    self.head = head
    self.recorded = recorded
    self.projects = projects
    self.charter = charter
    self.requests = requests
  }
}
