/// A stretch of time as people write it in a plan.
public struct PlanDuration: Sendable, Equatable {
  /// Working minutes, or wall-clock minutes if `isElapsed`.
  public var minutes: Int
  /// Whether it runs through nights and holidays.
  public var isElapsed: Bool

  public init(minutes: Int, isElapsed: Bool = false) {
    self.minutes = minutes
    self.isElapsed = isElapsed
  }

  /// The text that reads back as this duration, such as `1w 2d 30m`, in working
  /// days of at least one minute.
  public func text(minutesPerDay: Int) -> String {
    var rest = minutes.magnitude
    guard rest > 0 else { return "0\(isElapsed ? "e" : "")m" }
    let day = UInt(isElapsed ? 1440 : max(1, minutesPerDay))
    let week = day * (isElapsed ? 7 : 5)
    var parts: [String] = []
    for (unit, size) in [("w", week), ("d", day), ("h", 60), ("m", 1)] where rest >= size {
      parts.append("\(rest / size)\(isElapsed ? "e" : "")\(unit)")
      rest %= size
    }
    return (minutes < 0 ? "-" : "") + parts.joined(separator: " ")
  }
}
