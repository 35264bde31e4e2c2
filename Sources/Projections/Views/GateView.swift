public import ChangeControl
public import Planning

/// A gate of a plan: where it stands, what stands behind it, what waiting costs.
public struct GateView: Sendable, Equatable {
  public var file: GateFile
  /// Lines that wait for the guarded one, in plan order.
  public var behind: [TaskID]
  /// Those on which work has begun already.
  public var begun: [TaskID]
  /// The cost of each length of a hold from now; none for a gate that is passed and for
  /// one that nothing waits for.
  public var costs: [HoldCost]

  public init(file: GateFile, behind: [TaskID], begun: [TaskID], costs: [HoldCost]) {
    self.file = file
    self.behind = behind
    self.begun = begun
    self.costs = costs
  }
}
