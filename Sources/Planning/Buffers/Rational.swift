/// A fraction of whole numbers, always in lowest terms.
///
/// Numerators and denominators must stay far below 2³¹, as sums of minutes do,
/// so that products of two fit; larger ones trap.
public struct Rational: Sendable, Hashable, Comparable {
  public let numerator: Int
  /// Above zero.
  public let denominator: Int

  /// A fraction; nil where the denominator is zero.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(numerator, nonzero: denominator)
  }

  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  private init(_ numerator: Int, nonzero denominator: Int) {
    var divisor = abs(numerator)
    var rest = abs(denominator)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  public static func + (left: Rational, right: Rational) -> Rational {
    Rational(
      left.numerator * right.denominator + right.numerator * left.denominator,
      nonzero: left.denominator * right.denominator)
  }

  public static func - (left: Rational, right: Rational) -> Rational {
    Rational(
      left.numerator * right.denominator - right.numerator * left.denominator,
      nonzero: left.denominator * right.denominator)
  }

  public static func * (left: Rational, right: Rational) -> Rational {
    Rational(
      left.numerator * right.numerator, nonzero: left.denominator * right.denominator)
  }

  /// The quotient; nil where the divisor is zero.
  public func divided(by divisor: Rational) -> Rational? {
    Rational(
      numerator * divisor.denominator, over: denominator * divisor.numerator)
  }

  public static func < (left: Rational, right: Rational) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}
