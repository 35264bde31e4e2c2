public import ChangeControl
public import Planning

/// The plan in force as a reader sees it.
public struct PlanView: Sendable, Equatable {
  /// One line of the plan with its dates and what they mean.
  public struct Line: Sendable, Equatable {
    public var task: PlanTask
    /// Depth below the outermost lines, from 0.
    public var depth: Int
    public var placement: Placement
    /// As it stood when it entered the plan.
    public var baseline: Placement
    /// Working minutes it can slip before the end of all work moves.
    public var totalFloat: Int
    /// Working minutes it can slip before any other task moves.
    public var freeFloat: Int
    /// Total float at or below the threshold.
    public var isCritical: Bool
    /// On the chain of tasks that drives the end of all work.
    public var isDriving: Bool

    public init(
      task: PlanTask, depth: Int, placement: Placement, baseline: Placement, totalFloat: Int,
      freeFloat: Int, isCritical: Bool, isDriving: Bool
    ) {
      self.task = task
      self.depth = depth
      self.placement = placement
      self.baseline = baseline
      self.totalFloat = totalFloat
      self.freeFloat = freeFloat
      self.isCritical = isCritical
      self.isDriving = isDriving
    }
  }

  public var state: PlanState
  public var lines: [Line]
  public var buffers: [BufferReport]
  /// What a change would do, or did, to the plan; only where one was asked for.
  public var comparison: PlanComparison?

  public init(
    state: PlanState, lines: [Line], buffers: [BufferReport], comparison: PlanComparison? = nil
  ) {
    self.state = state
    self.lines = lines
    self.buffers = buffers
    self.comparison = comparison
  }
}

/// A plan before and after one option of a change.
public struct PlanComparison: Sendable, Equatable {
  public var change: ChangeID
  public var title: String
  public var option: OptionAssessment
  /// Names of the lines that the option adds or removes, which the plan in
  /// force may lack.
  public var names: [TaskID: String]
  /// Whether the plan in force already contains it.
  public var isCarriedOut: Bool
  /// Whether the evaluation no longer describes the plan.
  public var isStale: Bool

  public init(
    change: ChangeID, title: String, option: OptionAssessment, names: [TaskID: String],
    isCarriedOut: Bool, isStale: Bool
  ) {
    self.change = change
    self.title = title
    self.option = option
    self.names = names
    self.isCarriedOut = isCarriedOut
    self.isStale = isStale
  }
}
