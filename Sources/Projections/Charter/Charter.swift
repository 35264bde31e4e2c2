public import ChangeControl

/// What binds all projects of a ledger.
public struct Charter: Sendable, Equatable {
  public var board: Board?
  public var policy: Policy?
  /// In the order of their ids.
  public var goals: [Goal]
  /// In the order of the keys.
  public var keys: KeyRing

  public init(board: Board?, policy: Policy?, goals: [Goal], keys: KeyRing = KeyRing()) {
    self.board = board
    self.policy = policy
    self.goals = goals
    self.keys = keys
  }
}
