import ChangeControl
import Planning
import Testing

/// Who may sign what, and when signatures become a decision.
@Suite struct ChangeVotingTests {
  private typealias Change = Scenario<ChangeStream>

  private let evaluated: [ChangeEvent] = [.submitted(.fair), .evaluated(.fair)]

  @Test(arguments: [
    (Choice.approve(.displace), ChangeEvent.approved(.both(.approve(.displace)))),
    (.reject, .rejected(.both(.reject))),
    (.postpone(cycle: 2), .deferred(.both(.postpone(cycle: 2)))),
  ])
  func `both roles of one mind take the decision`(choice: Choice, decided: ChangeEvent) {
    let first = Change.given(evaluated).when(.vote("Mara", choice))
    let second = Change.given(evaluated + [.voted("Mara", .projectManager, choice)])
      .when(.vote("Timo", choice))

    #expect(first == .success([.voted("Mara", .projectManager, choice)]))
    #expect(second == .success([.voted("Timo", .salesManager, choice, number: 2), decided]))
  }

  @Test func `the order of signing does not matter to the decision`() {
    let answer = Change.given(evaluated + [.voted("Timo", .salesManager, .reject)])
      .when(.vote("Mara", .reject))

    #expect(
      answer
        == .success([
          .voted("Mara", .projectManager, .reject, number: 2), .rejected(.both(.reject)),
        ]))
  }

  @Test func `two of one role decide nothing`() {
    #expect(
      Change.given(evaluated + [.voted("Mara", .projectManager, .reject)])
        .when(.vote("Paul", .reject))
        == .success([.voted("Paul", .projectManager, .reject, number: 2)]))
  }

  @Test func `split votes decide nothing until the last objection is gone`() {
    // given: Mara and Timo for it, Ada against
    let split =
      evaluated + [
        .voted("Ada", .salesManager, .reject),
        .voted("Mara", .projectManager, .approve(.displace)),
      ]

    // when
    let third = Change.given(split).when(.vote("Timo", .approve(.displace)))
    let turned = Change.given(split + [.voted("Timo", .salesManager, .approve(.displace))])
      .when(.vote("Ada", .approve(.displace)))

    // then
    #expect(third == .success([.voted("Timo", .salesManager, .approve(.displace), number: 3)]))
    #expect(
      turned
        == .success([
          .voted("Ada", .salesManager, .approve(.displace), number: 4),
          .approved(.both(.approve(.displace))),
        ]))
  }

  @Test func `a later vote of a person takes the place of the earlier one`() {
    let answer = Change.given(evaluated + [.voted("Mara", .projectManager, .reject)])
      .when(.vote("Mara", .approve(.displace)))
    let state = ChangeStream.state(
      after: evaluated + [
        .voted("Mara", .projectManager, .reject),
        .voted("Mara", .projectManager, .approve(.displace)),
      ])

    #expect(answer == .success([.voted("Mara", .projectManager, .approve(.displace), number: 2)]))
    guard case .known(let file) = state else {
      Issue.record("the request is known")
      return
    }
    #expect(file.votes.map(\.choice) == [.approve(.displace)])
  }

  @Test func `the same vote twice changes nothing`() {
    #expect(
      Change.given(evaluated + [.voted("Mara", .projectManager, .reject)])
        .when(.vote("Mara", .reject)) == .success([]))
  }

  @Test func `deferring to different cycles is no agreement`() {
    #expect(
      Change.given(evaluated + [.voted("Mara", .projectManager, .postpone(cycle: 2))])
        .when(.vote("Timo", .postpone(cycle: 3)))
        == .success([.voted("Timo", .salesManager, .postpone(cycle: 3), number: 2)]))
  }

  @Test(arguments: [Int.min, 0, 1])
  func `a request is deferred to a later cycle only`(cycle: Int) {
    #expect(
      Change.given(evaluated).when(.vote("Mara", .postpone(cycle: cycle)))
        == .failure(.cyclePast(cycle, current: 1)))
  }

  @Test func `approving two different options is no agreement`() {
    let either = EvaluationRecord.of(.fair.with { $0.options[0].obstacles = [] })

    #expect(
      Change.given(
        .submitted(.fair), .evaluated(either),
        .voted("Mara", .projectManager, .approve(.displace))
      )
      .when(.vote("Timo", .approve(.absorb)))
        == .success([.voted("Timo", .salesManager, .approve(.absorb), number: 2)]))
  }
}
