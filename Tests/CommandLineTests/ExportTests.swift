import Foundation
import Testing

@testable import leeway

/// Plans that leave the ledger as files of other programs.
@Suite struct ExportTests {
  @Test(arguments: ["mspdi", "csv"])
  func `the plan in force is written as a person read it`(format: String) throws {
    let run = try Story.desk().run("export --format \(format)")

    #expect(run.status == 0)
    try expectGolden(run.text, "export/\(format)")
  }

  @Test func `a calendar has the events of the plan under the name of the ledger`() throws {
    let desk = try Story.desk()
    let run = desk.run("export --format ics")
    let again = desk.run("export harbour --format ics")

    #expect(run.status == 0 && run.output == again.output)
    let joined = run.output.replacing("\r\n ", with: "")
    let ids = joined.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(ids.count > 5 && ids.allSatisfy { $0.contains("/harbour@leeway.ledger/") })
  }

  @Test func `a plan that is imported from its export has the same dates`() throws {
    let desk = try Story.desk()
    let run = desk.run("export --format mspdi -o plan.xml")
    #expect(run.status == 0, "\(run.text)")
    #expect(run.output.contains("Wrote Microsoft Project XML (MSPDI) to plan.xml."))
    #expect(run.errors.isEmpty)
    expectPlainText(run.output)

    desk.run("init other")
    let back = desk.run("import plan.xml --ledger other")
    #expect(back.status == 0, "\(back.text)")

    let dates = { (rows: [[String]]) in rows.dropFirst().map { [$0[1], $0[4], $0[5]] } }
    let before = dates(csvRows(desk.run("plan --format csv").output))
    let after = dates(csvRows(desk.run("plan --format csv --ledger other").output))
    #expect(after == before)
  }

  @Test func `a moment of the past is written as it was`() throws {
    let desk = try Story.desk()

    let then = desk.run("export --format csv --as-of 2026-11-24")
    let now = desk.run("export --format csv")

    #expect(then.status == 0 && then.output != now.output)
    #expect(then.output == desk.run("export --format csv --as-of 5").output)
  }

  @Test func `what cannot be written is refused with a next step`() throws {
    let desk = try Story.desk()

    let format = desk.run("export --format pdf")
    let project = desk.run("export nowhere --format csv")
    let place = desk.run("export --format csv -o no/such/folder.csv")

    #expect(format.status == 2 && format.errors.contains("mspdi"))
    #expect(project.status == 1 && project.errors.contains("nowhere"))
    #expect(place.status == 2 && place.errors.contains("access-denied"))
  }
}
