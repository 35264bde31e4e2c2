import Testing

@Suite struct FormatTests {
  @Test(arguments: [
    "status --all --now 2026-12-04T10:00", "plan", "buffer", "queue --all --now 2026-12-04T10:00",
    "queue CR-6 --now 2026-12-04T10:00", "audit CR-1", "history --limit 4", "replay", "verify",
    "rebuild", "evaluate CR-6 --show", "diff 5", "why T5", "why --late LIVE", "why PB", "earned",
    "doctor plan", "verify --decisions",
  ])
  func `JSON and CSV are as they were read by a person`(command: String) throws {
    let desk = try Story.desk()
    let name = command.split(separator: " ").prefix(2).joined(separator: "-")
      .replacing("--", with: "-")

    for format in ["json", "csv"] {
      let run = desk.run("\(command) --format \(format)")
      try expectGolden(run.text, "format/\(name)-\(format)")
    }
  }

  @Test func `control characters in a title reach no format raw`() throws {
    let desk = try Story.desk()
    let title = "Red \u{1B}[31m alert \u{7}\u{9B}31m"
    let submit = ["submit", "--title", title, "--reason", "\u{1B}]0;x", "--set-duration", "T4=1d"]

    let runs =
      [desk.run(submit), desk.run(submit + ["--dry-run"])]
      + ["text", "json", "csv"].flatMap { format in
        ["queue", "queue CR-8", "audit CR-8", "history", "evaluate CR-8"].map {
          desk.run("\($0) --format \(format)")
        }
      }

    for run in runs {
      #expect(run.status == 0, "\(run.text)")
      expectPlainText(run.output, columns: .max)
      expectPlainText(run.errors)
    }
  }

  @Test func `a row with commas, quotes and line ends is one row`() throws {
    let desk = try Story.desk()
    let title = "Say \"now\", then\nwait"
    desk.run(["submit", "--title", title, "--reason", "x", "--set-duration", "T4=1d"])

    let rows = csvRows(desk.run("queue --format csv").output)

    #expect(rows.contains { $0.count > 2 && $0[2] == title })
  }

  @Test(arguments: [
    "status", "plan", "queue --all", "history", "audit", "buffer", "replay", "diff 5",
  ])
  func `no line is longer than the page that is asked for`(command: String) throws {
    let desk = try Story.desk()

    for width in [40, 60, 100, 120, 160] {
      expectPlainText(desk.run("\(command) --width \(width)").output, columns: width)
    }
  }
}
