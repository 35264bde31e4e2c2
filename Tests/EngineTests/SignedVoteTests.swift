import ChangeControl
import Engine
import EventStore
import Planning
import Testing

/// Votes with real keys, and stores into which somebody wrote what the rules
/// forbid: with every hash in order, and found all the same.
@Suite struct SignedVoteTests {
  private static let mara = Signer(person: "Mara", key: SigningKey())
  private static let timo = Signer(person: "Timo", key: SigningKey())

  private func enroll(_ signers: Signer..., at desk: Desk) throws {
    for signer in signers { _ = try desk.ledger.enroll(signer, desk.context(signer.person)) }
  }

  private func vote(
    _ signer: Signer, _ choice: Choice = .approve(.absorb), on change: ChangeID, at desk: Desk
  ) throws(EngineError) {
    _ = try desk.ledger.vote(
      choice, on: change, reason: "So be it.", key: signer.key, desk.context(signer.person))
  }

  private func asked(at desk: Desk) throws -> ChangeID {
    let change = try desk.submit(.longer)
    try desk.evaluate(change)
    return change
  }

  @Test func `signed votes decide, and the ledger verifies`() throws {
    try withDesk { desk in
      try enroll(Self.mara, Self.timo, at: desk)
      let change = try asked(at: desk)

      try vote(Self.mara, on: change, at: desk)
      try vote(Self.timo, on: change, at: desk)
      try desk.reschedule(change)

      let file = try desk.file(change)
      guard case .rescheduled(let decision, _) = file.stage else {
        Issue.record("it is carried out")
        return
      }
      #expect(decision.signed == ["Mara", "Timo"])
      #expect(file.votes.map { $0.signature?.key } == [Self.mara, Self.timo].map(\.key.personKey))
    }
  }

