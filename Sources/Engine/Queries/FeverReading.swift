import ChangeControl
import Planning
import Projections

/// What a buffer says of the work it protects, rounded for readers.
///
/// Completion is 1 − remaining / original chain, never below 0: a chain that has
/// grown is as far as nothing done. A chain without work is done with the line it
/// ends in. A buffer without size is red once anything is drawn from it.
struct FeverReading {
  /// In thousandths of the reserve.
  let penetration: Int
  /// In thousandths of the chain.
  let completion: Int
  /// Penetration over completion, in thousandths; nil while nothing is done.
  let burnRate: Int?
  let zone: BufferReport.Zone

  init(drawn: Int, reserve: BufferReserve, plan: Plan, lines: Policy.FeverLines) {
    let left = reserve.chain.reduce(0) { $0 + (plan.task($1)?.remaining ?? 0) }
    let length = max(reserve.chainLength, 0)
    let isDone = plan.task(reserve.specification.protects)?.isFinished ?? false
    let (remaining, original) = length > 0 ? (min(left, length), length) : (isDone ? 0 : 1, 1)
    let reading = try? Fever.reading(
      drawn: drawn, size: reserve.reserved, remainingChain: remaining, originalChain: original,
      lines: FeverLines(
        redAtStart: lines.redAtStart, redAtEnd: lines.redAtEnd,
        yellowAtStart: lines.yellowAtStart, yellowAtEnd: lines.yellowAtEnd))
    penetration = reading.map { $0.penetration.thousandths } ?? (drawn > 0 ? 1000 : 0)
    completion = (original - remaining) * 1000 / original
    burnRate = completion > 0 ? reading?.burnRate.map(\.thousandths) : nil
    zone = reading.map { BufferReport.Zone($0.zone) } ?? (drawn > 0 ? .red : .green)
  }
}

extension BufferReport.Zone {
  fileprivate init(_ zone: FeverZone) {
    switch zone {
    case .green: self = .green
    case .yellow: self = .yellow
    case .red: self = .red
    }
  }
}

extension Rational {
  /// Rounded to the nearest thousandth, halves away from zero.
  fileprivate var thousandths: Int {
    let half = numerator < 0 ? -denominator : denominator
    return (numerator * 2000 + half) / (2 * denominator)
  }
}

extension PlanTask {
  /// Minutes of work still to do.
  fileprivate var remaining: Int {
    switch progress {
    case .notStarted: duration
    case .started(_, let remaining, _): remaining
    case .finished: 0
    }
  }

  fileprivate var isFinished: Bool {
    if case .finished = progress { true } else { false }
  }
}
