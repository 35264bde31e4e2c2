import Testing

@Suite struct DebtTests {
  /// CR-4 was deferred twice, and a task made room for CR-6.
  private func desk() throws -> Desk {
    let desk = try Story.desk()
    try desk.write(
      """
      cycle: {first: 2000-01-03, weeks: 2}
      deferral: {interest: 10, requests: 2, tasks: 1}
      """, to: "policy.yaml")
    for (index, line) in [
      "policy adopt policy.yaml --now 2026-12-04T10:00",
      "cycle open --now 2026-12-04T11:00",
      "evaluate CR-4 --now 2026-12-04T12:00", "defer CR-4 --now 2026-12-04T13:00",
      "defer CR-4 --actor wang.wei --now 2026-12-04T14:00",
    ].enumerated() {
      let run = desk.run("\(line) --command-id debt-\(index)")
      guard run.status == 0 else { throw Story.Untold(run: run) }
    }
    return desk
  }

  @Test func `both sides' debts are told, by whom they are borne and what is at its limit`()
    throws
  {
    let desk = try desk()

    let run = desk.run("debt --now 2026-12-14T10:00")

    #expect(run.status == 0, "\(run.text)")
    expectPlainText(run.output, columns: 80)
    try expectGolden(run.text, "debt/debt")
    try expectGolden(desk.run("debt --now 2026-12-14T10:00 --format json").text, "debt/json")
    try expectGolden(desk.run("debt --now 2026-12-14T10:00 --format csv").text, "debt/csv")
    try expectGolden(
      desk.run("debt --now 2026-12-14T10:00 --lang zh-Hans").text, "debt/zh-Hans")
    try expectGolden(
      desk.run("debt --as-of 2026-11-27T13:00 --now 2026-11-27T13:00").text, "debt/as-of")
    #expect(desk.run("verify").status == 0 && desk.run("verify --decisions").status == 0)
  }

  /// Ada's brochure makes room for her review, once: the policy allows no more.
  private func fair() throws -> Desk {
    let desk = try Desk()
    try desk.write(
      """
      project: {id: fair, name: The fair, start: 2026-12-07, levelled: true}
      resources:
        ada: {name: Ada, department: dev}
        ben: {name: Ben, department: dev}
        cleo: {name: Cleo, department: test}
      customers: {acme: {name: ACME, tier: 1}}
      tasks:
        - {id: DESIGN, name: Design, duration: 2d, safe: 4d, assign: ada}
        - {id: BUILD, name: Build, duration: 3d, safe: 6d, after: DESIGN, assign: ben}
        - {id: REVIEW, name: Review, duration: 1d, safe: 2d, after: DESIGN, assign: ada, priority: 100}
        - {id: BROCHURE, name: Brochure, duration: 1d, after: DESIGN, assign: ada, deferrable: true, priority: 200}
        - {id: TEST, name: Test, duration: 2d, safe: 4d, after: [BUILD, REVIEW], assign: cleo}
        - {id: SHIP, name: Ship, milestone: true, after: [TEST], promise: {customer: acme, date: 2026-12-31}}
      buffers: [{id: PB, kind: project, protects: SHIP, size: 2d}]
      board: {wang.wei: project-manager, li.na: sales-manager}
      policy:
        cycle: {first: 2026-11-30, weeks: 2}
        deferral: {interest: 10, requests: 2, tasks: 1}
      """, to: "fair.yaml")
    let submit = "submit --title Deeper --reason Asked --actor bob --set-duration"
    for (index, line) in [
      "import fair.yaml --now 2026-12-01T08:00",
      "\(submit) REVIEW=3d/6d --now 2026-12-01T09:00",
      "evaluate CR-1 --now 2026-12-01T10:00",
      "approve CR-1 --option displace --now 2026-12-01T11:00",
      "approve CR-1 --option displace --actor wang.wei --now 2026-12-01T12:00",
      "reschedule CR-1 --now 2026-12-01T13:00",
      "\(submit) REVIEW=4d/8d --now 2026-12-02T09:00",
    ].enumerated() {
      if index == 0 { #expect(desk.run("init --now 2026-12-01T08:00").status == 0) }
      let run = desk.run("\(line) --command-id fair-\(index)")
      guard run.status == 0 else { throw Story.Untold(run: run) }
    }
    return desk
  }

  @Test func `a task that made room is told with its owner and its dates, and makes room no more`()
    throws
  {
    let desk = try fair()

    let run = desk.run("debt --now 2026-12-16T10:00")
    let evaluated = desk.run("evaluate CR-2 --now 2026-12-02T10:00 --command-id fair-9")

    expectPlainText(run.output, columns: 80)
    try expectGolden(run.text, "debt/displaced")
    try expectGolden(
      desk.run("debt --now 2026-12-16T10:00 --format json").text, "debt/displaced-json")
    #expect(evaluated.output.contains("has been displaced 1 times"), "\(evaluated.text)")
    #expect(desk.run("verify").status == 0 && desk.run("rebuild").status == 0)
  }

  @Test func `a ledger in which nobody waits owes nothing`() throws {
    let desk = try Story.desk()
    let run = desk.run("debt --as-of 8 --now 2026-11-25T10:00")

    #expect(run.status == 0 && run.output.contains("No open request has been deferred."))
    #expect(run.output.contains("No unfinished task has made room"))
  }

  @Test func `whatever is said of debts has a Chinese form`() throws {
    let missing = ChineseForms.missing(
      in: ["debt --now 2026-12-14T10:00", "debt --as-of 8 --now 2026-11-25T10:00"],
      at: try desk())

    let fair = ChineseForms.missing(
      in: [
        "debt --now 2026-12-16T10:00", "evaluate CR-2 --now 2026-12-02T10:00",
        "evaluate CR-2 --show",
      ], at: try fair())

    #expect(missing + fair == [], "\((missing + fair).joined(separator: "\n"))")
  }
}
