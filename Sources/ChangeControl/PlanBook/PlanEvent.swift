public import Planning

/// What happens to the plan of one project.
public enum PlanEvent: Sendable, Equatable {
  indirect case imported(PlanImported)
  case progressed(PlanProgressed)
  indirect case rescheduled(PlanRescheduled)
}

/// A plan was taken in and scheduled for the first time.
public struct PlanImported: Sendable, Equatable {
  public var plan: Plan
  public var customers: [Customer]
  /// Every line's dates, in plan order.
  public var placements: [Placement]
  public var buffers: [BufferReserve]
  public var source: Source

  public init(
    plan: Plan, customers: [Customer], placements: [Placement], buffers: [BufferReserve],
    source: Source
  ) {
    self.plan = plan
    self.customers = customers
    self.placements = placements
    self.buffers = buffers
    self.source = source
  }

  /// The file a plan came from.
  public struct Source: Sendable, Equatable {
    /// Name of the format, such as "MSPDI".
    public var format: String
    /// File name without its folder.
    public var file: String
    public var digest: ContentDigest

    public init(format: String, file: String, digest: ContentDigest) {
      self.format = format
      self.file = file
      self.digest = digest
    }
  }
}

/// Somebody told how far a task has come.
public struct PlanProgressed: Sendable, Equatable {
  public var task: TaskID
  public var progress: Progress
  /// When it was reported; what has not started moves no earlier than this.
  public var dataDate: PlanTime
  /// The lines placed anew because of it, in plan order.
  public var moves: [Placement]
  public var draws: [BufferDraw]

  public init(
    task: TaskID, progress: Progress, dataDate: PlanTime, moves: [Placement], draws: [BufferDraw]
  ) {
    self.task = task
    self.progress = progress
    self.dataDate = dataDate
    self.moves = moves
    self.draws = draws
  }
}

/// An approved change was carried out.
public struct PlanRescheduled: Sendable, Equatable {
  public var change: ChangeID
  public var option: OptionKind
  public var evaluation: ContentDigest
  public var edits: [PlanEdit]
  public var dataDate: PlanTime
  /// The lines placed anew, in plan order.
  public var moves: [Placement]
  public var draws: [BufferDraw]
  public var displaced: [TaskID]
  /// The same with whom it concerns and by how much; empty in events recorded before
  /// that was kept.
  public var displacements: [Displacement]

  public init(
    change: ChangeID, option: OptionKind, evaluation: ContentDigest, edits: [PlanEdit],
    dataDate: PlanTime, moves: [Placement], draws: [BufferDraw], displaced: [TaskID],
    displacements: [Displacement] = []
  ) {
    self.change = change
    self.option = option
    self.evaluation = evaluation
    self.edits = edits
    self.dataDate = dataDate
    self.moves = moves
    self.draws = draws
    self.displaced = displaced
    self.displacements = displacements
  }
}
