import ChangeControl
import Planning
import Projections
import Reports
import Testing

@Suite struct PlanReportTests {
  @Test(arguments: [60, 80, 120]) func `a plan is a chart at any width`(width: Int) throws {
    let text = PlanReport.text(Aurora.view, ReportStyle(width: width))
    try expectGolden(text, "plan-\(width)", width: width)
  }

  @Test func `critical lines stand below their summaries`() throws {
    try expectGolden(PlanReport.text(Aurora.view, showing: .critical), "plan-critical")
  }

  @Test func `without a change, changed means off the baseline`() throws {
    try expectGolden(PlanReport.text(Aurora.view, showing: .changed), "plan-off-baseline")
  }

  @Test(arguments: [80, 120]) func `a change is compared with the plan`(width: Int) throws {
    var view = Aurora.view
    view.comparison = SecondGripper.comparison()
    let text = PlanReport.text(view, ReportStyle(width: width))
    try expectGolden(text, "plan-compared-\(width)", width: width)
  }

  @Test func `a stale change shows what it would move`() throws {
    var view = Aurora.view
    view.comparison = SecondGripper.comparison(isStale: true)
    try expectGolden(PlanReport.text(view, showing: .changed), "plan-compared-changed")
  }

  @Test func `colours change no character of a chart`() throws {
    var view = Aurora.view
    view.comparison = SecondGripper.comparison()
    let coloured = PlanReport.text(view, ReportStyle(isColoured: true))
    try expectGolden(coloured, "plan-colour")
    #expect(withoutColours(coloured) == PlanReport.text(view))
  }

  @Test func `a carried out change lacks what it has removed`() throws {
    var view = Aurora.view
    view.lines.removeAll { $0.task.id == "S3" }
    view.comparison = SecondGripper.comparison(isCarriedOut: true)
    view.comparison?.names["S3"] = "Simulation"
    let text = PlanReport.text(view, showing: .changed)
    try expectGolden(text, "plan-carried-out")
  }
}
