import Testing

@Suite struct BaselineTests {
  private func named() throws -> Desk {
    let desk = try Story.desk()
    desk.run("baseline set as-signed --at 12 --now 2026-12-02T09:00 --command-id named-1")
    return desk
  }

  @Test func `a baseline is named, listed, and stands where a position does`() throws {
    let desk = try Story.desk()

    let set = desk.run(
      "baseline set as-signed --at 12 --now 2026-12-02T09:00 --command-id named-1")
    let list = desk.run("baseline list")

    #expect(set.status == 0, "\(set.text)")
    try expectGolden(set.text, "write/baseline-set")
    try expectGolden(list.text, "read/baseline-list")
    let (byName, byPosition) = (desk.run("diff as-signed 27"), desk.run("diff 12 27"))
    #expect(byName.output == byPosition.output && byName.status == 0)
    #expect(desk.run("diff 5 as-signed").output == desk.run("diff 5 12").output)
    #expect(desk.run("verify").status == 0)
  }

  @Test func `a name stands for one position for ever`() throws {
    let desk = try named()
    let before = desk.state()

    let again = desk.run("baseline set as-signed --at 12")
    let other = desk.run("baseline set as-signed --at 13")

    #expect(again.status == 0 && again.output.contains("already"), "\(again.text)")
    #expect(other.status == 1)
    try expectGolden(other.text, "refused/baseline-differs")
    #expect(desk.state() == before)
  }

  @Test(arguments: [
    ("baseline set 12", 1), ("baseline set 2026-12-01", 1), ("baseline set", 2),
    ("baseline set later --at 999", 1), ("baseline", 0), ("diff as-singed", 1),
    ("diff as-signed nowhere", 1),
  ])
  func `what is no name and no moment is refused`(line: String, status: Int32) throws {
    let desk = try named()
    let before = desk.state()

    let run = desk.run(line)

    #expect(run.status == status, "\(run.text)")
    #expect(desk.state() == before)
  }

  @Test func `a name that was meant is offered`() throws {
    let run = try named().run("diff as-singed")

    #expect(run.errors.contains("did you mean as-signed?"), "\(run.text)")
  }

  @Test(arguments: ["json", "csv"])
  func `the list is written in every format`(format: String) throws {
    let run = try named().run("baseline list --format \(format)")

    #expect(run.output.contains("as-signed"))
    if format == "json" { #expect(try expectJSONLines(run.output).count == 1) }
    if format == "csv" { #expect(csvRows(run.output).count == 2) }
  }

  @Test func `links that a change adds and removes are part of the difference`() throws {
    let desk = try Story.desk()
    desk.run([
      "submit", "--title", "Other order", "--reason", "Screens first", "--actor", "bob",
      "--add-link", "T4->T6", "--remove-link", "T1->T2", "--now", "2026-12-02T09:00",
    ])
    for line in [
      "evaluate CR-8 --now 2026-12-02T10:00",
      "approve CR-8 --option absorb --reason yes --now 2026-12-02T11:00",
      "approve CR-8 --option absorb --reason yes --actor wang.wei --now 2026-12-02T12:00",
      "reschedule CR-8 --now 2026-12-02T13:00",
    ] { desk.run(line) }

    let text = desk.run("diff 31")
    let rows = csvRows(desk.run("diff 31 --format csv").output).filter { $0[1] == "link" }

    #expect(text.output.contains("Links added"), "\(text.text)")
    #expect(rows.map { $0[2] } == ["T4>T6", "T1>T2"], "\(rows)")
    #expect(rows.map { $0[3].isEmpty } == [true, false])
  }
}
