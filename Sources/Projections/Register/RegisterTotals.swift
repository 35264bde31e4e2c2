import ChangeControl

/// What is counted over all requests.
public struct RegisterTotals: Sendable, Equatable {
  /// Number of the last request that was submitted; 0 before the first.
  public var last: UInt64 = 0
  /// Requests by stage.
  public var submitted = 0
  public var evaluated = 0
  public var approved = 0
  public var deferred = 0
  public var rescheduled = 0
  public var rejected = 0
  public var withdrawn = 0
  /// Money of the requests that were granted.
  public var dealsWon = 0

  public init() {}

  /// Counts a request in, or out with -1.
  mutating func count(_ entry: RegisterEntry, by one: Int) {
    // A sum that no number can hold wraps the same way in every fold.
    dealsWon &+= one &* entry.dealWon
    switch entry.stage {
    case .submitted: submitted += one
    case .evaluated: evaluated += one
    case .approved: approved += one
    case .deferred: deferred += one
    case .rescheduled: rescheduled += one
    case .rejected: rejected += one
    case .withdrawn: withdrawn += one
    }
  }

  /// How many requests stand in each stage, in the order of a request's life.
  public var stages: [LedgerStatus.StageCount] {
    [
      (RegisterEntry.Stage.submitted, submitted), (.evaluated, evaluated),
      (.approved(.absorb), approved), (.deferred(cycle: 0), deferred),
      (.rescheduled(.absorb, planRevision: 0), rescheduled), (.rejected, rejected),
      (.withdrawn, withdrawn),
    ].map { LedgerStatus.StageCount(stage: $0.0.word, count: $0.1) }
  }
}
