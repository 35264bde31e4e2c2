import ChangeControl
public import Planning
public import Projections

/// The double-entry ledger of a project's buffers.
public struct BufferLedger: Query {
  public var project: ProjectID
  /// For the review cycle that is open, UTC milliseconds since 1970.
  public var now: Int64

  public init(project: ProjectID, now: Int64) {
    self.project = project
    self.now = now
  }

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> BufferLedgerView {
    let policy = try CharterInForce().answer(from: reader).policy ?? .standard
    let rules = policy.buffers ?? .flat
    _ = try PlanInForce(project: project).answer(from: reader)
    do throws(ProjectionError) {
      let transactions = try AccountsProjection.transactions(of: project, in: reader)
      let cycle = policy.cycle.number(at: PlanTime(milliseconds: now))
      var departments = Set(rules.allowances.map(\.department))
      for entry in transactions.flatMap(\.entries) {
        if case .department(let name) = entry.account { departments.insert(name) }
      }
      var spending: [Spending] = []
      for department in departments.sorted() {
        spending.append(
          try AccountsProjection.spending(of: department, in: cycle, rules, reader))
      }
      return BufferLedgerView(
        project: project, transactions: transactions,
        balances: try AccountsProjection.balances(of: project, in: reader), spending: spending,
        rules: rules)
    } catch {
      throw .damagedProjection(error)
    }
  }
}
