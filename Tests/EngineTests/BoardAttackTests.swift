import ChangeControl
import Engine
import EventStore
import Planning
import Projections
import Testing

/// What somebody might try to get a decision that the board has not taken.
@Suite struct BoardAttackTests {
  private static let mara = Signer(person: "Mara", key: SigningKey())

  private func asked(at desk: Desk) throws -> ChangeID {
    let change = try desk.submit(.longer)
    try desk.evaluate(change)
    return change
  }

  private func record(of change: ChangeID, at desk: Desk) throws -> EvaluationRecord {
    try #require(try desk.file(change).evaluation)
  }

  private func vote(
    _ person: String, _ role: Role, _ choice: Choice, number: Int, on change: ChangeID,
    at desk: Desk
  ) throws -> Forged {
    let record = try record(of: change, at: desk)
    return Forged(
      .change(
        .voted(
          Vote(
            person: person, role: role, choice: choice, reason: "", evaluation: record.digest,
            requestRevision: 1, planRevision: record.evaluation.planRevision, round: 1,
            number: number))), in: .change(change), by: person)
  }

  private func approval(
    by signatories: [Board.Member], on change: ChangeID, at desk: Desk
  ) throws -> Forged {
    let record = try record(of: change, at: desk)
    return Forged(
      .change(
        .approved(
          Decision(
            choice: .approve(.absorb), evaluation: record.digest,
            planRevision: record.evaluation.planRevision, signatories: signatories))),
      in: .change(change), by: "Timo")
  }

  @Test func `the vote of one person twice is one vote`() throws {
    try withDesk { desk in
      let change = try asked(at: desk)

      try desk.vote("Mara", .approve(.absorb), on: change)
      let again = try desk.vote("Mara", .approve(.absorb), on: change)

      #expect(again.events.isEmpty)
      let file = try desk.file(change)
      #expect(file.votes.count == 1 && file.stage == .evaluated)
    }
  }

