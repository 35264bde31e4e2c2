/// Capacity of a resource that is kept free in a period, for work that may draw on
/// it: a buffer of people or machines, as others are of time.
///
/// It holds where the plan is levelled, like capacity.
public struct ResourceReserve: Sendable, Equatable {
  /// Unique among reserves and time buffers.
  public var id: BufferID
  public var resource: ResourceID
  /// Hundredths of one full person or machine.
  public var units: Int
  public var from: PlanTime
  /// Exclusive.
  public var until: PlanTime

  public init(
    id: BufferID, resource: ResourceID, units: Int, from: PlanTime, until: PlanTime
  ) {
    self.id = id
    self.resource = resource
    self.units = units
    self.from = from
    self.until = until
  }
}
