import ChangeControl
import Planning
import Reports
import Testing

@Suite struct EvaluationReportTests {
  private func text(plan: PlanState = Aurora.state, _ style: ReportStyle = ReportStyle()) -> String
  {
    EvaluationReport.text(
      "CR-7", SecondGripper.request, SecondGripper.record, plan: plan, goals: SecondGripper.goals,
      style)
  }

  @Test(arguments: [60, 80, 120]) func `options stand side by side`(width: Int) throws {
    try expectGolden(text(ReportStyle(width: width)), "evaluation-\(width)", width: width)
  }

  @Test func `overloads and cost are told where an option changes them`() throws {
    var record = SecondGripper.record
    let week = CalendarWeek(ofDay: Days.end("2026-11-20").day)
    for place in record.evaluation.options.indices {
      let kind = record.evaluation.options[place].kind
      record.evaluation.options[place].cost = CostEffect(
        before: 4_250_000, after: kind.changesPlan ? 4_611_050 : 4_250_000, currency: "EUR")
    }
    record.evaluation.options[0].overloads = [
      OverloadEffect(resource: "mech", week: week, before: 960, after: 0),
      OverloadEffect(
        resource: "mech", week: CalendarWeek(ofDay: week.monday + 7), before: 0, after: 1440),
    ]
    try expectGolden(
      EvaluationReport.text(
        "CR-7", SecondGripper.request, record, plan: Aurora.state, goals: SecondGripper.goals),
      "evaluation-load")
  }

  @Test func `a stale evaluation says so first`() throws {
    var plan = Aurora.state
    plan.revision = 9
    try expectGolden(text(plan: plan), "evaluation-stale")
  }

  @Test func `colours change no character`() throws {
    let coloured = text(ReportStyle(isColoured: true))
    try expectGolden(coloured, "evaluation-colour")
    #expect(withoutColours(coloured) == text())
  }
}

/// Text without the sequences that select colours.
func withoutColours(_ text: String) -> String {
  text.replacing(/\u{1B}\[[0-9]*m/, with: "")
}
