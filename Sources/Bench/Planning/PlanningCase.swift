public import Planning

/// An instance with the finish to hold a search against.
public struct PlanningCase: Sendable {
  public var name: String
  public var workload: Workload
  /// The shortest finish that is known.
  public var best: Int

  public init(name: String, workload: Workload, best: Int) {
    self.name = name
    self.workload = workload
    self.best = best
  }
}
