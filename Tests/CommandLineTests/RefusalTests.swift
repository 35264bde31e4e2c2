import Foundation
import Testing

/// Commands that contradict the ledger: refused, and nothing changes.
@Suite struct RefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var line: String
    var code: String
    var status: Int32 = 1
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "approve-own", line: "approve CR-8", code: "own-request"),
    Case(name: "approve-outsider", line: "approve CR-6 --actor bob", code: "role-missing"),
    Case(name: "approve-unevaluated", line: "approve CR-7", code: "not-evaluated"),
    Case(name: "approve-stale", line: "approve CR-5", code: "stale-evaluation"),
    Case(name: "approve-closed", line: "approve CR-1", code: "change-closed"),
    Case(
      name: "approve-infeasible", line: "approve CR-6 --option displace",
      code: "option-infeasible"),
    Case(
      name: "approve-no-option", line: "approve CR-6 --option reject",
      code: "option-not-approvable"),
    Case(
      name: "approve-other-evaluation", line: "approve CR-6 --evaluation 0000",
      code: "other-evaluation"),
    Case(
      name: "approve-rejected", line: "approve CR-3", code: "already-decided"),
    Case(name: "defer-past", line: "defer CR-6 --cycle 3", code: "cycle-past"),
    Case(name: "defer-far", line: "defer CR-6 --cycle 99999", code: "cycle-too-far"),
    Case(name: "defer-again", line: "defer CR-4", code: "already-decided"),
    Case(name: "evaluate-closed", line: "evaluate CR-3", code: "change-closed"),
    Case(name: "evaluate-withdrawn", line: "evaluate CR-2", code: "change-closed"),
    Case(name: "evaluate-deferred", line: "evaluate CR-4 --now 2026-11-28", code: "cycle-not-open"),
    Case(name: "evaluate-unknown", line: "evaluate CR-99", code: "change-unknown"),
    Case(name: "evaluate-misspelt", line: "evaluate RC-6", code: "change-unknown"),
    Case(name: "show-unevaluated", line: "evaluate CR-7 --show", code: "not-evaluated"),
    Case(name: "reschedule-unapproved", line: "reschedule CR-6", code: "not-approved"),
    Case(name: "reschedule-closed", line: "reschedule CR-3", code: "change-closed"),
    Case(name: "withdraw-carried-out", line: "withdraw CR-1 --actor bob", code: "change-closed"),
    Case(name: "withdraw-others", line: "withdraw CR-7 --actor li.na", code: "not-requester"),
    Case(
      name: "revise-decided",
      line: "submit --revise CR-3 --actor bob --title x --reason y --set-duration T4=1d",
      code: "change-closed"),
    Case(
      name: "revise-others",
      line: "submit --revise CR-7 --title x --reason y --set-duration T4=1d",
      code: "not-requester"),
    Case(name: "submit-unknown-task", line: submit + "--set-duration T44=1d", code: "unknown-task"),
    Case(
      name: "submit-urgency", line: submit + "--set-duration T4=1d --urgency 9",
      code: "out-of-range"),
    Case(
      name: "submit-milestone", line: submit + "--set-duration LIVE=1d", code: "not-work"),
    Case(name: "submit-loop", line: submit + "--add-link T6->T1", code: "link-loop"),
    Case(name: "submit-summary", line: submit + "--remove-task BUILD", code: "task-holds-others"),
    Case(name: "submit-started", line: submit + "--remove-task T1", code: "task-started"),
    Case(
      name: "submit-no-link", line: submit + "--remove-link T1->T6", code: "unknown-link"),
    Case(
      name: "submit-displace-unknown", line: submit + "--set-duration T4=1d --displace T9",
      code: "unknown-task"),
    Case(
      name: "progress-future", line: "progress T2 --started 2027-01-01", code: "starts-in-future"),
    Case(
      name: "progress-finish-before-start",
      line: "progress T2 --started 2026-12-02T10:00 --finished 2026-12-01T10:00",
      code: "finish-before-start"),
    Case(name: "progress-nothing", line: "progress T2", code: "progress-empty"),
    Case(name: "progress-unknown", line: "progress SENSOR --remaining 1d", code: "unknown-task"),
    Case(name: "progress-summary", line: "progress BUILD --remaining 1d", code: "not-work"),
    Case(name: "import-twice", line: "import \(Story.plan)", code: "plan-exists"),
    Case(
      name: "board-other", line: "board --project-manager a --sales-manager b",
      code: "board-differs"),
    Case(name: "buffer-unknown", line: "buffer FB2", code: "unknown-buffer"),
    Case(name: "buffer-lower-case", line: "buffer pb", code: "unknown-buffer"),
    Case(name: "plan-unknown", line: "plan --project harbor", code: "plan-unknown"),
    Case(name: "audit-task-unknown", line: "audit --task BENCH", code: "unknown-task"),
    Case(name: "audit-buffer-unknown", line: "audit --buffer FB3", code: "unknown-buffer"),
    Case(name: "beyond-head", line: "status --as-of 4000", code: "beyond-head"),
    Case(
      name: "id-reused", line: "withdraw CR-7 --actor bob --command-id story-2",
      code: "command-reused", status: 4),
  ]

  private static let submit = "submit --actor bob --title x --reason y "

  @Test(arguments: cases)
  func `a contradiction is refused in one block and changes nothing`(refusal: Case) throws {
    let desk = try Story.desk()
    // CR-8, made by a member of the board.
    desk.run("submit --title Own --reason Mine --set-duration T4=1d --now 2026-12-02T09:00")
    desk.run("evaluate CR-8 --actor bob --now 2026-12-02T10:00")
    let before = desk.state()

    let run = desk.run(timed(refusal.line))

    #expect(run.status == refusal.status && run.output.isEmpty, "\(run.text)")
    #expect(run.errors.hasPrefix("error[\(refusal.code)]: "), "\(run.errors)")
    #expect(run.errors.contains("\n  next: "))
    #expect(desk.state() == before)
    expectPlainText(run.errors)
    try expectGolden(
      run.text.replacing(Fixtures.url("").path(), with: ""), "refused/\(refusal.name)")
  }

  @Test(arguments: cases)
  func `the same refusal is JSON where JSON is asked for`(refusal: Case) throws {
    let desk = try Story.desk()
    desk.run("submit --title Own --reason Mine --set-duration T4=1d --now 2026-12-02T09:00")
    desk.run("evaluate CR-8 --actor bob --now 2026-12-02T10:00")

    let run = desk.run(timed(refusal.line) + ["--format", "json"])
    let lines = try expectJSONLines(run.errors)

    let error = (lines.first as? [String: Any])?["error"] as? [String: Any]
    #expect(lines.count == 1 && error?["code"] as? String == refusal.code, "\(run.errors)")
    #expect((error?["next"] as? String)?.isEmpty == false)
  }

  /// Writes happen at a time of their own.
  private func timed(_ line: String) -> [String] {
    let words = line.split(separator: " ").map(String.init)
    let reads =
      ["buffer", "plan", "audit", "status"].contains(words[0]) || line.contains("--show")
      || line.contains("--now")
    return reads ? words : words + ["--now", "2026-12-02T17:00"]
  }

  @Test func `a plan that names another board is refused whole`() throws {
    let desk = try Story.desk()
    let before = desk.state()
    try desk.write(
      """
      project: {id: other, start: 2026-11-30}
      tasks: [{id: A, duration: 3d}]
      board: {ann: project-manager, ben: sales-manager}
      """, to: "other.yaml")

    let run = desk.run("import other.yaml")

    #expect(run.status == 1 && run.errors.hasPrefix("error[board-differs]"), "\(run.text)")
    #expect(desk.state() == before)
  }
}
