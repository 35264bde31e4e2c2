/// How change requests fare, of one department or of all.
public struct ChangeMetrics: Sendable, Equatable {
  /// Nil for all departments together.
  public var department: String?
  public var submitted = 0
  public var approved = 0
  public var rejected = 0
  public var deferred = 0
  public var withdrawn = 0
  public var carriedOut = 0
  public var evaluations = 0
  /// Those that only repeat an earlier one of the same text, as the plan had moved.
  public var repeated = 0
  /// From submission to the first decision of the board, in milliseconds, ascending.
  public var leadTimes: [Int64] = []

  public init(department: String?) {
    self.department = department
  }

  public var decided: Int { approved + rejected + deferred }

  /// The lead time that so many per cent of decisions stayed within: the least recorded
  /// one of which that is true; nil without decisions.
  public func leadTime(percent: Int) -> Int64? {
    guard !leadTimes.isEmpty else { return nil }
    return leadTimes[max(1, (leadTimes.count * percent + 99) / 100) - 1]
  }
}
