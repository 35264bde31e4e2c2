import ChangeControl
import Planning
import Testing

/// Signatures of votes: which count, and which are refused under which code.
@Suite struct VoteSignatureTests {
  private typealias Change = Scenario<ChangeStream>

  private let evaluated: [ChangeEvent] = [.submitted(.fair), .evaluated(.fair)]
  private let facts = ChangeStream.Facts.today.with { $0.signatures = .held(to: .maras, .timos) }

  private func vote(_ change: (inout Vote) -> Void = { _ in }) -> Vote {
    var vote = Vote(
      person: "Mara", role: .projectManager, choice: .reject, reason: "So it is.",
      evaluation: .number(1), requestRevision: 1, planRevision: 3, round: 1, number: 1)
    change(&vote)
    return vote
  }

  private func cast(
    _ signature: KeySignature?, by person: String = "Mara", _ choice: Choice = .reject,
    after events: [ChangeEvent]? = nil, under facts: ChangeStream.Facts? = nil
  ) -> Result<[ChangeEvent], Refusal> {
    Change.given(events ?? evaluated).when(
      .vote(
        ChangeStream.Ballot(
          person: person, choice: choice, reason: "So it is.", signature: signature),
        on: "CR-1", facts: facts ?? self.facts))
  }

  private func text(
    _ change: ChangeID = "CR-1", in ledger: String = "ledger",
    _ alter: (inout Vote) -> Void = { _ in }
  ) -> String {
    VoteStatement.text(of: vote(alter), on: change, in: ledger)
  }

  @Test func `a signed vote is recorded with its signature`() {
    let signature = PersonKey.number(1).sign(text())

    #expect(cast(signature) == .success([.voted(vote { $0.signature = signature })]))
  }

  @Test func `who has no key votes unsigned`() {
    #expect(
      cast(nil, by: "Ada")
        == .success([
          .voted(
            vote {
              $0.person = "Ada"
              $0.role = .salesManager
            })
        ]))
  }

  @Test func `who has a key, even a revoked one, does not vote unsigned`() {
    #expect(cast(nil) == .failure(.signature(.unsigned("Mara"))))
    let revoked = facts.with { $0.signatures = .held(to: KeyRing.Entry.maras.revoked) }
    #expect(cast(nil, under: revoked) == .failure(.signature(.unsigned("Mara"))))
  }

  @Test func `a signature by the key of somebody else does not count`() {
    #expect(
      cast(PersonKey.number(2).sign(text()))
        == .failure(.signature(.keyUnknown(.number(2), of: "Mara"))))
    #expect(
      cast(PersonKey.number(9).sign(text()))
        == .failure(.signature(.keyUnknown(.number(9), of: "Mara"))))
  }

  @Test func `a signature by a revoked key does not count`() {
    let revoked = facts.with { $0.signatures = .held(to: KeyRing.Entry.maras.revoked) }

    #expect(
      cast(PersonKey.number(1).sign(text()), under: revoked)
        == .failure(.signature(.keyRevoked(.number(1), of: "Mara"))))
  }

  /// Everything a vote is bound to, altered in turn.
  @Test func `a signature of anything else than this vote does not count`() {
    let others = [
      text("CR-2"), text(in: "another ledger"),
      text { $0.requestRevision = 2 },
      text { $0.evaluation = .number(2) },
      text { $0.planRevision = 2 },
      text { $0.round = 2 },
      text { $0.number = 2 },
      text { $0.person = "Timo" },
      text { $0.role = .salesManager },
      text { $0.choice = .approve(.displace) },
      text { $0.choice = .postpone(cycle: 2) },
      text { $0.reason = "So it is" },
    ]
    #expect(Set(others + [text()]).count == others.count + 1)
    for other in others {
      #expect(
        cast(PersonKey.number(1).sign(other)) == .failure(.signature(.wrong("Mara"))), "\(other)")
    }
  }

  @Test func `a signature that was used does not fit again in its round, nor in the next`() {
    let signature = PersonKey.number(1).sign(text())
    let first = vote { $0.signature = signature }
    let second = vote {
      $0.choice = .approve(.displace)
      $0.number = 2
    }
    let turned = evaluated + [.voted(first), .voted(second)]

    #expect(cast(signature, after: turned) == .failure(.signature(.wrong("Mara"))))
    #expect(
      cast(signature, after: evaluated + [.voted(first), .evaluated(.fair)])
        == .failure(.signature(.wrong("Mara"))))
  }

  @Test func `a vote that was unsigned is cast again with a signature`() {
    let signature = PersonKey.number(1).sign(text { $0.number = 2 })

    let again = cast(signature, after: evaluated + [.voted(vote())])

    #expect(
      again
        == .success([
          .voted(
            vote {
              $0.number = 2
              $0.signature = signature
            })
        ]))
  }

  @Test func `a decision names those whose votes are signed`() {
    let signature = PersonKey.number(1).sign(text())
    let events = evaluated + [.voted(vote { $0.signature = signature })]
    let onlyMara = facts.with { $0.signatures = .held(to: .maras) }

    guard case .success(let caused) = cast(nil, by: "Timo", after: events, under: onlyMara),
      case .rejected(let decision)? = caused.last
    else {
      Issue.record("both sides agree")
      return
    }

    #expect(decision.signatories.map(\.person) == ["Mara", "Timo"])
    #expect(decision.signed == ["Mara"])
  }

  @Test func `no two votes have one text, whatever is written in them`() {
    let forged = text { $0.reason = "a\nround 2" }

    #expect(forged.contains(#"reason a\nround 2"#))
    #expect(text { $0.reason = #"a\nb"# } != text { $0.reason = "a\nb" })
    #expect(text { $0.reason = "a\rb" } != text { $0.reason = #"a\rb"# })
  }

  @Test func `the text is this, line by line`() {
    #expect(
      text() == """
        leeway-vote 1
        ledger ledger
        change CR-1
        request revision 1
        evaluation 0100000000000000000000000000000000000000000000000000000000000000
        plan revision 3
        round 1
        vote 1
        person Mara
        role project-manager
        choice reject
        reason So it is.

        """)
  }
}
