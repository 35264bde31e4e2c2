public import ChangeControl

/// A policy that was adopted, and who adopted it.
public struct PolicyVersion: Sendable, Equatable {
  public var policy: Policy
  /// Position of the event that adopted it.
  public var position: UInt64
  /// UTC milliseconds since 1970.
  public var recorded: Int64
  public var actor: String

  public init(policy: Policy, position: UInt64, recorded: Int64, actor: String) {
    self.policy = policy
    self.position = position
    self.recorded = recorded
    self.actor = actor
  }
}
