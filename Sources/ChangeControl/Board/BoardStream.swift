// Stream `board`: who decides, and with which keys they sign.

public enum BoardEvent: Sendable, Equatable {
  case constituted(Board)
  case enrolled(KeyEnrolled)
  case revoked(KeyRevoked)
}

/// The board as its events tell.
public struct BoardState: Sendable, Equatable {
  /// Nil before it is named.
  public var board: Board?
  public var keys: KeyRing

  public init(board: Board? = nil, keys: KeyRing = KeyRing()) {
    self.board = board
    self.keys = keys
  }
}

public enum BoardStream: Decider {
  public enum Command: Sendable {
    case constitute(Board)
    case enroll(KeyEnrolled, SignatureCheck)
    case revoke(KeyRevoked, SignatureCheck)
  }

  public static var initial: BoardState { BoardState() }

  public static func evolve(_ state: inout BoardState, _ event: BoardEvent) {
    switch event {
    case .constituted(let board): state.board = board
    case .enrolled(let enrolled):
      state.keys.entries.append(KeyRing.Entry(person: enrolled.person, key: enrolled.key))
    case .revoked(let revoked):
      for index in state.keys.entries.indices
      where state.keys.entries[index].key == revoked.key {
        state.keys.entries[index].isRevoked = true
      }
    }
  }

  /// Keys are held against those of the state, whichever the check names.
  public static func decide(
    _ command: Command, _ state: BoardState
  ) throws(Refusal) -> [BoardEvent] {
    switch command {
    case .constitute(let board):
      return try constitute(board, state)
    case .enroll(let enrolled, let check):
      if state.keys.keys(of: enrolled.person).contains(enrolled.key) { return [] }
      try check.with(state.keys).check(enrolled, state.board)
      return [.enrolled(enrolled)]
    case .revoke(let revoked, let check):
      try check.with(state.keys).check(revoked, state.board)
      return [.revoked(revoked)]
    }
  }

  private static func constitute(
    _ board: Board, _ state: BoardState
  ) throws(Refusal) -> [BoardEvent] {
    for role in Role.allCases where !board.members.contains(where: { $0.role == role }) {
      throw .boardLacksRole(role)
    }
    var seen: Set<String> = []
    for member in board.members where !seen.insert(member.person.lowercased()).inserted {
      throw .boardMemberTwice(member.person)
    }
    guard let inForce = state.board else { return [.constituted(board)] }
    guard inForce == board else { throw .boardDiffers }
    return []
  }
}

extension SignatureCheck {
  fileprivate func with(_ keys: KeyRing) -> SignatureCheck {
    var copy = self
    copy.keys = keys
    return copy
  }
}
