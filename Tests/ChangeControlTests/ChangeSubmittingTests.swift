import ChangeControl
import Planning
import Testing

/// What a request must hold, and who may alter or withdraw it.
@Suite struct ChangeSubmittingTests {
  private typealias Change = Scenario<ChangeStream>

  @Test(arguments: [
    (ChangeRequest.fair.with { $0.title = "" }, Refusal.requestLacks("title")),
    (.fair.with { $0.requester = "" }, .requestLacks("requester")),
    (.fair.with { $0.edits = [] }, .requestLacks("edits")),
    (.fair.with { $0.urgency = 0 }, .outOfRange("urgency", 0, 1...5)),
    (.fair.with { $0.urgency = 6 }, .outOfRange("urgency", 6, 1...5)),
    (.fair.with { $0.importance = 0 }, .outOfRange("importance", 0, 1...5)),
    (.fair.with { $0.importance = 6 }, .outOfRange("importance", 6, 1...5)),
    (.fair.with { $0.value = -1 }, .outOfRange("value", -1, 0...1_000_000_000_000)),
    (
      .fair.with { $0.value = Int.max }, .outOfRange("value", Int.max, 0...1_000_000_000_000)
    ),
  ])
  func `an incomplete request is neither taken in nor made by revision`(
    request: ChangeRequest, refusal: Refusal
  ) {
    let submission = Submission(request: request, submittedBy: "Nils")

    #expect(Change.given().when(.submit(submission)) == .failure(refusal))
    #expect(Change.given(.submitted(.fair)).when(.revise(submission)) == .failure(refusal))
  }

  @Test(arguments: [nil, 0, 1])
  func `a request may be worth nothing or not say what it is worth`(value: Int?) {
    let submission = Submission(request: .fair.with { $0.value = value }, submittedBy: "Nils")

    #expect(Change.given().when(.submit(submission)) == .success([.submitted(submission)]))
  }

  @Test func `a revision that reads the same changes nothing, whoever hands it in`() {
    let same = Submission(request: .fair, submittedBy: "Sofia")

    #expect(Change.given(.submitted(.fair)).when(.revise(same)) == .success([]))
  }

  @Test func `a revision stays with its project`() {
    let moved = Submission(request: .fair.with { $0.project = "borealis" }, submittedBy: "Nils")

    #expect(
      Change.given(.submitted(.fair)).when(.revise(moved))
        == .failure(.projectChanged(from: "aurora", to: "borealis")))
  }

  @Test func `a revision begins a new round without votes`() {
    let state = ChangeStream.state(after: [
      .submitted(.fair), .evaluated(.fair), .voted("Mara", .projectManager, .reject),
      .revised(.revised),
    ])

    guard case .known(let file) = state else {
      Issue.record("the request is known")
      return
    }
    #expect(file.request == Submission.revised.request)
    #expect(file.revision == 2)
    #expect(file.submitters == ["Nils", "Sofia"])
    #expect(file.stage == .submitted)
    #expect(file.votes.isEmpty)
    #expect(file.evaluation == .fair)
    #expect(file.isStale(planRevision: 3))
  }

  @Test(arguments: ["Sofia", "Nils"])
  func `whoever asked or handed it in may withdraw it`(person: String) {
    #expect(
      Change.given(.submitted(.fair)).when(.withdraw(by: person, reason: "Sold"))
        == .success([.withdrawn(reason: "Sold")]))
  }

  @Test func `nobody else may withdraw it`() {
    #expect(
      Change.given(.submitted(.fair)).when(.withdraw(by: "Mara", reason: ""))
        == .failure(.notRequester("Mara", of: "Sofia")))
  }

  @Test func `an event before the submission changes nothing`() {
    #expect(ChangeStream.state(after: [.evaluated(.fair)]) == .unknown)
  }

  @Test func `a plan rescheduled without approval leaves the request where it is`() {
    let events: [ChangeEvent] = [.submitted(.fair), .rescheduled(planRevision: 4)]

    #expect(
      ChangeStream.state(after: events) == ChangeStream.state(after: [.submitted(.fair)]))
  }
}
