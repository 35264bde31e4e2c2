import StoreTestSupport
import Testing

@Suite struct DiffTests {
  @Test(arguments: [
    ("diff", 2), ("diff now", 1), ("diff 1 2 3", 2), ("diff 99", 1), ("diff 5 99", 1),
    ("diff 2026-13-01", 2), ("diff 5 --ledger nowhere", 2),
  ])
  func `what is no moment of the ledger is refused`(line: String, status: Int32) throws {
    let run = try Story.desk().run(line)

    #expect(run.status == status && run.output.isEmpty, "\(run.text)")
    #expect(run.errors.ranges(of: "error[").count == 1, "\(run.text)")
  }

  @Test func `nothing differs between a moment and itself`() throws {
    let desk = try Story.desk()

    for position in [0, 5, 12, 31] {
      let run = desk.run("diff \(position) \(position)")
      #expect(run.output.contains("No plan, buffer or request differs."), "\(run.text)")
    }
    #expect(csvRows(desk.run("diff 31 --format csv").output).count == 1)
  }

  @Test func `the way back undoes the way there`() throws {
    let desk = try Story.desk()

    let there = csvRows(desk.run("diff 5 31 --format csv").output).dropFirst()
    let back = csvRows(desk.run("diff 31 5 --format csv").output).dropFirst()

    let reversed = back.map { Array($0.prefix(3)) + [$0[4], $0[3]] }
    #expect(Set(there) == Set(reversed))
    #expect(there.count > 10)
  }
}
