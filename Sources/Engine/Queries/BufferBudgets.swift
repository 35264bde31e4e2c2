import ChangeControl
public import Planning
public import Projections

/// The buffer-time budget of a project: every buffer, what drew on it, and how
/// worried to be.
public struct BufferBudgets: Query {
  public var project: ProjectID

  public init(project: ProjectID) {
    self.project = project
  }

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [BufferReport] {
    let state = try PlanInForce(project: project).answer(from: reader)
    let policy = try CharterInForce().answer(from: reader).policy ?? .standard
    do {
      let budgets = try BufferProjection.budgets(of: project, in: reader)
      var reports: [BufferReport] = []
      for budget in budgets {
        let entries = try BufferProjection.entries(of: budget.reserve.id, in: project, reader)
        reports.append(BufferReport(budget, entries: entries, state: state, policy: policy))
      }
      return reports
    } catch {
      throw .damagedProjection(error)
    }
  }
}

extension BufferReport {
  init(_ budget: BufferBudget, entries: [BufferEntry], state: PlanState, policy: Policy) {
    var draws: [Draw] = []
    for entry in entries where entry.cause != .reserve {
      if let index = draws.firstIndex(where: { $0.cause == entry.cause }) {
        draws[index].minutes -= entry.minutes
      } else {
        draws.append(Draw(cause: entry.cause, minutes: -entry.minutes))
      }
    }
    let reserve = budget.reserve
    let drawn = budget.drawn - budget.restored
    let remaining = reserve.chain.reduce(0) { $0 + (state.plan.task($1)?.remaining ?? 0) }
    let lines = policy.fever
    let reading = try? Fever.reading(
      drawn: drawn, size: reserve.reserved, remainingChain: remaining,
      originalChain: reserve.chainLength,
      lines: FeverLines(
        redAtStart: lines.redAtStart, redAtEnd: lines.redAtEnd,
        yellowAtStart: lines.yellowAtStart, yellowAtEnd: lines.yellowAtEnd))
    self.init(
      budget: budget, draws: draws.filter { $0.minutes != 0 }, entries: entries,
      penetration: reading.map { $0.penetration.thousandths } ?? (drawn > 0 ? 1000 : 0),
      completion: reading.map { $0.completion.thousandths } ?? 0,
      burnRate: reading?.burnRate.map(\.thousandths),
      zone: reading.map { Zone($0.zone) } ?? (drawn > 0 ? .red : .green),
      promise: reserve.end,
      projected: state.placements.first { $0.task == reserve.specification.protects }?.finish
        ?? reserve.start)
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
}
