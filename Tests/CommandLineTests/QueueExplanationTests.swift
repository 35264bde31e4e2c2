import Testing

/// Scores on the command line: recorded, explained, and given anew with each cycle.
@Suite struct QueueExplanationTests {
  private static let policy = """
    cycle: {first: 2000-01-03, weeks: 2}
    priority:
      sum: 20
      weights:
        urgency: 4
        importance: 4
        customer-tier: 3
        goal-fit: 3
        cost-of-delay: 4
        waiting: 2
        buffer-price: 2
        displaced-work: 1
        risk: 2
    deferral: {interest: 10, requests: 1}
    """

  private func desk() throws -> Desk {
    let desk = try Story.desk()
    try desk.write(Self.policy, to: "policy.yaml")
    return desk
  }

  private func adopted() throws -> Desk {
    let desk = try desk()
    let run = desk.run("policy adopt policy.yaml --now 2026-12-04T10:00 --command-id rank")
    #expect(run.status == 0, "\(run.text)")
    return desk
  }

  @Test func `every term, its weight and the sum are shown, and why each stands where it does`()
    throws
  {
    let desk = try adopted()

    let run = desk.run("queue --explain --now 2026-12-04T10:00")

    #expect(run.status == 0)
    expectPlainText(run.output, columns: 80)
    try expectGolden(run.text, "queue/explain")
    try expectGolden(desk.run("queue --explain CR-6 --now 2026-12-04T10:00").text, "queue/one")
    try expectGolden(desk.run("queue --now 2026-12-04T10:00").text, "queue/queue")
    try expectGolden(
      desk.run("queue --explain CR-6 --now 2026-12-04T10:00 --format json").text, "queue/json")
    try expectGolden(desk.run("history --backward --limit 2").text, "queue/history")
    let rows = csvRows(desk.run("queue --explain --now 2026-12-04T10:00 --format csv").output)
    for row in rows { #expect(row.count == rows.first?.count) }
    #expect(desk.run("verify").status == 0 && desk.run("rebuild").status == 0)
  }

  @Test func `without rules the matrix alone explains the order, as it is now`() throws {
    let run = try desk().run("queue --explain --now 2026-12-04T10:00")

    #expect(run.status == 0 && run.output.contains("as it is now"), "\(run.text)")
    #expect(run.output.contains("it was submitted earlier"))
  }

  @Test func `a cycle that opens ranks anew and brings back what waited, once`() throws {
    let desk = try adopted()
    let early = desk.run("cycle open 704 --now 2026-12-04T10:00")
    let dry = desk.run("cycle open --now 2026-12-14T10:00 --dry-run")
    let opened = desk.run("cycle open --now 2026-12-14T10:00 --command-id c1")
    let again = desk.run("cycle open --now 2026-12-14T11:00 --command-id c2")

    #expect(early.status == 1 && early.errors.contains("error[cycle-not-open]"))
    #expect(dry.output.contains("nothing is recorded"), "\(dry.text)")
    try expectGolden(opened.text, "queue/cycle-open")
    #expect(again.output.contains("already (nothing new to record)"), "\(again.text)")
    let queue = desk.run("queue --now 2026-12-14T12:00").output
    #expect(queue.contains("guaranteed slot"))
    #expect(desk.run("evaluate CR-4 --now 2026-12-14T12:00").status == 0)
    let deferred = desk.run("defer CR-4 --now 2026-12-14T13:00")
    #expect(deferred.status == 1 && deferred.errors.contains("error[deferral-limit]"))
    #expect(deferred.errors.contains("approve"))
    #expect(desk.run("queue --explain --as-of 31").status == 0)
    #expect(desk.run("verify").status == 0 && desk.run("verify --decisions").status == 0)
  }

  @Test func `a revision that changes what counts says why`() throws {
    let desk = try adopted()
    try desk.write(
      """
      title: Sun shade
      reason: It is bright
      urgency: 5
      edits: [{set-duration: {task: T5, duration: 5d}}]
      """, to: "shade.yaml")
    let line = "submit --revise CR-7 shade.yaml --actor bob --now 2026-12-04T11:00"

    let silent = desk.run(line)
    let told = desk.run(words(line) + ["--because", "The summer is near"])

    #expect(silent.status == 1 && silent.errors.contains("error[reason-missing]"))
    #expect(silent.errors.contains("from 3 to 5"))
    #expect(told.status == 0, "\(told.text)")
    #expect(desk.run("audit CR-7").output.contains("The summer is near"))
  }

  @Test func `whatever is said of scores has a Chinese form`() throws {
    let desk = try desk()

    let missing = ChineseForms.missing(
      in: [
        "policy check policy.yaml", "queue --explain --now 2026-12-04T10:00",
        "policy preview policy.yaml --now 2026-12-04T10:00",
        "policy adopt policy.yaml --now 2026-12-04T10:00",
        "queue --explain --now 2026-12-04T10:00", "queue --now 2026-12-04T10:00",
        "cycle open 704 --now 2026-12-04T10:00", "cycle open --now 2026-12-14T10:00",
        "cycle open --now 2026-12-14T10:00", "queue --now 2026-12-14T10:00",
        "queue --explain CR-4 --now 2026-12-14T10:00", "evaluate CR-4 --now 2026-12-14T10:01",
        "defer CR-4 --now 2026-12-14T10:02", "history --limit 20 --backward", "audit CR-4",
        "policy history",
      ], at: desk)

    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
}
