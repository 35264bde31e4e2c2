/// The people who decide about changes, and as what.
public struct Board: Sendable, Equatable {
  /// One person on the board; one person holds one role.
  public struct Member: Sendable, Equatable {
    public var person: String
    public var role: Role

    public init(person: String, role: Role) {
      self.person = person
      self.role = role
    }
  }

  public var members: [Member]

  public init(members: [Member]) {
    self.members = members
  }

  /// The role a person holds; nil for somebody who is not on the board.
  public func role(of person: String) -> Role? {
    members.first { $0.person == person }?.role
  }
}

/// For which side somebody signs.
public enum Role: Sendable, Equatable, Hashable, CaseIterable {
  case projectManager
  case salesManager
}
