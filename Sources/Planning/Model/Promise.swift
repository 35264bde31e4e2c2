/// A date given to a customer for a milestone or task.
public struct Promise: Sendable, Equatable {
  /// Who was promised it: the id of a customer, or a free name.
  public var customer: String
  public var date: PlanTime

  public init(customer: String, date: PlanTime) {
    self.customer = customer
    self.date = date
  }
}
