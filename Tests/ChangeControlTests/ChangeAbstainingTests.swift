import ChangeControl
import Planning
import Testing

/// Members who take no side: for a round, or for good.
@Suite struct ChangeAbstainingTests {
  private typealias Change = Scenario<ChangeStream>

  private let evaluated: [ChangeEvent] = [.submitted(.fair), .evaluated(.fair)]

  @Test func `an abstention is no yes, and another member of the role signs`() {
    let present =
      evaluated + [
        .abstained("Timo", .salesManager, .undecided),
        .voted("Mara", .projectManager, .reject, number: 2),
      ]

    let answer = Change.given(present).when(.vote("Ada", .reject))

    #expect(
      answer
        == .success([
          .voted("Ada", .salesManager, .reject, number: 3),
          .rejected(
            Decision(
              choice: .reject, evaluation: .number(1), planRevision: 3,
              signatories: [
                Board.Member(person: "Mara", role: .projectManager),
                Board.Member(person: "Ada", role: .salesManager),
              ])),
        ]))
  }

  @Test func `an abstention takes the place of a vote, and a vote that of an abstention`() {
    let voted = evaluated + [.voted("Mara", .projectManager, .reject)]
    let abstained = voted + [.abstained("Mara", .projectManager, .undecided, number: 2)]

    #expect(
      Change.given(voted).when(.abstain("Mara", .undecided))
        == .success([.abstained("Mara", .projectManager, .undecided, number: 2)]))
    #expect(
      Change.given(abstained).when(.vote("Timo", .reject))
        == .success([.voted("Timo", .salesManager, .reject, number: 3)]))
    #expect(
      Change.given(abstained + [.voted("Timo", .salesManager, .reject, number: 3)])
        .when(.vote("Mara", .reject))
        == .success([
          .voted("Mara", .projectManager, .reject, number: 4), .rejected(.both(.reject)),
        ]))
  }

  @Test func `the last objection that abstains leaves the others agreed`() {
    let split =
      evaluated + [
        .voted("Ada", .salesManager, .reject),
        .voted("Mara", .projectManager, .approve(.displace), number: 2),
        .voted("Timo", .salesManager, .approve(.displace), number: 3),
      ]

    for cause in Abstention.Cause.allCases {
      #expect(
        Change.given(split).when(.abstain("Ada", cause))
          == .success([
            .abstained("Ada", .salesManager, cause, number: 4),
            .approved(.both(.approve(.displace))),
          ]))
    }
  }

  @Test func `who has an interest counts for no role, in this round and in later ones`() {
    let recused = evaluated + [.abstained("Mara", .projectManager, .conflictOfInterest)]
    let later = recused + [.revised(.revised), .evaluated(.second)]

    for history in [recused, later] {
      #expect(
        Change.given(history).when(.vote("Mara", .reject)) == .failure(.ballot(.recused("Mara"))))
      #expect(
        Change.given(history).when(.abstain("Mara", .undecided))
          == .failure(.ballot(.recused("Mara"))))
      #expect(Change.given(history).when(.abstain("Mara", .conflictOfInterest)) == .success([]))
    }
  }

  @Test func `a new round begins without the abstentions of the last`() {
    let events =
      evaluated + [
        .abstained("Mara", .projectManager, .undecided),
        .abstained("Timo", .salesManager, .conflictOfInterest, number: 2),
        .revised(.revised), .evaluated(.second),
      ]

    guard case .known(let file) = ChangeStream.state(after: events) else {
      Issue.record("the request is known")
      return
    }

    #expect(file.abstentions.isEmpty && file.cast == 0 && file.round == 2)
    #expect(file.recused.map(\.person) == ["Timo"])
  }

  @Test func `who asked for the change, and who is not on the board, does not abstain`() {
    for cause in Abstention.Cause.allCases {
      let own = Change.given([
        .submitted(Submission(request: .fair, submittedBy: "Mara")), .evaluated(.fair),
      ])
      #expect(own.when(.abstain("Mara", cause)) == .failure(.ownRequest("Mara")))
      #expect(Change.given(evaluated).when(.abstain("Eve", cause)) == .failure(.notOnBoard("Eve")))
    }
  }

  @Test func `who has a key abstains with a signature only`() {
    let key = PersonKey(exactly: Array(repeating: 7, count: 32))
    let facts = ChangeStream.Facts.today.with {
      $0.signatures = SignatureCheck(
        ledger: "here", keys: KeyRing(entries: [KeyRing.Entry(person: "Mara", key: key)])
      ) { signature, text in signature.bytes == Array(text.utf8) }
    }

    #expect(
      Change.given(evaluated).when(.abstain("Mara", .conflictOfInterest, facts))
        == .failure(.signature(.unsigned("Mara"))))
  }
}

extension EvaluationRecord {
  /// Of the revised request.
  fileprivate static let second = EvaluationRecord.of(
    .fair.with { $0.requestRevision = 2 }, digest: 2)
}
