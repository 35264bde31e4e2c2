import Foundation
import Testing

@testable import leeway

/// The pool of resources over two projects that share a welder.
@Suite struct ResourceTests {
  private func desk() throws -> Desk {
    var desk = try Desk()
    desk.environment["LEEWAY_ACTOR"] = "chen.hao"
    desk.run("init --now 2027-04-05T08:00")
    for plan in ["crane", "barge"] {
      desk.run([
        "import", Fixtures.url("stories/resource-led/\(plan).yaml").path(), "--now",
        "2027-04-05T08:00",
      ])
    }
    return desk
  }

  @Test func `the load of all projects is added up, week by week`() throws {
    let desk = try desk()

    try expectGolden(desk.run("resources --now 2027-04-05T09:00").output, "resources/load")
    try expectGolden(
      desk.run("resources --weeks 2 --now 2027-04-05T09:00 --format csv").output, "resources/csv")
    try expectGolden(
      desk.run("resources --weeks 2 --resource wei --now 2027-04-05T09:00 --format json").output,
      "resources/json")
    try expectGolden(desk.run("resources --waste --now 2027-04-05T09:00").output, "resources/waste")
    #expect(desk.run("resources --department sales").output.contains("No plan names any"))
    #expect(desk.run("resources --resource wie").errors.contains("did you mean wei?"))
    #expect(desk.run("resources --weeks 0").status == 2)
    #expect(desk.run("resources --waste --double-booked").status == 2)
  }

  @Test func `who is booked twice is found at once, and gone once another takes over`() throws {
    let desk = try desk()
    let twice = desk.run("resources --double-booked --now 2027-04-05T09:00")

    #expect(twice.status == 1)
    try expectGolden(twice.output, "resources/double-booked")
    #expect(
      !desk.run("resources --double-booked --as-of 3 --now 2027-04-05T09:00").output
        .contains("barge"))

    desk.run([
      "submit", "--project", "barge", "--title", "He Ping welds the hull", "--reason",
      "Wei Gang is on the boom", "--unassign", "HULL=wei", "--assign", "HULL=he", "--actor",
      "yard", "--now", "2027-04-05T10:00",
    ])
    desk.run("evaluate CR-1 --now 2027-04-05T11:00")
    desk.run("approve CR-1 --option absorb --now 2027-04-05T12:00")
    desk.run("approve CR-1 --option absorb --actor lin.yan --now 2027-04-05T12:10")
    let carried = desk.run("reschedule CR-1 --now 2027-04-05T12:20")

    #expect(carried.status == 0, "\(carried.text)")
    let after = desk.run("resources --double-booked --now 2027-04-05T13:00")
    #expect(after.status == 0 && after.output.contains("Nobody is booked twice."), "\(after.text)")
  }
}
