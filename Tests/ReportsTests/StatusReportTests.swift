import Projections
import Reports
import Testing

@Suite struct StatusReportTests {
  @Test(arguments: [80, 120]) func `a ledger at a glance`(width: Int) throws {
    try expectGolden(
      StatusReport.text(Ledger.status, ReportStyle(width: width)), "status-\(width)", width: width)
  }

  @Test(arguments: [60, 80, 120]) func `more projects than fit on a page`(width: Int) throws {
    try expectGolden(
      StatusReport.text(Ledger.crowded, ReportStyle(width: width)), "status-crowded-\(width)",
      width: width)
  }

  @Test func `a fresh ledger says what to do first`() throws {
    let empty = LedgerStatus(
      head: 0, recorded: nil, counts: ProjectCounts(), projects: [],
      charter: Charter(board: nil, policy: nil, goals: []), requests: [])
    try expectGolden(StatusReport.text(empty), "status-empty")
  }
}
