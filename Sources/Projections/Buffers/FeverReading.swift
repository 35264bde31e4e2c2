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
  /// The zone that holds: see ``FeverTrack``.
  public let zone: BufferReport.Zone
  /// A zone that the last reading calls for and that the next may bring.
  public let pending: BufferReport.Zone?

  public init(
    penetration: Int, completion: Int, burnRate: Int?, zone: BufferReport.Zone,
    pending: BufferReport.Zone? = nil
  ) {
    self.penetration = penetration
    self.completion = completion
    self.burnRate = burnRate
    self.zone = zone
    self.pending = pending
  }

  /// Reads a buffer from which so many working minutes are drawn, net of those restored.
  ///
  /// `track` says which zone holds; without it, as in a first reading, the zone is
  /// that of the reading.
  public init(
    drawn: Int, reserve: BufferReserve, plan: Plan, lines: Policy.FeverLines,
    track: FeverTrack? = nil
  ) {
    let (remaining, original) = ChainProgress(of: reserve, in: plan).share(of: reserve)
    let reading = try? Fever.reading(
      drawn: drawn, size: reserve.reserved, remainingChain: remaining, originalChain: original,
      lines: FeverLines(lines))
    penetration = reading.map { $0.penetration.thousandths } ?? (drawn > 0 ? 1000 : 0)
    completion = (original - remaining) * 1000 / original
    burnRate = completion > 0 ? reading?.burnRate.map(\.thousandths) : nil
    zone =
      track.map { BufferReport.Zone($0.zone) }
      ?? reading.map { BufferReport.Zone($0.zone) } ?? (drawn > 0 ? .red : .green)
    pending = track?.pending.map { BufferReport.Zone($0) }
  }
}

extension BufferReport.Zone {
  init(_ zone: FeverZone) {
    switch zone {
    case .green: self = .green
    case .yellow: self = .yellow
    case .red: self = .red
    }
  }
}

extension FeverLines {
  init(_ lines: Policy.FeverLines) {
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
