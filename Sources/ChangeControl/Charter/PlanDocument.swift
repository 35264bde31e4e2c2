public import Planning

/// All that a plan file says: the plan, and the rules it is kept and moved by.
public struct PlanDocument: Sendable, Equatable {
  public var plan: Plan
  public var customers: [Customer]
  public var goals: [Goal]
  public var gates: [StageGate]
  /// Who decides; nil where the file names no board.
  public var board: Board?
  /// By which rules; nil where the file gives none.
  public var policy: Policy?

  public init(
    plan: Plan, customers: [Customer] = [], goals: [Goal] = [], gates: [StageGate] = [],
    board: Board? = nil, policy: Policy? = nil
  ) {
    self.plan = plan
    self.customers = customers
    self.goals = goals
    self.gates = gates
    self.board = board
    self.policy = policy
  }
}
