public import Planning

/// The whole ledger at a glance.
public struct LedgerStatus: Sendable, Equatable {
  /// Which projects are described, beside being counted.
  public enum Selection: Sendable, Equatable {
    /// All where they fit on a page; else the first of those that need attention.
    case pressing
    case all
    case one(ProjectID)

    /// How many projects fit on a page.
    public static let page = 12
  }

  /// A buffer in a line.
  public struct Buffer: Sendable, Equatable {
    public var id: BufferID
    /// Working minutes as taken in, and what is left of them.
    public var reserved: Int
    public var balance: Int
    public var reading: FeverReading

    public init(id: BufferID, reserved: Int, balance: Int, reading: FeverReading) {
      self.id = id
      self.reserved = reserved
      self.balance = balance
      self.reading = reading
    }
  }

  /// One project in a line or two.
  public struct Project: Sendable, Equatable {
    public var id: ProjectID
    public var name: String
    public var standing: ProjectStanding
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
    public var buffers: [Buffer]

    public init(
      id: ProjectID, name: String, standing: ProjectStanding, revision: Int, tasks: Int,
      started: Int, finished: Int,
      finish: PlanTime, baselineFinish: PlanTime, promises: Int, brokenPromises: [TaskID],
      buffers: [Buffer]
    ) {
      self.id = id
      self.name = name
      self.standing = standing
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
  /// How many projects stand how, described or not.
  public var counts: ProjectCounts
  public var selection: Selection
  /// The projects that are described, the most pressing first.
  public var projects: [Project]
  public var charter: Charter
  /// How many requests stand in each stage, in the order of a request's life.
  public var requests: [StageCount]
  /// Deferred requests whose cycle has come: they wait to be evaluated again.
  public var deferralsDue: Int

  public init(
    head: UInt64, recorded: Int64?, counts: ProjectCounts, selection: Selection = .pressing,
    projects: [Project], charter: Charter, requests: [StageCount], deferralsDue: Int = 0
  ) {
    self.head = head
    self.recorded = recorded
    self.counts = counts
    self.selection = selection
    self.projects = projects
    self.charter = charter
    self.requests = requests
    self.deferralsDue = deferralsDue
  }
}
