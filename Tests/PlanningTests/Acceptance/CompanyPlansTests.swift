import Foundation
import Planning
import Testing

/// Plans of real companies, from the empirical database of OR&S.
@Suite(.enabled(if: AcceptanceData.isPresent("plans"), AcceptanceData.skipped))
struct CompanyPlansTests {
  @Test(arguments: [
    ("c2011-04-railway-station-sint-joost", 18), ("c2011-09-commercial-it-project", 41),
    ("c2012-04-asti-cuneo-highway", 67),
  ])
  func `dates as soon as possible are those of the company`(name: String, count: Int) throws {
    let file = try ProjectFile(AcceptanceData.data("plans/\(name).xml"))
    let network = try Network(file.plan)
    let schedule = SerialSchedule.schedule(network)
    #expect(file.rows.count == count)
    for row in file.rows {
      let expected = Placement(task: row.id, start: row.start, finish: row.finish)
      #expect(schedule[row.id] == expected)
    }
    #expect(Verifier.check(schedule, network).isEmpty)
    #expect(
      try ScheduleRepair.repair(network, inForce: schedule.placements) == schedule)
  }
}
