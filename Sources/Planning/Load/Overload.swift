/// What is booked of a resource beyond its capacity in a week.
public struct Overload: Sendable, Equatable {
  public var resource: ResourceID
  public var week: CalendarWeek
  /// Minutes of one full person, a part of one counted as one.
  public var minutes: Int

  public init(resource: ResourceID, week: CalendarWeek, minutes: Int) {
    self.resource = resource
    self.week = week
    self.minutes = minutes
  }

  /// All of dates of a plan, by resource in its order and then by week.
  ///
  /// Work that is done counts for nothing. In a levelled plan only work that has
  /// started can overload anybody, which the verifier holds.
  public static func all(_ network: Network, _ placements: [Placement]) -> [Overload] {
    var sweep = OverloadSweep(network)
    sweep.add(placements)
    return sweep.overloads
  }
}
