public import ChangeControl
public import Planning

/// What a buffer says of the work it protects, rounded for readers.
///
/// Completion is 1 − remaining / original chain, never below 0: a chain that has
/// grown is as far as nothing done. A chain without work is done with the line it
/// ends in. A buffer without size is red once anything is drawn from it.
public struct FeverReading: Sendable, Equatable {
  /// In thousandths of the reserve.
  public let penetration: Int
  /// In thousandths of the chain.
  public let completion: Int
  /// Penetration over completion, in thousandths; nil while nothing is done.
  public let burnRate: Int?
  public let zone: BufferReport.Zone

  public init(penetration: Int, completion: Int, burnRate: Int?, zone: BufferReport.Zone) {
    self.penetration = penetration
    self.completion = completion
    self.burnRate = burnRate
    self.zone = zone
  }

  /// Reads a buffer from which so many working minutes are drawn, net of those restored.
  public init(drawn: Int, reserve: BufferReserve, plan: Plan, lines: Policy.FeverLines) {
    let (remaining, original) = ChainProgress(of: reserve, in: plan).share(of: reserve)
    let reading = try? Fever.reading(
      drawn: drawn, size: reserve.reserved, remainingChain: remaining, originalChain: original,
      lines: FeverLines(lines))
    penetration = reading.map { $0.penetration.thousandths } ?? (drawn > 0 ? 1000 : 0)
    completion = (original - remaining) * 1000 / original
    burnRate = completion > 0 ? reading?.burnRate.map(\.thousandths) : nil
    zone = reading.map { BufferReport.Zone($0.zone) } ?? (drawn > 0 ? .red : .green)
  }
}

extension BufferReport.Zone {
  /// The zone alone, without fractions: a fold asks for it after every event.
  init(_ account: BufferAccount, _ chain: ChainProgress, lines: Policy.FeverLines) {
    let (remaining, original) = chain.share(of: account.reserve)
    guard account.reserve.reserved > 0 else {
      self = account.drawn > 0 ? .red : .green
      return
    }
    self.init(
      FeverLines(lines).zone(
        drawn: account.drawn, size: account.reserve.reserved, remainingChain: remaining,
        originalChain: original))
  }

  fileprivate init(_ zone: FeverZone) {
    switch zone {
    case .green: self = .green
    case .yellow: self = .yellow
    case .red: self = .red
    }
  }
}

extension FeverLines {
  fileprivate init(_ lines: Policy.FeverLines) {
    self.init(
      redAtStart: lines.redAtStart, redAtEnd: lines.redAtEnd,
      yellowAtStart: lines.yellowAtStart, yellowAtEnd: lines.yellowAtEnd)
  }
}

extension Rational {
  /// Rounded to the nearest thousandth, halves away from zero.
  fileprivate var thousandths: Int {
    let half = numerator < 0 ? -denominator : denominator
    return (numerator * 2000 + half) / (2 * denominator)
  }
}
