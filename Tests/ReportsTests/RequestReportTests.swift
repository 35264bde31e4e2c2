import ChangeControl
import Planning
import Reports
import Testing

@Suite struct RequestReportTests {
  @Test func `a request in full`() throws {
    try expectGolden(
      RequestReport.text(Queue.gripper, Queue.file, plan: Aurora.state), "request")
  }

  @Test func `a request whose evaluation is stale`() throws {
    var plan = Aurora.state
    plan.revision = 8
    try expectGolden(RequestReport.text(Queue.gripper, Queue.file, plan: plan), "request-stale")
  }

  @Test func `every edit is a sentence`() throws {
    var file = Queue.file
    file.request.edits = [
      .addTask(
        PlanTask(
          id: "X1", name: "Curing", duration: 2880, isElapsed: true,
          constraint: .startNoEarlierThan(Days.start("2026-11-23")),
          promise: Promise(customer: "acme", date: Days.end("2026-12-01")))),
      .addTask(PlanTask(id: "X2", name: "Gate", kind: .milestone)),
      .addTask(PlanTask(id: "X3", name: "Extras", kind: .summary)),
      .removeTask("S3"), .setDuration("T1", minutes: 510, safe: nil),
      .setConstraint("T1", .asLateAsPossible),
      .setConstraint("T1", .mustFinishOn(Days.end("2026-11-30"))),
      .setPromise("M2", Promise(customer: "Bolt AG", date: Days.end("2026-11-30"))),
      .setPromise("M3", nil), .setDeadline("T2", Days.end("2026-11-30")), .setDeadline("T2", nil),
      .assign("T1", Assignment(resource: "soft", units: 50)), .unassign("T1", "mech"),
      .addLink(Link("S1", "S2", .startToStart, lag: .elapsed(1500))),
      .addLink(Link("S1", "S2", .finishToFinish, lag: .working(-60))),
      .addLink(Link("S1", "S2", .startToFinish)), .removeLink("S1", "S2"),
      .setCapacity("mech", units: 250),
      .addException(
        "std",
        WorkCalendar.Exception(
          name: "Company party", firstDay: Days.number("2026-12-18"),
          lastDay: Days.number("2026-12-18"))),
      .addException(
        "std",
        WorkCalendar.Exception(
          name: "Night shifts", firstDay: Days.number("2026-12-05"),
          lastDay: Days.number("2026-12-06"),
          shifts: [WorkCalendar.Shift(0, 360), WorkCalendar.Shift(1080, 1440)])),
    ]
    try expectGolden(RequestReport.text(Queue.gripper, file, plan: Aurora.state), "request-edits")
  }

  @Test func `a refusal names its code and the next step`() {
    #expect(
      RefusalBlock.text(.staleEvaluation, change: "CR-7") == """
        error[stale-evaluation]: The plan or the request has changed since the
          evaluation.
          next: Evaluate it: leeway evaluate CR-7

        """)
    #expect(
      RefusalBlock.text(
        code: "no-plan", sentence: "Nothing.", next: "", ReportStyle(isColoured: true))
        == "\u{1B}[31merror[no-plan]\u{1B}[0m: Nothing.\n")
  }

  @Test func `a progress bar is as wide for every count`() {
    let bar = ProgressBar("events", total: 4000, style: ReportStyle(width: 60))
    #expect(
      [0, 1, 1999, 3999, 4000].map(bar.text) == [
        "events  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░      0 of 4,000",
        "events  █░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░      1 of 4,000",
        "events  █████████████████░░░░░░░░░░░░░░░░░░░  1,999 of 4,000",
        "events  ███████████████████████████████████░  3,999 of 4,000",
        "events  ████████████████████████████████████  4,000 of 4,000",
      ])
  }
}
