/// A moment of plan time, in whole minutes of the plan's wall clock.
public struct PlanTime: Hashable, Comparable, Sendable {
  /// Minutes since 1970-01-01 00:00 on the plan's wall clock.
  public var minute: Int

  public init(minute: Int) {
    self.minute = minute
  }

  public static func < (left: PlanTime, right: PlanTime) -> Bool {
    left.minute < right.minute
  }

  /// Days since 1970-01-01.
  public var day: Int { minute.floorQuotient(1440) }

  /// Minutes since midnight, 0 … 1439.
  public var minuteOfDay: Int { minute - day * 1440 }
}

extension Int {
  /// The quotient rounded towards negative infinity.
  func floorQuotient(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
