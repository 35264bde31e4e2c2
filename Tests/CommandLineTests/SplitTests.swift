import Foundation
import StoreTestSupport
import Testing

/// A request that is too much for now, split: part now, part next cycle.
@Suite struct SplitTests {
  private static let request = """
    title: Cranes in rain and ice
    reason: ACME moves two cranes to Luleå.
    requester: bob
    department: sales
    customer: acme
    value: 90000
    urgency: 5
    importance: 4
    displace: T4
    edits:
      - add-task: {id: T7, name: Rain cover, duration: 1d, after: T3, before: T5, assign: bo}
      - add-task: {id: T8, name: Ice test, duration: 12d, after: T6, before: LIVE, assign: wei}
      - add-task: {id: T9, name: Ice manual, duration: 2d, after: T8, before: LIVE, assign: bo}
      - set-duration: {task: T4, duration: 3d, safe: 4d}

    """

  /// The story, and the name under which what it prints is kept.
  private static let told: [(name: String?, line: String)] = [
    (nil, "init --now 2026-11-24T08:00"),
    (nil, "import \(Story.plan) --now 2026-11-24T08:00"),
    (nil, "submit ice.yaml --actor bob --now 2026-11-25T09:00"),
    ("evaluate", "evaluate CR-1 --now 2026-11-25T10:00"),
    (nil, "approve CR-1 --now 2026-11-25T11:00"),
    ("approve", "approve CR-1 --option split --actor wang.wei --now 2026-11-25T12:00"),
    ("reschedule-dry-run", "reschedule CR-1 --dry-run --now 2026-11-25T13:00"),
    ("reschedule", "reschedule CR-1 --now 2026-11-25T13:00"),
  ]

  private static let template = Result {
    let desk = try Desk()
    try desk.write(request, to: "ice.yaml")
    var runs: [(name: String, run: Transcript)] = []
    for (index, step) in told.enumerated() {
      let id = step.line.hasPrefix("init") ? "" : " --command-id split-\(index)"
      let run = desk.run(step.line + id)
      guard run.status == 0 else { throw Story.Untold(run: run) }
      if let name = step.name { runs.append((name, run)) }
    }
    return (desk: desk, runs: runs)
  }

  /// A desk with a copy of the ledger.
  private static func desk() throws -> Desk {
    let desk = try Desk()
    try FileManager.default.copyItem(
      at: try template.get().desk.directory.url.appending(path: ".leeway"),
      to: desk.directory.url.appending(path: ".leeway"))
    return desk
  }

  @Test func `a split is recommended, signed and carried out as a person read it`() throws {
    for (name, run) in try Self.template.get().runs {
      expectPlainText(run.output)
      try expectGolden(
        run.text.replacing(Fixtures.url("").path(), with: "Fixtures/"), "split/\(name)")
    }
  }

  @Test(arguments: [
    "queue --all --now 2026-11-26", "queue CR-1", "queue CR-2", "audit CR-1", "audit CR-2",
    "evaluate CR-1 --show --format json", "queue --all --format json --now 2026-11-26",
    "queue --now 2026-11-26 --as-of 8", "plan CR-1 --changed", "verify --decisions",
  ])
  func `both requests show the other, and all is computed again`(line: String) throws {
    let desk = try Self.desk()

    let run = desk.run(line)

    #expect(run.status == 0 && run.errors.isEmpty, "\(run.text)")
    if !line.contains("json") { expectPlainText(run.output) }
    let name = line.split(separator: " ").joined(separator: "-").replacing("--", with: "")
    try expectGolden(run.text, "split/\(name)")
  }

  @Test func `history replayed, rebuilt, dumped and loaded has both requests`() throws {
    let desk = try Self.desk()
    let queue = desk.run("queue --all --format json --now 2026-11-26").output

    desk.run("dump history.jsonl")
    #expect(desk.run("load history.jsonl copy.leeway").status == 0)

    #expect(
      desk.run("queue --all --format json --now 2026-11-26 --ledger copy.leeway").output == queue)
    #expect(desk.run("verify --ledger copy.leeway").status == 0)
  }

  @Test func `nobody approves a split that is not offered`() throws {
    let desk = try Story.desk()

    let run = desk.run("approve CR-6 --option split --actor wang.wei --now 2026-12-02")

    #expect(run.status == 1)
    #expect(run.errors.contains("error[option-not-approvable]"))
  }
}
