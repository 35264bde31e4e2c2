import ChangeControl
import Planning
import Projections
import Reports
import Testing

@Suite struct WidthTests {
  private func reports(_ style: ReportStyle) -> [String] {
    [
      BudgetReport.text(Aurora.buffers, style, listsEntries: true),
      QueueReport.text(Queue.lines, style),
      EvaluationReport.text(
        "CR-7", SecondGripper.request, SecondGripper.record, plan: Aurora.state,
        goals: SecondGripper.goals, style),
      AuditReport.text(Ledger.all, subject: "all", plan: Aurora.state, style),
      HistoryReport.text(Ledger.all, style), StatusReport.text(Ledger.status, style),
      RequestReport.text(Queue.gripper, Queue.file, plan: Aurora.state, style),
      RefusalBlock.text(
        .unknownTask(TaskID(String(repeating: "长", count: 90)), closest: nil), style),
      ProgressBar(String(repeating: "events ", count: 20), total: 9, style: style).text(3) + "\n",
    ]
  }

  @Test(arguments: [1, 40, 57, 79, 100, 250]) func `no line of any report is too long`(width: Int) {
    for report in reports(ReportStyle(width: width)) {
      for line in report.split(separator: "\n") {
        #expect(columns(line) <= max(width, ReportStyle.leastWidth), "\(line)")
      }
    }
  }

  @Test func `the same input gives the same bytes, and colours change no character`() {
    let plain = reports(ReportStyle())
    #expect(plain == reports(ReportStyle()))
    #expect(plain == reports(ReportStyle(isColoured: true)).map(withoutColours))
    #expect(plain.allSatisfy { !$0.contains(" \n") && !$0.contains("\n\n\n") })
  }
}
