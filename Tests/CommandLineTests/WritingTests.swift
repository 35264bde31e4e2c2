import Foundation
import Testing

@Suite struct WritingTests {
  /// A write that the story allows next, under a name.
  struct Write: Sendable, CustomTestStringConvertible {
    var name: String
    var arguments: [String]
    var testDescription: String { name }

    init(_ name: String, _ line: String, _ more: String...) {
      self.name = name
      arguments = line.split(separator: " ").map(String.init) + more
    }
  }

  static let writes = [
    Write(
      "submit", "submit --actor bob --set-duration T6=3d --title", "Longer quay test",
      "--reason", "Wind"),
    Write(
      "submit-many",
      "submit --actor bob --set-duration T6=3d --set-duration T5=2d/4d "
        + "--add-link T1->T6 --remove-link T3->T5 --assign T5=bo --set-deadline LIVE=2026-12-30 "
        + "--customer acme --value 5000 --wanted-by 2026-12-24 --title",
      "A title that is so long that no page of eighty columns could hold it in one line at all",
      "--reason", "Wind"),
    Write(
      "revise", "submit --actor bob --revise cr-7 --set-duration T5=6d --title", "Sun shade",
      "--reason", "It is very bright"),
    Write("evaluate", "evaluate cr-7"),
    Write("evaluate-stale", "evaluate CR-5"),
    Write("approve", "approve CR-6 --actor wang.wei --reason Fine"),
    Write("approve-other", "reject CR-6 --actor wang.wei --reason No"),
    Write("approve-again", "approve CR-6 --option absorb"),
    Write("defer", "defer CR-6 --actor wang.wei"),
    Write("withdraw", "withdraw CR-7 --actor bob --reason Dusk"),
    Write("withdraw-again", "withdraw CR-2 --actor bob"),
    Write("reschedule-again", "reschedule CR-1"),
    Write("progress", "progress T1 --remaining 5d"),
    Write("progress-early", "progress T1 --remaining 0"),
    Write("progress-finished", "progress T3 --started 2026-11-30T09:00 --finished 2026-12-01"),
    Write("board", "board --project-manager wang.wei --sales-manager li.na"),
    Write("import", "import \(Story.plan) --project annexe"),
    Write(
      "import-small", "import \(Fixtures.url("plans/valid/small.yaml").path()) --project-buffer 2d"),
  ]

  @Test(arguments: writes)
  func `what a write says is as it was read by a person`(write: Write) throws {
    let desk = try Story.desk()

    let run = desk.run(timed(write))

    #expect(run.status == 0 && run.errors.isEmpty, "\(run.text)")
    expectPlainText(run.output)
    try expectGolden(named(run, write), "write/\(write.name)")
  }

  @Test(arguments: writes)
  func `a dry run says what would be recorded and records nothing`(write: Write) throws {
    let desk = try Story.desk()
    let before = desk.state()

    let run = desk.run(timed(write) + ["--dry-run"])

    #expect(run.status == 0 && run.errors.isEmpty, "\(run.text)")
    expectPlainText(run.output)
    #expect(desk.state() == before)
    try expectGolden(named(run, write), "dry-run/\(write.name)")
  }

  @Test(arguments: writes)
  func `a repeated command id changes nothing and shows the first result`(write: Write) throws {
    let desk = try Story.desk()
    let command = timed(write) + ["--command-id", "once", "--format", "json"]

    let first = desk.run(command)
    let after = desk.state()
    let second = desk.run(command)

    #expect(first.status == 0 && second.status == 0, "\(second.text)")
    #expect(first.output.contains("\"repeated\":false"))
    #expect(second.output.contains("\"repeated\":true"))
    #expect(desk.state() == after)
  }

  @Test(arguments: writes)
  func `JSON and CSV of a write can be read by programs`(write: Write) throws {
    let desk = try Story.desk()

    let json = desk.run(timed(write) + ["--dry-run", "--format", "json"])
    let rows = csvRows(desk.run(timed(write) + ["--format", "csv"]).output)

    #expect(try expectJSONLines(json.output).count == 1)
    #expect(rows.first == ["position", "event", "stream", "subject"])
    for row in rows { #expect(row.count == 4) }
  }

  private func timed(_ write: Write) -> [String] {
    write.arguments + ["--now", "2026-12-02T17:00"]
  }

  /// The transcript without the place of the sources.
  private func named(_ run: Transcript, _ write: Write) -> String {
    run.text.replacing(Fixtures.url("").path(), with: "")
  }
}
