public import ChangeControl
public import Planning

/// Whether the plan in force can be believed.
public struct HealthView: Sendable, Equatable {
  public var state: PlanState
  /// By when the end of all work is wanted: the end of the project buffer as
  /// reserved, else the baseline's.
  public var target: PlanTime
  /// One per check, in the order of `HealthCheck.allCases`.
  public var findings: [HealthFinding]

  public init(state: PlanState, target: PlanTime, findings: [HealthFinding]) {
    self.state = state
    self.target = target
    self.findings = findings
  }

  public var isSound: Bool { unsound.isEmpty }

  /// The checks that the plan does not pass.
  public var unsound: [HealthFinding] { findings.filter { $0.verdict == .unsound } }
}
