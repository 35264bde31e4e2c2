import Planning

/// What the computed goal lines come to, over all plans of a ledger.
public struct GoalFigures: Sendable, Equatable {
  private var promised = 0
  private var kept = 0
  private var reserved = 0
  private var drawn = 0
  private let dealsWon: Int

  /// No plan yet; `dealsWon` is money of granted requests, in whole units.
  public init(dealsWon: Int) {
    self.dealsWon = dealsWon
  }

  public mutating func add(_ state: PlanState) {
    let finishes = Dictionary(state.placements.map { ($0.task, $0.finish) }) { first, _ in first }
    for task in state.plan.tasks {
      guard let date = task.promise?.date else { continue }
      promised += 1
      if let finish = finishes[task.id], finish <= date { kept += 1 }
    }
    for account in state.buffers {
      reserved += account.reserve.reserved
      drawn += account.drawn
    }
  }

  /// What a line measures; nil for one that is kept by hand.
  public func value(of measure: Goal.Measure) -> Int? {
    switch measure {
    case .promisesKept: promised > 0 ? kept * 100 / promised : 100
    case .bufferLeft: GoalFigures.bufferLeft(of: reserved, drawn: drawn)
    case .dealsWon: dealsWon
    case .recorded: nil
    }
  }

  /// Per cent of all reserves not drawn, rounded down; 100 without buffers.
  static func bufferLeft(of reserved: Int, drawn: Int) -> Int {
    guard reserved > 0 else { return 100 }
    let left = (reserved - drawn) * 100
    return left >= 0 ? left / reserved : -((-left + reserved - 1) / reserved)
  }
}
