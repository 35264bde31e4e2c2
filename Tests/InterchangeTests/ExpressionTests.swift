import ChangeControl
import Interchange
import Planning
import Testing

@Suite struct ExpressionTests {
  @Test(arguments: [
    ("3d", 1440), ("4h", 240), ("90m", 90), ("2w", 4800), ("1d 4h", 720), ("0.5d", 240),
    ("1.5h", 90), ("0m", 0),
  ])
  func `working durations count in days of the plan`(text: String, minutes: Int) throws {
    #expect(try EditExpression.duration(text) == PlanDuration(minutes: minutes))
  }

  @Test(arguments: [("2ed", 2880), ("3eh", 180), ("1ew", 10_080), ("5em", 5)])
  func `an e before the unit makes a duration elapsed`(text: String, minutes: Int) throws {
    #expect(
      try EditExpression.duration(text) == PlanDuration(minutes: minutes, isElapsed: true))
  }

  @Test(arguments: [
    "", " ", "3", "d", "-3d", "3 d", "3dd", "1.d", ".5d", "0.3m", "1d 2ed", "٣d", "1e3d",
    "99999999999999d", "3days", "NaNd",
  ])
  func `text that is no duration is refused`(text: String) {
    #expect(throws: InterchangeError.self) { try EditExpression.duration(text) }
  }

  @Test func `a date alone is the start or the end of its day`() throws {
    #expect("\(try EditExpression.planTime("2026-12-18", as: .start))" == "2026-12-18T00:00")
    #expect("\(try EditExpression.planTime("2026-12-18", as: .finish))" == "2026-12-19T00:00")
    #expect("\(try EditExpression.planTime("2026-12-18 24:00", as: .start))" == "2026-12-19T00:00")
    #expect("\(try EditExpression.planTime("2026-12-18T09:30", as: .finish))" == "2026-12-18T09:30")
  }

  @Test(arguments: [
    ("A->B", Link("A", "B")),
    ("A -> B SS+4h", Link("A", "B", .startToStart, lag: .working(240))),
    ("A->B FF-2h", Link("A", "B", .finishToFinish, lag: .working(-120))),
    ("A->B +1d in predecessor", Link("A", "B", lag: .working(480), in: .predecessor)),
    ("A->B SS-4h in plan", Link("A", "B", .startToStart, lag: .working(-240), in: .plan)),
    ("A->B SF +2ed", Link("A", "B", .startToFinish, lag: .elapsed(2880))),
    ("A->B+1d 4h", Link("A", "B", lag: .working(720))),
    ("A->B -1d", Link("A", "B", lag: .working(-480))),
    ("req-12->build-2d", Link("req-12", "build", lag: .working(-960))),
    ("req-12->build-2", Link("req-12", "build-2")),
  ])
  func `a link names its ends, its kind and its lag`(text: String, link: Link) throws {
    #expect(try EditExpression.link(text) == link)
  }

  @Test(arguments: [
    "A", "A->", "->B", "A->B XX", "A->B SS4h", "A->B C", "A->B +", "A->B++1d",
    "A->B in plan", "A->B +2ed in plan", "A->B +1d in office", "A->B +1d in plan in plan",
  ])
  func `text that is no link is refused`(text: String) {
    #expect(throws: InterchangeError.self) { try EditExpression.link(text) }
  }

  @Test func `shares are people or per cent`() throws {
    #expect(try EditExpression.assignment("anna 50%") == Assignment(resource: "anna", units: 50))
    #expect(try EditExpression.assignment("crew 2.5") == Assignment(resource: "crew", units: 250))
    #expect(try EditExpression.capacity("0.05") == 5)
    #expect(throws: InterchangeError.self) { try EditExpression.capacity("0") }
  }

  @Test func `edits are read from one line each`() throws {
    #expect(
      try EditExpression.setDuration("T8=6d/9d") == .setDuration("T8", minutes: 2880, safe: 4320))
    #expect(
      try EditExpression.setConstraint("T8=start-no-earlier 1970-01-02")
        == .setConstraint("T8", .startNoEarlierThan(PlanTime(minute: 1440))))
    #expect(
      try EditExpression.setPromise("T8=acme 1970-01-01")
        == .setPromise("T8", Promise(customer: "acme", date: PlanTime(minute: 1440))))
    #expect(try EditExpression.setPromise("T8=none") == .setPromise("T8", nil))
    #expect(
      try EditExpression.setDeadline("T8=1970-01-01")
        == .setDeadline("T8", PlanTime(minute: 1440)))
    #expect(
      try EditExpression.assign("T8=bo 25%")
        == .assign("T8", Assignment(resource: "bo", units: 25)))
    #expect(try EditExpression.setCapacity("bo=2") == .setCapacity("bo", units: 200))
    #expect(try EditExpression.removeLink("A->B") == .removeLink("A", "B"))
    #expect(throws: InterchangeError.self) { try EditExpression.setDuration("T8=9d/6d") }
  }

  @Test func `an error quotes the text and says what to write`() throws {
    let error = try #require(throws: InterchangeError.self) {
      try EditExpression.duration("3 days")
    }
    #expect(
      "\(error)" == """
        bad-duration: "3 days" is not a duration in whole minutes; write numbers with units m, h, \
        d or w, such as 3d or 1d 4h, or 2ed for elapsed
        """)
  }
}
