/// One of the figures that a request is ranked by.
public enum ScoreTerm: Sendable, Hashable, CaseIterable {
  /// Urgency and importance by the matrix, 1 … 5.
  case matrix
  /// 1 … 5, or 1 … 3 on a scale of three.
  case urgency
  /// 1 … 5, or 1 … 3 on a scale of three.
  case importance
  /// 5 for a customer of tier 1 … 1 for tier 5 and above; 0 without a customer.
  case customerTier
  /// Five times the weight of goal lines that gain less those that lose, over all: −5 … 5.
  case goalFit
  /// Cost of delay on 1, 2, 3, 5, 8, 13, 20.
  case costOfDelay
  /// Interest on the priority for the cycles since it was first deferred.
  case waiting
  /// Days of eight hours that buffer is charged with.
  case bufferPrice
  /// Days of eight hours by which tasks are pushed back.
  case displacedWork
  /// Five times the share of the fullest buffer, at most 5; 5 where something is broken.
  case risk

  /// Whether it counts against a request.
  public var isCost: Bool {
    switch self {
    case .matrix, .urgency, .importance, .customerTier, .goalFit, .costOfDelay, .waiting: false
    case .bufferPrice, .displacedWork, .risk: true
    }
  }

  /// Its name in policy files and for programs.
  public var key: String {
    switch self {
    case .matrix: "matrix"
    case .urgency: "urgency"
    case .importance: "importance"
    case .customerTier: "customer-tier"
    case .goalFit: "goal-fit"
    case .costOfDelay: "cost-of-delay"
    case .waiting: "waiting"
    case .bufferPrice: "buffer-price"
    case .displacedWork: "displaced-work"
    case .risk: "risk"
    }
  }
}
