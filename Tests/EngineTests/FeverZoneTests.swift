import ChangeControl
import Engine
import Planning
import Projections
import Testing

/// Zones of buffers that hold, from recorded progress.
@Suite struct FeverZoneTests {
  /// What is shown of the project buffer: by `buffer` and by `status`.
  private func shown(_ desk: Desk, asOf moment: AsOf? = nil) throws -> [String] {
    let budgets = try desk.ledger.ask(BufferBudgets(project: "aurora"), asOf: moment)
    let report = try #require(budgets.first { $0.budget.reserve.id == "PB" })
    let project = try #require(try desk.ledger.ask(LedgerOverview(), asOf: moment).projects.first)
    let reading = try #require(project.buffers.first { $0.id == "PB" }?.reading)
    #expect(reading.zone == report.zone && reading.pending == report.pending)
    return [report.zone.word, report.pending?.word ?? "-", "\(project.standing)"]
  }

  /// Reports that the design has so much left at an hour of its first day.
  private func report(_ desk: Desk, at hour: Int, remaining: Int) throws {
    desk.now = PlanTime(minute: PlanTime.june(1, hour).minute - 1)
    try desk.progress(
      ProgressReport(task: "design", started: .june(1, 8), remaining: remaining))
  }

  @Test func `a zone near its line holds until a second report`() throws {
    try withDesk { desk in
      #expect(try shown(desk) == ["green", "-", "onTrack"])
      // 570 minutes late: 33.9 per cent of a buffer of 1680.
      try report(desk, at: 8, remaining: 1530)
      #expect(try shown(desk) == ["yellow", "red", "yellow"])
      let between = AsOf.position(try desk.ledger.ask(LedgerOverview()).head)
      try report(desk, at: 10, remaining: 1410)

      #expect(try shown(desk) == ["red", "-", "red"])
      #expect(try shown(desk, asOf: between) == ["yellow", "red", "yellow"])
    }
  }
}
