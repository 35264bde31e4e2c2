/// Whether a schedule can be believed: every check and what it found.
public enum ScheduleHealth {
  /// What is examined.
  public struct Subject: Sendable {
    public var network: Network
    /// When every line runs as things stand.
    public var placements: [Placement]
    /// When every line was to run.
    public var baseline: [Placement]
    /// Up to when progress was reported.
    public var dataDate: PlanTime
    /// By when the end of all work is wanted.
    public var target: PlanTime

    public init(
      network: Network, placements: [Placement], baseline: [Placement], dataDate: PlanTime,
      target: PlanTime
    ) {
      self.network = network
      self.placements = placements
      self.baseline = baseline
      self.dataDate = dataDate
      self.target = target
    }
  }

  /// Days that total float and durations should not exceed.
  static let highDays = 44

  /// One finding per check, in the order of `HealthCheck.allCases`.
  public static func examine(_ subject: Subject) -> [HealthFinding] {
    let lines = HealthLines(subject)
    let links = HealthLinks(subject.network)
    return HealthCheck.allCases.map { check in
      switch check {
      case .logic: lines.logic()
      case .leads: links.leads()
      case .lags: links.lags()
      case .relationTypes: links.relationTypes()
      case .hardConstraints: lines.hardConstraints()
      case .highFloat: lines.highFloat()
      case .negativeFloat: lines.negativeFloat()
      case .highDuration: lines.highDuration()
      case .invalidDates: lines.invalidDates()
      case .resources: lines.resources()
      case .missedTasks: lines.missedTasks()
      case .criticalPathTest: CriticalPathTest.run(subject)
      case .criticalPathLength: lines.criticalPathLength()
      case .baselineExecution: lines.baselineExecution()
      case .dangling: lines.dangling()
      case .redundant: RedundantLinks.run(subject.network)
      case .outOfSequence: links.outOfSequence()
      }
    }
  }
}
