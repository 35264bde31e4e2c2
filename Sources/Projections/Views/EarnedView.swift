public import ChangeControl
public import Planning

/// What a project has earned, status date by status date.
public struct EarnedView: Sendable, Equatable {
  /// What the baseline has planned by a time.
  public struct PlannedPoint: Sendable, Equatable {
    public var date: PlanTime
    /// In hundredths of a person's minute.
    public var planned: Int

    public init(date: PlanTime, planned: Int) {
      self.date = date
      self.planned = planned
    }
  }

  /// A reading, and when the work would end at the pace so far.
  public struct Line: Sendable, Equatable {
    public var reading: EarnedReading
    /// The start of the baseline and IEAC(t); nil before anything is earned.
    public var forecast: PlanTime?

    public init(reading: EarnedReading, forecast: PlanTime?) {
      self.reading = reading
      self.forecast = forecast
    }
  }

  public var state: PlanState
  /// Start and end of the baseline.
  public var start: PlanTime
  public var end: PlanTime
  /// One per day on which progress was reported, oldest first.
  public var lines: [Line]
  /// What the baseline plans, evenly from its start to its end.
  public var curve: [PlannedPoint]

  public init(
    state: PlanState, start: PlanTime, end: PlanTime, lines: [Line], curve: [PlannedPoint]
  ) {
    self.state = state
    self.start = start
    self.end = end
    self.lines = lines
    self.curve = curve
  }
}
