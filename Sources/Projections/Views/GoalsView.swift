public import ChangeControl

/// The goal tree at one moment, with what stands behind every recorded line.
public struct GoalsView: Sendable, Equatable {
  public var tree: GoalTree
  /// By goal, the reading that counts; none for computed lines.
  public var readings: [String: GoalReading]
  /// Position of the last event taken into account.
  public var position: UInt64

  public init(tree: GoalTree, readings: [String: GoalReading], position: UInt64) {
    self.tree = tree
    self.readings = readings
    self.position = position
  }
}

/// The goals over a stretch of time: as they stood before it and at its end, and
/// which side paid for what was decided in it.
public struct GoalPerformance: Sendable, Equatable {
  /// UTC milliseconds since 1970 of its beginning; nil from the first event on.
  public var from: Int64?
  /// Of the first moment behind it; nil up to the last event.
  public var until: Int64?
  /// Nil without a beginning.
  public var opening: GoalsView?
  public var closing: GoalsView
  public var conflict: GoalConflict

  public init(
    from: Int64?, until: Int64?, opening: GoalsView?, closing: GoalsView, conflict: GoalConflict
  ) {
    self.from = from
    self.until = until
    self.opening = opening
    self.closing = closing
    self.conflict = conflict
  }
}