  @Test func `a policy that is edited between evaluation and vote makes the evaluation stale`()
    throws
  {
    try withDesk { desk in
      let change = try asked(at: desk)
      try desk.vote("Mara", .approve(.absorb), on: change)
      let before = try record(of: change, at: desk).evaluation.policyVersion
      var policy = try desk.ledger.ask(CharterInForce()).policy ?? .standard
      policy.version = 0
      policy.mayBreakPromises.toggle()
      try desk.adopt(policy)

      let stale = failure { () throws(EngineError) in
        try desk.vote("Timo", .approve(.absorb), on: change)
      }
      #expect(
        stale == .refused(.ballot(.policyMoved(evaluated: before, inForce: before + 1))))

      // The evaluation under the new policy opens a round that starts clean.
      try desk.evaluate(change)
      #expect(try desk.file(change).votes.isEmpty)
      try desk.decide(.approve(.absorb), on: change)
      #expect(try desk.file(change).stage.word == "approved")
    }
  }

  @Test func `a vote that is dated before the evaluation does not count`() throws {
    try withDesk { desk in
      let change = try asked(at: desk)
      let evaluated = desk.now
      desk.now = .june(1, 2)

      let early = failure { () throws(EngineError) in
        try desk.vote("Mara", .postpone(cycle: 1), on: change)
      }

      #expect(
        early
          == .refused(
            .ballot(.clockBack(PlanTime(minute: PlanTime.june(1, 2).minute + 1), last: evaluated))))
      desk.now = PlanTime(minute: evaluated.minute - 1)
      try desk.vote("Mara", .reject, on: change)
      #expect(try desk.file(change).votes.map(\.person) == ["Mara"])
    }
  }

  @Test func `a member is not taken from the board while it votes`() throws {
    try withDesk { desk in
      let change = try asked(at: desk)
      try desk.vote("Timo", .reject, on: change)
      let other = Board(members: [
        Board.Member(person: "Mara", role: .projectManager),
        Board.Member(person: "Eve", role: .salesManager),
      ])

      #expect(
        failure { () throws(EngineError) in
          try desk.ledger.constitute(other, desk.context("Eve"))
        } == .refused(.boardDiffers))
      try desk.vote("Mara", .reject, on: change)
      #expect(try desk.file(change).stage.word == "rejected")
    }
  }

  @Test func `a signature of another request, and of another option, is found`() throws {
    let other = try findings { desk in
      _ = try desk.ledger.enroll(Self.mara, desk.context("Mara"))
      let first = try asked(at: desk)
      let second = try asked(at: desk)
      _ = try desk.ledger.vote(
        .reject, on: first, reason: "", key: Self.mara.key, desk.context("Mara"))
      var vote = try #require(try desk.file(first).votes.first)
      vote.evaluation = try record(of: second, at: desk).digest
      return [Forged(.change(.voted(vote)), in: .change(second), by: "Mara")]
    }
    let option = try findings { desk in
      _ = try desk.ledger.enroll(Self.mara, desk.context("Mara"))
      let change = try asked(at: desk)
      _ = try desk.ledger.vote(
        .reject, on: change, reason: "", key: Self.mara.key, desk.context("Mara"))
      var vote = try #require(try desk.file(change).votes.first)
      vote.choice = .approve(.absorb)
      vote.number = 2
      return [Forged(.change(.voted(vote)), in: .change(change), by: "Mara")]
    }

    for found in [other, option] {
      #expect(found.map(\.kind) == ["signature"])
      #expect(found.first?.sentence.contains("is not one of Mara") == true)
    }
  }

  @Test func `a double vote, and a vote for both roles, are found and named`() throws {
    let twice = try findings { desk in
      let change = try asked(at: desk)
      try desk.vote("Mara", .reject, on: change)
      return [try vote("Mara", .projectManager, .reject, number: 2, on: change, at: desk)]
    }
    let both = try findings { desk in
      let change = try asked(at: desk)
      try desk.vote("Mara", .reject, on: change)
      return [try vote("Mara", .salesManager, .reject, number: 2, on: change, at: desk)]
    }

    for found in [twice, both] {
      #expect(found.map(\.kind) == ["rule"])
      #expect(
        found.first?.sentence == "The vote of Mara on CR-1 is not the one that was cast.")
      #expect(found.first?.position != nil)
    }
  }

  @Test func `a vote of somebody who stepped back, and an abstention in another's name, are found`()
    throws
  {
    let recused = try findings { desk in
      let change = try asked(at: desk)
      _ = try desk.ledger.abstain(
        .conflictOfInterest, on: change, reason: "My own firm", desk.context("Mara"))
      return [try vote("Mara", .projectManager, .reject, number: 2, on: change, at: desk)]
    }
    let named = try findings { desk in
      let change = try asked(at: desk)
      let abstention = Abstention(
        person: "Mara", role: .projectManager, cause: .conflictOfInterest, reason: "",
        requestRevision: 1, round: 1, number: 1)
      return [Forged(.change(.abstained(abstention)), in: .change(change), by: "Eve")]
    }

    #expect(recused.map(\.kind) == ["rule"])
    #expect(recused.first?.sentence.contains("counts for no role on it") == true)
    #expect(
      named.map(\.sentence) == ["The abstention of Mara on CR-1 is not the one that was made."])
  }

  @Test func `an approval with one role missing is found and named`() throws {
    let project = Board.Member(person: "Mara", role: .projectManager)
    let alone = try findings { desk in
      let change = try asked(at: desk)
      try desk.vote("Mara", .approve(.absorb), on: change)
      return [try approval(by: [project], on: change, at: desk)]
    }
    let cut = try findings { desk in
      let change = try asked(at: desk)
      try desk.vote("Mara", .approve(.absorb), on: change)
      return [
        try vote("Timo", .salesManager, .approve(.absorb), number: 2, on: change, at: desk),
        try approval(by: [project], on: change, at: desk),
      ]
    }

    #expect(alone.map(\.sentence) == ["Nothing was voted on CR-1 that comes to this decision."])
    #expect(cut.map(\.sentence).contains("The votes on CR-1 decide otherwise than is recorded."))
    #expect(cut.allSatisfy { $0.kind == "rule" })
  }

  @Test func `a vote that somebody else writes in the name of a member is found`() throws {
    let found = try findings { desk in
      let change = try asked(at: desk)
      var forged = try vote("Timo", .salesManager, .reject, number: 1, on: change, at: desk)
      forged.actor = "Eve"
      return [forged]
    }

    #expect(found.map(\.kind) == ["rule"])
    #expect(found.first?.sentence == "The vote of Timo on CR-1 is not the one that was cast.")
  }
}
