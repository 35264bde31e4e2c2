extension Rational: CustomStringConvertible {
  /// Three places behind the point.
  public var description: String { text(places: 3) }

  /// The decimal fraction, rounded to the nearest, halves away from zero.
  public func text(places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let (whole, rest) = abs(numerator).quotientAndRemainder(dividingBy: denominator)
    var digits = (rest * scale * 2 + denominator) / (2 * denominator)
    let carried = whole + digits / scale
    digits %= scale
    let sign = numerator < 0 && (carried, digits) != (0, 0) ? "-" : ""
    guard places > 0 else { return "\(sign)\(carried)" }
    let text = String(digits)
    return "\(sign)\(carried)." + String(repeating: "0", count: places - text.count) + text
  }

  /// In hundredths, rounded to the nearest, halves away from zero.
  public var percent: Int {
    let half = numerator < 0 ? -denominator : denominator
    return (numerator * 200 + half) / (2 * denominator)
  }
}
