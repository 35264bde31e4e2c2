import Wording

/// The most that a resource works in one day or one week, over all its tasks.
///
/// It holds beside the capacity: a crew of two full people with a limit of four
/// hours a day may work two hours with both or four with one.
public struct WorkLimit: Sendable, Equatable {
  /// Over which stretch of the clock the work is added up.
  public enum Period: Sendable, Equatable, CaseIterable {
    /// From midnight to midnight.
    case day
    /// From Monday to Sunday.
    case week
  }

  public var period: Period
  /// Minutes of one full person or machine.
  public var minutes: Int

  public init(per period: Period, minutes: Int) {
    self.period = period
    self.minutes = minutes
  }
}

extension WorkLimit.Period {
  /// The number of the day or week that holds a minute.
  func number(atMinute minute: Int) -> Int {
    let day = minute.floorQuotient(1440)
    switch self {
    case .day: return day
    // The epoch is a Thursday.
    case .week: return (day + 3).floorQuotient(7)
    }
  }

  /// The minute at which a day or week begins.
  func start(of number: Int) -> Int {
    switch self {
    case .day: number * 1440
    case .week: (number * 7 - 3) * 1440
    }
  }
}

extension WorkLimit: CustomStringConvertible {
  /// Such as `240 minutes a day`.
  public var description: String {
    switch (period, minutes) {
    case (.day, 1): say("1 minute a day")
    case (.day, let minutes): say("\(minutes) minutes a day")
    case (.week, 1): say("1 minute a week")
    case (.week, let minutes): say("\(minutes) minutes a week")
    }
  }
}
