public import Planning

/// What a change would cost, computed once and recorded.
///
/// It names all that it was computed from, so that the same computation at the
/// same place gives the same bytes, and so that it is known when it is stale.
public struct Evaluation: Sendable, Equatable {
  /// Revision of the request it judges.
  public var requestRevision: Int
  /// Revision of the plan it was computed on.
  public var planRevision: Int
  /// Position of the last event it took into account.
  public var position: UInt64
  public var policyVersion: Int
  public var engineVersion: String
  /// Seed of the search: that of the change, unless another was asked for.
  public var seed: UInt64
  /// Work planned for this time or later, and work that the change adds, is not
  /// placed before it.
  public var dataDate: PlanTime
  /// One per kind, in the order of `OptionKind.allCases`; `split` only where it
  /// helps.
  public var options: [OptionAssessment]
  public var recommendation: Recommendation

  public init(
    requestRevision: Int, planRevision: Int, position: UInt64, policyVersion: Int,
    engineVersion: String, seed: UInt64, dataDate: PlanTime, options: [OptionAssessment],
    recommendation: Recommendation
  ) {
    self.requestRevision = requestRevision
    self.planRevision = planRevision
    self.position = position
    self.policyVersion = policyVersion
    self.engineVersion = engineVersion
    self.seed = seed
    self.dataDate = dataDate
    self.options = options
    self.recommendation = recommendation
  }

  /// The assessment of one option.
  public func option(_ kind: OptionKind) -> OptionAssessment? {
    options.first { $0.kind == kind }
  }
}

/// What can be done about a request.
public enum OptionKind: Sendable, Equatable, CaseIterable {
  /// Make the change now; the delay is paid from buffers.
  case absorb
  /// Make the change now; named tasks that are not critical make room.
  case displace
  /// Make the change now; others who have the skill take work over.
  case reallocate
  /// Make a part of the change now; the rest becomes a request of its own, for
  /// the next cycle.
  case split
  /// Leave the plan; take the request up again when the next cycle opens.
  case nextCycle
  /// Leave the plan; refuse the request.
  case reject

  /// Whether the plan is changed by it, so that it can be approved.
  public var changesPlan: Bool {
    switch self {
    case .absorb, .displace, .reallocate, .split: true
    case .nextCycle, .reject: false
    }
  }

  /// Whether all that is asked for is granted with it, sooner or later, so that
  /// its money is won; a split leaves that to the rest.
  public var grantsAll: Bool {
    switch self {
    case .absorb, .displace, .reallocate, .nextCycle: true
    case .split, .reject: false
    }
  }

  /// The word used on the command line and in reports.
  public var word: String {
    switch self {
    case .absorb: "absorb"
    case .displace: "displace"
    case .reallocate: "reallocate"
    case .split: "split"
    case .nextCycle: "next-cycle"
    case .reject: "reject"
    }
  }
}

/// The option the engine would take, and the rule that chose it.
public struct Recommendation: Sendable, Equatable {
  /// Why the option was preferred to the others.
  public enum Reason: Sendable, Equatable, CaseIterable {
    /// It breaks fewer promises than the others.
    case fewestBreaches
    /// Of what can be done now, nothing else can be done.
    case onlyFeasible
    /// It draws the least buffer.
    case leastBuffer
    /// It moves the fewest tasks at equal buffer.
    case fewestMoves
    /// Nothing can be done now; a later cycle can take it.
    case laterCycle
    /// Nothing can be done at all as asked.
    case nothingFeasible
  }

  public var option: OptionKind
  public var reason: Reason

  public init(option: OptionKind, reason: Reason) {
    self.option = option
    self.reason = reason
  }
}
