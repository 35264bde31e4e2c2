/// How much of a target is attained: an exact fraction, never below zero.
///
/// Where more is better it is `value / target`. Where less is better it is
/// `(2·target − value) / target`: on target is all, and a per cent above the target
/// costs as much as a per cent below it costs the other way round. A target of zero
/// is attained or not. What exceeds a target counts in the fraction, not in points:
/// no line makes up for what another lacks.
public struct Attainment: Sendable, Equatable {
  /// Zero or more.
  public let numerator: Int
  /// Above zero.
  public let denominator: Int

  public init(of goal: Goal, by value: Int) {
    let value = min(max(value, GoalReading.range.lowerBound), GoalReading.range.upperBound)
    guard goal.target > 0 else {
      let isReached =
        switch goal.direction {
        case .higher: value >= goal.target
        case .lower: value <= goal.target
        }
      (numerator, denominator) = (isReached ? 1 : 0, 1)
      return
    }
    denominator = goal.target
    switch goal.direction {
    case .higher: numerator = max(0, value)
    case .lower: numerator = max(0, 2 * goal.target - value)
    }
  }

  /// Thousandths of the target, rounded to the nearest.
  public var permille: Int { Attainment.rounded(numerator, times: 1000, over: denominator) }

  /// Points of a line of a weight, in thousandths: the weight times the part of the
  /// target attained, at most all of it.
  public func points(weight: Int) -> Int {
    Attainment.rounded(min(numerator, denominator), times: weight * 1000, over: denominator)
  }

  /// A product over a divisor above zero, rounded to the nearest, halves up.
  static func rounded(_ value: Int, times factor: Int, over divisor: Int) -> Int {
    let doubled = Int128(value) * Int128(factor) * 2 + Int128(divisor)
    let whole = doubled.quotientAndRemainder(dividingBy: Int128(divisor) * 2)
    return Int(clamping: whole.remainder < 0 ? whole.quotient - 1 : whole.quotient)
  }
}

extension Goal {
  /// Points that a value of the line is worth, in thousandths.
  public func points(of value: Int) -> Int {
    Attainment(of: self, by: value).points(weight: weight)
  }
}
