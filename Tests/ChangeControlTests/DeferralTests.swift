import ChangeControl
import Planning
import Testing

/// Deferring, opening cycles, and the limit of both.
@Suite struct DeferralTests {
  private typealias Change = Scenario<ChangeStream>

  private func deferred(_ times: Int) -> [ChangeEvent] {
    [.submitted(.fair)]
      + Array(
        repeating: [
          .evaluated(.fair), .deferred(.both(.postpone(cycle: 2))),
          .ranked(.of(.fair, .cycle(2))),
        ], count: times
      ).flatMap { $0 } + [.evaluated(.fair)]
  }

  @Test(arguments: [(0, 5, true), (3, 2, true), (3, 3, false), (3, 4, false), (1, 0, true)])
  func `a request is deferred as often as the policy allows`(
    limit: Int, times: Int, isAllowed: Bool
  ) {
    let facts = ChangeStream.Facts.today.with {
      $0.policy.deferral = Policy.DeferralRules(requests: limit == 0 ? nil : limit)
    }
    let answer = Change.given(deferred(times)).when(.vote("Mara", .postpone(cycle: 2), facts))

    #expect(
      isAllowed
        ? answer
          == .success([.voted("Mara", .projectManager, .postpone(cycle: 2), round: times + 1)])
        : answer == .failure(.policy(.deferralLimit(times, limit: limit))))
  }

  @Test func `beyond the limit it can be approved or rejected still`() {
    let facts = ChangeStream.Facts.today.with {
      $0.policy.deferral = Policy.DeferralRules(requests: 1)
    }
    for choice in [Choice.approve(.displace), .reject] {
      let answer = Change.given(deferred(1)).when(.vote("Mara", choice, facts))
      #expect(throws: Never.self) { try answer.get() }
    }
  }

  @Test(arguments: [(1, false), (2, true), (3, true)])
  func `a deferred request comes back when its cycle or a later one is opened`(
    opened: Int, comesBack: Bool
  ) throws {
    let state = ChangeStream.state(after: [
      .submitted(.fair), .evaluated(.fair), .deferred(.both(.postpone(cycle: 2))),
      .ranked(.of(.fair, .cycle(opened))),
    ])
    guard case .known(let file) = state else {
      Issue.record("a request that was submitted is known")
      return
    }
    #expect((file.stage == .submitted) == comesBack)
    #expect(file.openedCycle == opened && file.deferrals == 1)
  }

  @Test func `a cycle is opened once, a later one again, an earlier one never`() {
    let opened: [ChangeEvent] = [.submitted(.fair), .ranked(.of(.fair, .cycle(3)))]

    for (cycle, isNew) in [(2, false), (3, false), (4, true)] {
      let ranking = Ranking.of(.fair, .cycle(cycle))
      #expect(
        Change.given(opened).when(.rank(ranking)) == .success(isNew ? [.ranked(ranking)] : []))
    }
  }

  @Test func `a score that says nothing new is not recorded`() {
    let given: [ChangeEvent] = [.submitted(.fair), .ranked(.of(.fair, .submitted))]
    let other = Ranking.of(.fair.with { $0.urgency = 5 }, .policy)

    #expect(Change.given(given).when(.rank(.of(.fair, .policy))) == .success([]))
    #expect(Change.given(given).when(.rank(other)) == .success([.ranked(other)]))
  }

  @Test(arguments: ["urgency", "importance", "customer"])
  func `what a request is ranked by changes for a reason`(input: String) {
    let request = ChangeRequest.fair.with {
      switch input {
      case "urgency": $0.urgency = 5
      case "importance": $0.importance = 1
      default: $0.customer = "acme"
      }
    }
    var submission = Submission(request: request, submittedBy: "Sofia")
    let silent = Change.given(.submitted(.fair)).when(.revise(submission))
    submission.because = "The fair is in May"

    guard case .failure(.policy(.unexplained(input, _, _))) = silent else {
      Issue.record("\(silent)")
      return
    }
    #expect(
      Change.given(.submitted(.fair)).when(.revise(submission)) == .success([.revised(submission)]))
  }
}
