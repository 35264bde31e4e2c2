import Projections
import Reports
import Testing

@Suite struct StatusReportTests {
  @Test(arguments: [80, 120]) func `a ledger at a glance`(width: Int) throws {
    try expectGolden(
      StatusReport.text(Ledger.status, ReportStyle(width: width)), "status-\(width)", width: width)
  }

  @Test func `a fresh ledger says what to do first`() throws {
    let empty = LedgerStatus(
      head: 0, recorded: nil, projects: [],
      charter: Charter(board: nil, policy: nil, goals: []), requests: [])
    try expectGolden(StatusReport.text(empty), "status-empty")
  }
}
