import Testing

@Suite struct ReadingTests {
  /// Every reading command, as it is typed.
  static let commands = [
    "status", "status --as-of 6", "status --as-of 2026-11-24", "plan", "plan --width 120",
    "plan --critical", "plan CR-6", "plan cr-1 --changed", "plan CR-6 --option displace",
    "plan --as-of 8", "buffer", "buffer PB --entries", "buffer --as-of 8", "queue",
    "queue --all", "queue CR-1", "queue cr-6", "queue CR-7", "queue CR-4 --as-of 24",
    "queue --as-of 2026-11-26T12:30", "audit CR-1", "audit --buffer PB", "audit --task T1",
    "audit --person bob", "audit --as-of 5", "history", "history --backward --limit 3",
    "history --stream change/CR-6", "history --type change.voted", "history --from 30",
    "replay", "replay --to 6", "verify", "rebuild", "evaluate CR-6 --show",
    "diff 5", "diff 5 12", "diff 12 26", "diff 26 27", "diff 0 5",
    "diff 2026-11-24 2026-11-26", "diff 27 5", "diff 5 --width 120",
    "why T5", "why LIVE --as-of 6", "why PROVE", "why PB", "why 2026-12-18", "why --late LIVE",
    "why --critical-to LIVE", "earned", "goals", "goals --cycle 702", "goals --as-of 6",
    "buffer ledger", "buffer ledger PB", "buffer PB --history", "buffer ledger --as-of 8",
    "verify --decisions", "policy",
    "agenda", "agenda CR-5 CR-7", "agenda cr-6",
    "agenda --project harbour --as-of 2026-11-27T09:30",
    "evaluate CR-1 --show --as-of 2026-11-25", "evaluate CR-4 --show --width 120",
  ]

  @Test(arguments: commands)
  func `the text of a reading command is as it was read by a person`(command: String) throws {
    let desk = try Story.desk()

    let run = desk.run(timed(command))

    #expect(run.status == 0, "\(run.text)")
    #expect(run.errors.isEmpty)
    expectPlainText(run.output, columns: command.contains("120") ? 120 : 80)
    try expectGolden(run.text, "read/\(name(command))")
  }

  @Test(arguments: commands)
  func `JSON of a reading command parses`(command: String) throws {
    let desk = try Story.desk()

    let run = desk.run(timed(command) + ["--format", "json"])

    #expect(run.status == 0)
    #expect(try !expectJSONLines(run.output).isEmpty)
    expectPlainText(run.output, columns: .max)
  }

  @Test(arguments: commands)
  func `CSV of a reading command has as many columns in every row`(command: String) throws {
    let desk = try Story.desk()

    let run = desk.run(timed(command) + ["--format", "csv"])
    let rows = csvRows(run.output)

    #expect(run.status == 0)
    #expect(rows.count > 1 || command.contains("verify"))
    for row in rows { #expect(row.count == rows.first?.count, "\(row)") }
  }

  @Test(arguments: commands)
  func `no reading command changes anything, and the same input gives the same bytes`(
    command: String
  ) throws {
    let desk = try Story.desk()
    let before = desk.state()

    let first = desk.run(timed(command))
    let second = desk.run(timed(command))

    #expect(first.output == second.output)
    #expect(desk.state() == before)
  }

  /// With the time that ages are counted from; a page width where it has one.
  private func timed(_ command: String) -> [String] {
    let words = command.split(separator: " ").map(String.init)
    guard
      ["agenda", "queue"].contains(words[0]) || command == "status"
        || command.hasPrefix("buffer ledger")
    else { return words }
    return words + ["--now", "2026-12-04T10:00"]
  }

  private func name(_ command: String) -> String {
    command.replacing(" --", with: "-").replacing(" ", with: "-").replacing("/", with: "-")
      .replacing(":", with: "")
  }
}
