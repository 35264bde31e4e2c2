/// What a repair tries to keep of the schedule in force.
public struct RepairGoal: Sendable, Equatable {
  /// A finish that should not be exceeded.
  public struct Limit: Sendable, Equatable {
    public var activity: Int
    /// The end of the last slot that is still in time.
    public var finish: Int

    public init(_ activity: Int, finish: Int) {
      self.activity = activity
      self.finish = finish
    }
  }

  /// By activity, the slot it starts in now; nil for new work.
  public var starts: [Int?]
  /// Activities that have started: they stay, whatever they wait for.
  public var started: Set<Int>
  /// Finishes given to customers: one that is exceeded is broken.
  public var promises: [Limit]
  /// Finishes with a buffer behind them: each slot beyond draws on it.
  public var buffers: [Limit]
  /// By activity, what a slot of deviation from its start counts; 1 for all
  /// where empty.
  public var weights: [Int]
  /// Whether work may wait until it starts in force although it could start
  /// before; without it all work starts as early as the order allows.
  public var mayWait: Bool

  public init(
    starts: [Int?], started: Set<Int> = [], promises: [Limit] = [], buffers: [Limit] = [],
    weights: [Int] = [], mayWait: Bool = true
  ) {
    self.starts = starts
    self.started = started
    self.promises = promises
    self.buffers = buffers
    self.weights = weights
    self.mayWait = mayWait
  }
}

/// What a repair costs; the first figure counts most.
public struct RepairCost: Sendable, Equatable, Comparable {
  public var brokenPromises: Int
  /// Slots by which buffers are drawn on.
  public var bufferDrawn: Int
  /// Slots of start-time deviation times weight.
  public var deviation: Int

  public init(brokenPromises: Int = 0, bufferDrawn: Int = 0, deviation: Int = 0) {
    self.brokenPromises = brokenPromises
    self.bufferDrawn = bufferDrawn
    self.deviation = deviation
  }

  public static func < (left: RepairCost, right: RepairCost) -> Bool {
    (left.brokenPromises, left.bufferDrawn, left.deviation)
      < (right.brokenPromises, right.bufferDrawn, right.deviation)
  }
}

/// A repaired schedule and what it costs.
public struct RepairResult: Sendable, Equatable {
  /// By activity, the slot it starts in.
  public let starts: [Int]
  public let cost: RepairCost
  /// Activities of the schedule in force that start in another slot.
  public let moved: [Int]
  /// How many lists were scheduled.
  public let schedules: Int
}
