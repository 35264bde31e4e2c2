public import Planning

/// What an option does to what is booked of a resource beyond its capacity in a week.
public struct OverloadEffect: Sendable, Equatable {
  public var resource: ResourceID
  public var week: CalendarWeek
  /// Minutes of one full person beyond the capacity.
  public var before: Int
  public var after: Int

  public init(resource: ResourceID, week: CalendarWeek, before: Int, after: Int) {
    self.resource = resource
    self.week = week
    self.before = before
    self.after = after
  }

  /// Whether more is booked beyond the capacity than before.
  public var isMade: Bool { after > before }

  /// Those that differ: by resource, those overloaded before first, then by week.
  static func all(before: [Overload], after: [Overload]) -> [OverloadEffect] {
    guard before != after else { return [] }
    var order: [ResourceID] = []
    var effects: [ResourceID: [CalendarWeek: OverloadEffect]] = [:]
    for (overload, isAfter) in before.map({ ($0, false) }) + after.map({ ($0, true) }) {
      let resource = overload.resource
      if effects[resource] == nil { order.append(resource) }
      var effect =
        effects[resource]?[overload.week]
        ?? OverloadEffect(resource: resource, week: overload.week, before: 0, after: 0)
      if isAfter { effect.after = overload.minutes } else { effect.before = overload.minutes }
      effects[resource, default: [:]][overload.week] = effect
    }
    return order.flatMap { resource in
      (effects[resource] ?? [:]).values.filter { $0.before != $0.after }
        .sorted { $0.week < $1.week }
    }
  }
}
