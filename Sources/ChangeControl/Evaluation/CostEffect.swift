import Planning

/// What an option does to the cost of the work that is not yet done.
public struct CostEffect: Sendable, Equatable {
  /// In hundredths of the unit of the currency.
  public var before: Int
  public var after: Int
  /// As the plan names it, such as EUR.
  public var currency: String?

  public init(before: Int, after: Int, currency: String?) {
    self.before = before
    self.after = after
    self.currency = currency
  }

  /// Nil where no resource has a rate.
  init?(before: Plan, after: Plan) {
    guard let old = before.costOfWork, let new = after.costOfWork else { return nil }
    self.init(before: old, after: new, currency: after.currency)
  }
}
