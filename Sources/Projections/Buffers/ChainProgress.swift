import ChangeControl
import Planning

/// How far the chain that a buffer protects has come.
struct ChainProgress: Equatable {
  /// Working minutes still to do.
  var remaining: Int
  /// Whether the line that the chain ends in is finished.
  var isDone: Bool

  init(remaining: Int, isDone: Bool) {
    self.remaining = remaining
    self.isDone = isDone
  }

  init(of reserve: BufferReserve, in plan: Plan) {
    remaining = reserve.chain.reduce(0) { $0 + (plan.task($1)?.remaining ?? 0) }
    isDone = plan.task(reserve.specification.protects)?.isFinished ?? false
  }

  /// What is left, of how much: minutes, or the one line where there is no work.
  func share(of reserve: BufferReserve) -> (remaining: Int, original: Int) {
    reserve.chainLength > 0
      ? (min(remaining, reserve.chainLength), reserve.chainLength) : (isDone ? 0 : 1, 1)
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
