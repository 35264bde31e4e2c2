import ChangeControl
import Planning
import Projections
import Reports
import Testing

@Suite struct OddPlanTests {
  @Test func `an empty plan`() throws {
    try expectGolden(PlanReport.text(Odd.empty), "odd-empty")
  }

  @Test func `one milestone`() throws {
    try expectGolden(PlanReport.text(Odd.milestone), "odd-milestone")
  }

  @Test func `one minute`() throws {
    try expectGolden(PlanReport.text(Odd.minute), "odd-minute")
  }

  @Test(arguments: [40, 80]) func `names that are too long or not to be printed`(width: Int) throws
  {
    let text = PlanReport.text(Odd.names, ReportStyle(width: width))
    try expectGolden(text, "odd-names-\(width)", width: width)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}") && !text.contains("\u{7}"))
  }

  @Test(arguments: [80, 120]) func `ten years`(width: Int) throws {
    try expectGolden(
      PlanReport.text(Odd.decade, ReportStyle(width: width)), "odd-decade-\(width)", width: width)
  }

  @Test func `midnight ends the day before, and a day has its calendar's hours`() throws {
    try expectGolden(PlanReport.text(Odd.night), "odd-night")
  }

  @Test(arguments: [40, 57, 80, 100, 120, 200, 333])
  func `no line is too long`(width: Int) {
    var compared = Aurora.view
    compared.comparison = SecondGripper.comparison(isCarriedOut: true)
    for view in [
      Aurora.view, compared, Odd.empty, Odd.milestone, Odd.minute, Odd.decade, Odd.long, Odd.night,
    ] {
      for selection in PlanSelection.allCases {
        let text = PlanReport.text(view, ReportStyle(width: width), showing: selection)
        for line in text.split(separator: "\n") { #expect(columns(line) <= width, "\(line)") }
      }
    }
  }

  @Test func `a long plan shows every line`() {
    let text = PlanReport.text(Odd.long, ReportStyle(width: 120))
    #expect((0..<414).allSatisfy { text.contains("Step \($0) ") })
  }

  @Test func `a promise that a change breaks is marked`() {
    var view = Aurora.view
    var comparison = SecondGripper.comparison()
    comparison.option.milestones = [
      MilestoneEffect(
        task: "M4", promised: Days.end("2026-12-09"), before: Days.finish("2026-12-02"),
        after: Days.finish("2026-12-10")),
      MilestoneEffect(
        task: "M9", promised: nil, before: nil, after: Days.finish("2026-12-10")),
      MilestoneEffect(
        task: "M3", promised: Days.end("2026-11-11"), before: Days.finish("2026-11-13"),
        after: Days.finish("2026-11-10")),
    ]
    comparison.option.obstacles = [
      .bufferExhausted("PB", short: 480), .promiseBroken("M4", by: 480),
      .deadlineMissed("T1", by: 60),
      .constraintBroken("T1"), .nothingToDisplace, .pastFloat("B5", by: 960),
      .startsBeforeCycle(
        "T1", starts: Days.start("2026-11-16"), opens: Days.start("2026-11-30")),
      .unverified("T1 before T2"),
    ]
    view.comparison = comparison
    let text = PlanReport.text(view, ReportStyle(width: 120), showing: .changed)
    for part in [
      "M4 Handover           2026-12-02  2026-12-10  +8 days  2026-12-09  MISSED",
      "M9                    -           2026-12-10  new",
      "-3 days  2026-11-11  kept again",
      "Cannot be done: buffer PB is short by 1d",
      "Cannot be done: the promise for M4 Handover is missed by 1d",
      "Cannot be done: T1 Integration test starts on 2026-11-16, before the cycle opens on 2026-11-30",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
  }
}
