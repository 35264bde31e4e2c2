import Testing

/// Words that make no command: one block, exit code 2, and nothing changed.
@Suite struct UsageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var arguments: [String]
    var testDescription: String { name }

    init(_ name: String, _ line: String, _ more: String...) {
      self.name = name
      arguments = line.split(separator: " ").map(String.init) + more
    }
  }

  static let cases = [
    Case("unknown-verb", "evalute CR-6"), Case("unknown-verb-far", "frobnicate"),
    Case("verb-upper-case", "STATUS"), Case("verb-empty", "", ""),
    Case("unknown-option", "status --colour"), Case("option-misspelt", "plan --critcal"),
    Case("missing-change", "evaluate"), Case("missing-task", "progress"),
    Case("missing-value", "history --limit"), Case("extra-word", "status now"),
    Case("limit-negative", "history --limit=-1"), Case("limit-word", "history --limit ten"),
    Case("limit-huge", "history --limit 99999999999999999999"),
    Case("from-negative", "history --from=-4"), Case("width-small", "status --width 5"),
    Case("width-huge", "status --width 1000000"), Case("as-of-word", "status --as-of yesterday"),
    Case("as-of-date", "status --as-of 2026-02-30"), Case("as-of-empty", "status --as-of", ""),
    Case("format", "status --format yaml"), Case("ledger-empty", "status --ledger", ""),
    Case("history-both", "history --stream board --type change.voted"),
    Case("history-stream", "history --stream nowhere/x"),
    Case("history-type", "history --type change.vote"),
    Case("audit-two", "audit CR-1 --task T1"), Case("plan-two", "plan CR-1 --critical --changed"),
    Case("plan-option-alone", "plan --option absorb"), Case("plan-changed-alone", "plan --changed"),
    Case("plan-option", "plan CR-1 --option absord"), Case("queue-both", "queue CR-1 --all"),
    Case("as-of-evaluate", "evaluate CR-6 --as-of 4"),
    Case("change-empty", "evaluate", ""), Case("change-blank", "evaluate", "CR 6"),
    Case("change-escape", "evaluate", "CR\u{1B}[31m-6"),
    Case("change-long", "evaluate \(String(repeating: "C", count: 5000))"),
    Case("evaluation-short", "approve CR-6 --evaluation ab"),
    Case("evaluation-word", "approve CR-6 --evaluation latest"),
    Case("cycle-word", "defer CR-6 --cycle next"),
    Case("submit-nothing", "submit"), Case("submit-no-edit", "submit --title x --reason y"),
    Case("submit-no-title", "submit --reason y --set-duration T4=1d"),
    Case("submit-both", "submit request.yaml --title x"),
    Case("submit-duration", submit + "--set-duration T4=soon"),
    Case("submit-duration-empty", submit + "--set-duration", ""),
    Case("submit-duration-negative", submit + "--set-duration T4=-3d"),
    Case("submit-duration-huge", submit + "--set-duration T4=99999999w"),
    Case("submit-safe-below", submit + "--set-duration T4=5d/1d"),
    Case("submit-promise", submit + "--set-promise LIVE=tomorrow"),
    Case("submit-deadline", submit + "--set-deadline LIVE=2026-13-01"),
    Case("submit-constraint", submit + "--set-constraint", "T4=soon 2026-12-01"),
    Case("submit-assign", submit + "--assign", "T4=anna half"),
    Case("submit-unassign", submit + "--unassign T4"),
    Case("submit-link", submit + "--add-link T1"),
    Case("submit-capacity", submit + "--set-capacity anna=many"),
    Case("submit-wanted", submit + "--set-duration T4=1d --wanted-by 24.12.2026"),
    Case("submit-urgency", submit + "--set-duration T4=1d --urgency high"),
    Case("submit-value", submit + "--set-duration T4=1d --value 1e6"),
    Case("submit-remove", submit + "--remove-task", "T\u{7}4"),
    Case("now-date", "evaluate CR-7 --now 2026-11-31"), Case("now-word", "evaluate CR-7 --now now"),
    Case("now-early", "evaluate CR-7 --now 1492-10-12"),
    Case("now-late", "evaluate CR-7 --now 9999-12-31"),
    Case("actor-empty", "evaluate CR-7 --actor", ""),
    Case("actor-escape", "evaluate CR-7 --actor", "li\u{1B}[2J.na"),
    Case("actor-long", "evaluate CR-7 --actor \(String(repeating: "a", count: 300))"),
    Case("id-empty", "evaluate CR-7 --command-id", ""),
    Case("id-blank", "evaluate CR-7 --command-id", "two words"),
    Case("id-long", "evaluate CR-7 --command-id \(String(repeating: "9", count: 65))"),
    Case("progress-both", "progress T2 --remaining 1d --finished 2026-12-01"),
    Case("progress-remaining", "progress T2 --remaining half"),
    Case("progress-negative", "progress T2 --remaining=-1d"),
    Case("progress-started", "progress T2 --started monday"),
    Case("progress-percent", "progress T2 --remaining 50%"),
    Case("import-buffer", "import \(Story.plan) --project p --project-buffer big"),
    Case("import-project", "import \(Story.plan) --project", "two words"),
    Case("import-levelled", "import x.yaml --levelled --no-levelled"),
    Case("board-half", "board --project-manager a"),
    Case("board-empty", "board --project-manager a --sales-manager", ""),
    Case("init-half", "init other --project-manager a"), Case("init-two", "init a --ledger b"),
    Case("replay-to", "replay --to end"),
    Case("two-options", "approve CR-6 --option absorb --option displace"),
    Case("two-formats", "status --format text --format csv"),
    Case("two-reasons", "reject CR-6 --reason=a --reason b"),
  ]

  private static let submit = "submit --title x --reason y "

  @Test(arguments: cases)
  func `words that make no command are answered with one block`(usage: Case) throws {
    let desk = try Story.desk()
    let before = desk.state()

    let run = desk.run(usage.arguments)

    #expect(run.status == 2 && run.output.isEmpty, "\(run.text)")
    #expect(run.errors.hasPrefix("error[") && run.errors.ranges(of: "error[").count == 1)
    #expect(run.errors.contains("\n  next: "), "\(run.errors)")
    #expect(desk.state() == before)
    expectPlainText(run.errors)
    try expectGolden(run.errors, "usage/\(usage.name)")
  }

  @Test(arguments: cases)
  func `the same is JSON where JSON is asked for`(usage: Case) throws {
    let run = try Story.desk().run(usage.arguments + ["--format=json"])

    guard !usage.arguments.contains("yaml"), usage.name != "missing-value" else { return }
    #expect(run.status == 2, "\(run.text)")
    #expect(try expectJSONLines(run.errors).count == 1)
  }

  @Test func `a title of a megabyte is kept and shown on pages of the usual width`() throws {
    let desk = try Story.desk()
    let title = String(repeating: "long ", count: 20_000)

    let run = desk.run(["submit", "--title", title, "--reason", "x", "--set-duration", "T4=1d"])

    #expect(run.status == 0)
    expectPlainText(run.output)
    expectPlainText(desk.run("queue").output)
  }
}
