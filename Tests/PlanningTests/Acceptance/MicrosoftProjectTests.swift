import Foundation
import Planning
import Testing

/// Files written by Microsoft Project, from the tests of MPXJ.
@Suite(.enabled(if: AcceptanceData.isPresent("msproject"), AcceptanceData.skipped))
struct MicrosoftProjectTests {
  @Test(arguments: ["task-links-2007", "task-links-2013"])
  func `dates and slack are those that Microsoft Project stored`(name: String) throws {
    let file = try ProjectFile(AcceptanceData.data("msproject/\(name).xml"))
    let network = try Network(file.plan)
    let found = CriticalPath(network)
    #expect(file.rows.count == 17)
    for row in file.rows {
      let line = try #require(found[row.id])
      #expect(line.earlyStart == row.start, "start of \(row.id)")
      #expect(line.earlyFinish == row.finish, "finish of \(row.id)")
      #expect(line.totalFloat == row.totalSlack, "total slack of \(row.id)")
      #expect(line.freeFloat == row.freeSlack, "free slack of \(row.id)")
    }
    let schedule = SerialSchedule.schedule(network)
    #expect(schedule.placements.map(\.start) == file.rows.map(\.start))
    #expect(schedule.placements.map(\.finish) == file.rows.map(\.finish))
    #expect(Verifier.check(schedule, network).isEmpty)
  }
}
