/// The two lines that part the zones of a fever chart, in per cent of the buffer.
public struct FeverLines: Sendable, Equatable {
  /// Where red begins when nothing of the chain is done.
  public var redAtStart: Int
  /// Where red begins when the whole chain is done.
  public var redAtEnd: Int
  /// Where yellow begins when nothing of the chain is done.
  public var yellowAtStart: Int
  /// Where yellow begins when the whole chain is done.
  public var yellowAtEnd: Int

  public init(
    redAtStart: Int = 33, redAtEnd: Int = 90, yellowAtStart: Int = 0, yellowAtEnd: Int = 67
  ) {
    self.redAtStart = redAtStart
    self.redAtEnd = redAtEnd
    self.yellowAtStart = yellowAtStart
    self.yellowAtEnd = yellowAtEnd
  }

  /// The zone of a reading: above the red line red, above the yellow yellow.
  ///
  /// red(x) = A + (B − A)·x, yellow(x) = C + (D − C)·x.
  public func zone(penetration: Rational, completion: Rational) -> FeverZone {
    func isAbove(_ start: Int, _ end: Int) -> Bool {
      penetration * Rational(100) > Rational(start) + Rational(end - start) * completion
    }
    if isAbove(redAtStart, redAtEnd) { return .red }
    return isAbove(yellowAtStart, yellowAtEnd) ? .yellow : .green
  }

  /// The same zone from whole minutes, multiplied out: no fraction is made.
  ///
  /// `points` are per cent of penetration added to the reading. `size` and
  /// `originalChain` are above 0.
  public func zone(
    drawn: Int, size: Int, remainingChain: Int, originalChain: Int, points: Int = 0
  ) -> FeverZone {
    let done = Int128(originalChain - remainingChain)
    let penetration =
      (Int128(drawn) * 100 + Int128(points) * Int128(size)) * Int128(originalChain)
    func isAbove(_ start: Int, _ end: Int) -> Bool {
      penetration > Int128(size)
        * (Int128(start) * Int128(originalChain) + Int128(end - start) * done)
    }
    if isAbove(redAtStart, redAtEnd) { return .red }
    return isAbove(yellowAtStart, yellowAtEnd) ? .yellow : .green
  }
}

/// How urgently a buffer asks for attention.
public enum FeverZone: Int, Sendable, Equatable, CaseIterable, Comparable {
  /// Nothing to do.
  case green
  /// Plan what to do.
  case yellow
  /// Do it.
  case red

  public static func < (left: FeverZone, right: FeverZone) -> Bool {
    left.rawValue < right.rawValue
  }
}
