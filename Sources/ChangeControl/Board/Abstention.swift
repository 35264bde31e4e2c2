/// A member of the board takes no side on a change, and why.
public struct Abstention: Sendable, Equatable {
  /// What keeps a member from taking a side.
  public enum Cause: Sendable, Equatable, Hashable, CaseIterable {
    /// Is present and wants neither: for the open round, until they vote.
    case undecided
    /// Has an interest of their own: for this change, in every round.
    case conflictOfInterest
  }

  public var person: String
  public var role: Role
  public var cause: Cause
  public var reason: String
  public var requestRevision: Int
  /// The round of votes it counts in; 0 before the first.
  public var round: Int
  /// Which of the ballots of its round it is, from 1.
  public var number: Int
  /// Nil for an unsigned one: its person had no key.
  public var signature: KeySignature?

  public init(
    person: String, role: Role, cause: Cause, reason: String, requestRevision: Int, round: Int,
    number: Int, signature: KeySignature? = nil
  ) {
    self.person = person
    self.role = role
    self.cause = cause
    self.reason = reason
    self.requestRevision = requestRevision
    self.round = round
    self.number = number
    self.signature = signature
  }
}
