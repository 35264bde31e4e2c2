public import Planning

/// What a goal line measured on a day, in the unit of the goal.
public struct GoalReading: Sendable, Equatable {
  public var value: Int
  /// The beginning of the day.
  public var on: PlanTime
  /// Where the value comes from: a report, a survey, a file.
  public var source: String

  public init(value: Int, on: PlanTime, source: String) {
    self.value = value
    self.on = on
    self.source = source
  }

  /// What a reading may be, as a target may.
  public static let range = -1_000_000_000_000...1_000_000_000_000
}
