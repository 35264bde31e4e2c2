import ChangeControl
import Planning

// Votes and decisions on the request of the fair, as commands and as events.

extension ChangeStream.Command {
  static func vote(
    _ person: String, _ choice: Choice, seen: ContentDigest? = nil,
    _ facts: ChangeStream.Facts = .today
  ) -> ChangeStream.Command {
    .vote(
      ChangeStream.Ballot(person: person, choice: choice, reason: "So it is.", evaluation: seen),
      on: "CR-1", facts: facts)
  }
}

extension ChangeStream.Command {
  static func abstain(
    _ person: String, _ cause: Abstention.Cause, _ facts: ChangeStream.Facts = .today
  ) -> ChangeStream.Command {
    .abstain(
      ChangeStream.Abstaining(person: person, cause: cause, reason: "So it is."), on: "CR-1",
      facts: facts)
  }
}

extension ChangeEvent {
  static func abstained(
    _ person: String, _ role: Role, _ cause: Abstention.Cause, number: Int = 1, round: Int = 1
  ) -> ChangeEvent {
    .abstained(
      Abstention(
        person: person, role: role, cause: cause, reason: "So it is.", requestRevision: 1,
        round: round, number: number))
  }

  static func voted(
    _ person: String, _ role: Role, _ choice: Choice, number: Int = 1, round: Int = 1
  ) -> ChangeEvent {
    .voted(
      Vote(
        person: person, role: role, choice: choice, reason: "So it is.",
        evaluation: .number(1), requestRevision: 1, planRevision: 3, round: round, number: number))
  }
}

extension Decision {
  /// What Mara and Timo decided.
  static func both(_ choice: Choice) -> Decision {
    Decision(
      choice: choice, evaluation: .number(1), planRevision: 3,
      signatories: [
        Board.Member(person: "Mara", role: .projectManager),
        Board.Member(person: "Timo", role: .salesManager),
      ])
  }
}

/// The events up to a decision of Mara and Timo.
func history(_ choice: Choice, _ decided: ChangeEvent) -> [ChangeEvent] {
  [
    .submitted(.fair), .evaluated(.fair), .voted("Mara", .projectManager, choice),
    .voted("Timo", .salesManager, choice), decided,
  ]
}
