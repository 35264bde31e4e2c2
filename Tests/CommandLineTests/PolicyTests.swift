import Testing

/// Policies from file to force, and back.
@Suite struct PolicyTests {
  private func desk() throws -> Desk {
    let desk = try Story.desk()
    try desk.write(
      """
      reason: Promises come first
      cycle: {first: 2026-11-30, weeks: 1}
      fever: {red: [1, 2], yellow: [0, 1]}
      buffers:
        base: 150
        frozen: {days: 14, factor: 300}
        slushy: {days: 42, factor: 200}
      """, to: "policy.yaml")
    return desk
  }

  @Test func `a policy is checked, tried out, adopted, told and compared`() throws {
    let desk = try desk()
    let before = desk.state()

    let check = desk.run("policy check policy.yaml")
    let preview = desk.run("policy preview policy.yaml --now 2026-12-04T10:00")
    #expect(desk.state() == before)
    let first = desk.run("policy adopt policy.yaml --now 2026-12-04T10:00 --command-id p1")
    try desk.write("cycle: {first: 2026-11-30, weeks: 2}\nversion: 2\n", to: "next.yaml")
    let second = desk.run(
      "policy adopt next.yaml --reason Quieter --now 2026-12-04T11:00 --command-id p2")
    let again = desk.run("policy adopt next.yaml --now 2026-12-04T12:00 --command-id p3")

    for run in [check, preview, first, second, again] { #expect(run.status == 0, "\(run.text)") }
    #expect(again.output.contains("has these rules already"))
    try expectGolden(check.text, "policy/check")
    try expectGolden(preview.text, "policy/preview")
    try expectGolden(first.text, "policy/adopt")
    try expectGolden(desk.run("policy history").text, "policy/history")
    try expectGolden(desk.run("policy diff 1 2").text, "policy/diff")
    try expectGolden(desk.run("policy show --version 1").text, "policy/show")
    try expectGolden(desk.run("policy --lang zh-Hans --version 1").text, "policy/show-zh")
    #expect(desk.run("verify").status == 0 && desk.run("rebuild").status == 0)
    #expect(desk.run("policy --format csv --as-of 26").output.contains("cycle.weeks,2"))
  }

  @Test func `what is shown can be adopted as it is, and says nothing new`() throws {
    let desk = try desk()
    #expect(desk.run("policy adopt policy.yaml --now 2026-12-04T10:00").status == 0)
    try desk.write(desk.run("policy show").output, to: "shown.yaml")

    let run = desk.run("policy adopt shown.yaml --now 2026-12-04T11:00")

    #expect(run.status == 0 && run.output.contains("nothing new to record"), "\(run.text)")
  }

  @Test(arguments: [
    ("policy check wrong.yaml", 2, "unknown-key"),
    ("policy check absent.yaml", 2, "unreadable-file"),
    ("policy adopt late.yaml --now 2026-12-04T10:00", 1, "policy-version"),
    ("policy show --version 9", 1, "unknown-policy"), ("policy diff 1 9", 1, "unknown-policy"),
    ("policy adpot late.yaml", 2, "unknown-command"),
  ])
  func `what is wrong is refused with a next step`(
    line: String, status: Int32, code: String
  ) throws {
    let desk = try desk()
    try desk.write("cycle: {first: 2026-11-30, weeks: 2}\nfevr: {}\n", to: "wrong.yaml")
    try desk.write("cycle: {first: 2026-11-30, weeks: 2}\nversion: 7\n", to: "late.yaml")

    let run = desk.run(line)

    #expect(run.status == status, "\(run.text)")
    #expect(run.errors.contains("error[\(code)]") && run.errors.contains("next: "), "\(run.errors)")
  }

  @Test(arguments: ["policy", "policy history", "policy preview policy.yaml", "policy diff 1 1"])
  func `policies are told to programs as well`(line: String) throws {
    let desk = try desk()
    #expect(desk.run("policy adopt policy.yaml --now 2026-12-04T10:00").status == 0)

    let json = desk.run(line + " --format json")
    let rows = csvRows(desk.run(line + " --format csv").output)

    #expect(try !expectJSONLines(json.output).isEmpty)
    for row in rows { #expect(row.count == rows.first?.count) }
  }

  @Test func `whatever is said of policies has a Chinese form`() throws {
    let desk = try desk()
    try desk.write("cycle: {first: 2026-11-30, weeks: 2}\nversion: 7\n", to: "late.yaml")

    let missing = ChineseForms.missing(
      in: [
        "policy", "policy history", "policy check policy.yaml", "policy show --version 9",
        "policy preview policy.yaml --now 2026-12-04T10:00",
        "policy adopt late.yaml --now 2026-12-04T10:00",
        "policy adopt policy.yaml --now 2026-12-04T10:00",
        "policy adopt policy.yaml --now 2026-12-04T10:00", "policy", "policy diff 1 1",
        "policy preview policy.yaml --now 2026-12-04T10:00",
      ], at: desk)

    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }
}
