// Stream `board`: who decides.

public enum BoardEvent: Sendable, Equatable {
  case constituted(Board)
}

public enum BoardStream: Decider {
  public enum Command: Sendable {
    case constitute(Board)
  }

  public static var initial: Board? { nil }

  public static func evolve(_ state: inout Board?, _ event: BoardEvent) {
    switch event {
    case .constituted(let board): state = board
    }
  }

  public static func decide(_ command: Command, _ state: Board?) throws(Refusal) -> [BoardEvent] {
    switch command {
    case .constitute(let board):
      for role in Role.allCases where !board.members.contains(where: { $0.role == role }) {
        throw .boardLacksRole(role)
      }
      var seen: Set<String> = []
      for member in board.members where !seen.insert(member.person).inserted {
        throw .boardMemberTwice(member.person)
      }
      guard let state else { return [.constituted(board)] }
      guard state == board else { throw .boardDiffers }
      return []
    }
  }
}
