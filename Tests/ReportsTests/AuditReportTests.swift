import Reports
import Testing

@Suite struct AuditReportTests {
  @Test(arguments: [80, 120]) func `the trail of a change`(width: Int) throws {
    try expectGolden(
      AuditReport.text(
        Ledger.life, subject: "CR-7 Second gripper for Acme", plan: Aurora.state,
        board: Ledger.board, ReportStyle(width: width)), "audit-\(width)", width: width)
  }

  @Test func `the trail of a plan`() throws {
    try expectGolden(
      AuditReport.text(Ledger.founding + [Ledger.progress, Ledger.withdrawn], subject: "aurora"),
      "audit-plan")
  }

  @Test(arguments: [80, 120]) func `history is a line for each event`(width: Int) throws {
    try expectGolden(
      HistoryReport.text(Ledger.all, ReportStyle(width: width)), "history-\(width)", width: width)
  }

  @Test func `nothing recorded is said`() {
    #expect(
      AuditReport.text([], subject: "CR-99")
        == "Nothing is recorded about CR-99.\n  next: leeway history\n")
    #expect(
      HistoryReport.text([]) == "Nothing is recorded yet.\n  next: leeway import PLAN\n")
  }
}