  @Test func `an unsigned vote, and one with another key, are refused once a key is registered`()
    throws
  {
    try withDesk { desk in
      try enroll(Self.mara, at: desk)
      let change = try asked(at: desk)

      #expect(
        failure { () throws(EngineError) in try desk.vote("Mara", .reject, on: change) }
          == .refused(.signature(.unsigned("Mara"))))
      let impostor = Signer(person: "Mara", key: Self.timo.key)
      #expect(
        failure { () throws(EngineError) in try vote(impostor, on: change, at: desk) }
          == .refused(.signature(.keyUnknown(Self.timo.key.personKey, of: "Mara"))))
      try desk.vote("Timo", .reject, on: change)
      #expect(try desk.file(change).votes.map(\.person) == ["Timo"])
    }
  }

  @Test func `a revoked key signs nothing more, and what it signed stands`() throws {
    try withDesk { desk in
      try enroll(Self.mara, Self.timo, at: desk)
      let change = try asked(at: desk)
      try vote(Self.mara, on: change, at: desk)

      _ = try desk.ledger.revoke(
        Self.mara.key.personKey, of: "Mara", reason: "Lost", vouchedBy: Self.timo,
        desk.context("Timo"))

      #expect(
        failure { () throws(EngineError) in try vote(Self.mara, .reject, on: change, at: desk) }
          == .refused(.signature(.keyRevoked(Self.mara.key.personKey, of: "Mara"))))
      let second = Signer(person: "Mara", key: SigningKey())
      #expect(
        failure { () throws(EngineError) in
          try desk.ledger.enroll(second, desk.context("Mara"))
        } == .refused(.signature(.voucherMissing("Mara"))))
      _ = try desk.ledger.enroll(second, vouchedBy: Self.timo, desk.context("Mara"))
      try vote(Self.timo, on: change, at: desk)
      #expect(try desk.file(change).stage.word == "approved")
    }
  }

  private func found(
    after forged: (Desk, ChangeID) throws -> (DomainEvent, StreamName, actor: String)
  ) throws -> [Verification.Finding] {
    try findings { desk in
      try enroll(Self.mara, Self.timo, at: desk)
      let change = try asked(at: desk)
      try vote(Self.mara, on: change, at: desk)
      let plot = try forged(desk, change)
      return [Forged(plot.0, in: plot.1, by: plot.actor)]
    }
  }

  private func timosVote(
    _ desk: Desk, on change: ChangeID, signed: (Vote, String) -> KeySignature?
  ) throws -> Vote {
    let mara = try #require(try desk.file(change).votes.first)
    var vote = Vote(
      person: "Timo", role: .salesManager, choice: mara.choice, reason: "So be it.",
      evaluation: mara.evaluation, requestRevision: mara.requestRevision,
      planRevision: mara.planRevision, round: mara.round, number: 2)
    vote.signature = signed(
      vote, VoteStatement.text(of: vote, on: change, in: try desk.ledger.head().origin))
    return vote
  }

  private func signature(_ signer: Signer, _ text: String) -> KeySignature? {
    signer.key.signature(of: Array(text.utf8)).map {
      KeySignature(key: signer.key.personKey, bytes: $0)
    }
  }

  @Test func `a forged vote without a signature is found and named`() throws {
    let found = try found { desk, change in
      let vote = try timosVote(desk, on: change) { _, _ in nil }
      return (.change(.voted(vote)), .change(change), "Timo")
    }

    #expect(found.map(\.kind) == ["signature"])
    #expect(found.first?.position != nil)
    #expect(
      found.first?.sentence
        == "The vote of Timo on CR-1 does not count: Timo has a key: an unsigned vote does not count."
    )
  }

  @Test func `a forged vote under the signature of somebody else, or of another text, is found`()
    throws
  {
    let foreign = try found { desk, change in
      let vote = try timosVote(desk, on: change) { signature(Self.mara, $1) }
      return (.change(.voted(vote)), .change(change), "Timo")
    }
    let stale = try found { desk, change in
      let vote = try timosVote(desk, on: change) {
        signature(Self.timo, $1.replacing("\nround 1\n", with: "\nround 2\n"))
      }
      return (.change(.voted(vote)), .change(change), "Timo")
    }

    #expect(foreign.map(\.kind) == ["signature"])
    #expect(foreign.first?.sentence.contains("is not registered for Timo") == true)
    #expect(stale.map(\.kind) == ["signature"])
    #expect(stale.first?.sentence.contains("is not one of Timo") == true)
  }

  @Test func `a vote of an earlier round that is put in again is found`() throws {
    let found = try found { desk, change in
      let earlier = try #require(try desk.file(change).votes.first)
      try desk.revise(change, to: .evenLonger)
      try desk.evaluate(change)
      return (.change(.voted(earlier)), .change(change), "Mara")
    }

    #expect(found.count == 1)
    #expect(found.first?.sentence.contains("The vote of Mara on CR-1 does not count") == true)
  }

  @Test func `a vote that was superseded and is put in again is found`() throws {
    let found = try found { desk, change in
      let earlier = try #require(try desk.file(change).votes.first)
      try vote(Self.mara, .reject, on: change, at: desk)
      return (.change(.voted(earlier)), .change(change), "Mara")
    }

    #expect(found.map(\.kind) == ["signature"])
  }

  @Test func `a decision that nobody voted for is found, and a plan moved without one`() throws {
    let decided = try found { desk, change in
      let record = try #require(try desk.file(change).evaluation)
      let decision = Decision(
        choice: .approve(.absorb), evaluation: record.digest,
        planRevision: record.evaluation.planRevision, signatories: Board.two.members,
        signed: ["Mara", "Timo"])
      return (.change(.approved(decision)), .change(change), "Timo")
    }
    let moved = try found { desk, change in
      let record = try #require(try desk.file(change).evaluation)
      return (
        .plan(
          .rescheduled(
            PlanRescheduled(
              change: change, option: .absorb, evaluation: record.digest, edits: [],
              dataDate: .june(1, 8), moves: [], draws: [], displaced: []))), .plan("aurora"),
        "Timo"
      )
    }

    #expect(decided.map(\.kind) == ["rule"])
    #expect(
      decided.first?.sentence == "Nothing was voted on CR-1 that comes to this decision.")
    #expect(moved.map(\.kind) == ["rule"])
    #expect(moved.first?.sentence == "The plan is moved for CR-1, which was not approved so.")
  }

  @Test func `a vote of somebody who is not on the board, or of the requester, is found`() throws {
    for person in ["Eve", "Nils"] {
      let found = try found { desk, change in
        var vote = try timosVote(desk, on: change) { _, _ in nil }
        vote.person = person
        return (.change(.voted(vote)), .change(change), person)
      }

      #expect(found.map(\.kind) == ["rule"], "\(person)")
    }
  }

  @Test func `a key that nobody vouches for, and another board, are found`() throws {
    let key = try found { desk, _ in
      let impostor = SigningKey()
      var enrolled = KeyEnrolled(person: "Timo", key: impostor.personKey, possession: [])
      let text = KeyStatement.text(of: enrolled, in: try desk.ledger.head().origin)
      enrolled.possession = try #require(impostor.signature(of: Array(text.utf8)))
      return (.board(.enrolled(enrolled)), .board, "Timo")
    }
    let board = try found { _, _ in
      let board = Board(members: [
        Board.Member(person: "Eve", role: .projectManager),
        Board.Member(person: "Timo", role: .salesManager),
      ])
      return (.board(.constituted(board)), .board, "Eve")
    }

    #expect(key.map(\.kind) == ["signature"])
    #expect(board.map(\.kind) == ["rule"])
  }
}
