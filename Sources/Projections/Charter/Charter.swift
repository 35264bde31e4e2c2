public import ChangeControl

/// What binds all projects of a ledger.
public struct Charter: Sendable, Equatable {
  public var board: Board?
  public var policy: Policy?
  /// In the order of their ids.
  public var goals: [Goal]

  public init(board: Board?, policy: Policy?, goals: [Goal]) {
    self.board = board
    self.policy = policy
    self.goals = goals
  }
}
