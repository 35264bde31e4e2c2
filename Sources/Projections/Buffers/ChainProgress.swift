import ChangeControl
import Planning

/// How far the chain that a buffer protects has come.
struct ChainProgress: Equatable {
  /// Working minutes still to do.
  var remaining: Int
  /// Whether the line that the chain ends in is finished.
  var isDone: Bool
  /// The zone of the buffer that holds, and one that is called for.
  var fever: FeverTrack

  init(remaining: Int, isDone: Bool, fever: FeverTrack) {
    self.remaining = remaining
    self.isDone = isDone
    self.fever = fever
  }

  init(of reserve: BufferReserve, in plan: Plan) {
    remaining = reserve.chain.reduce(0) { $0 + (plan.task($1)?.remaining ?? 0) }
    isDone = plan.task(reserve.specification.protects)?.isFinished ?? false
    fever = FeverTrack(.green)
  }

  /// What is left, of how much: minutes, or the one line where there is no work.
  func share(of reserve: BufferReserve) -> (remaining: Int, original: Int) {
    reserve.chainLength > 0
      ? (min(remaining, reserve.chainLength), reserve.chainLength) : (isDone ? 0 : 1, 1)
  }
}

extension ChainProgress {
  /// The zone of a reading with so many points of penetration added, without
  /// fractions: a fold asks for it after every event.
  func zone(_ account: BufferAccount, lines: FeverLines, points: Int) -> FeverZone {
    let (remaining, original) = share(of: account.reserve)
    guard account.reserve.reserved > 0 else { return account.drawn > 0 ? .red : .green }
    return lines.zone(
      drawn: account.drawn, size: account.reserve.reserved, remainingChain: remaining,
      originalChain: original, points: points)
  }
}

extension PlanTask {
  /// Minutes of work still to do.
  var remaining: Int {
    switch progress {
    case .notStarted: duration
    case .started(_, let remaining, _): remaining
    case .finished: 0
    }
  }

  var isFinished: Bool {
    if case .finished = progress { true } else { false }
  }
}
