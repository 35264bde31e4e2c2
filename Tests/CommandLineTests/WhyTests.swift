import Testing

@Suite struct WhyTests {
  @Test(arguments: ["T55", "t5", "pb", "LVE", "2026-13-45", "nothing-like-it"])
  func `what is no task, buffer or day is refused with what was meant`(name: String) throws {
    let run = try Story.desk().run("why \(name)")

    #expect(run.status == 1 && run.output.isEmpty)
    try expectGolden(run.text, "refused/why-\(name)")
  }

  @Test(arguments: [
    "why", "why T5 --late LIVE", "why --late LIVE --critical-to LIVE", "why --late",
  ])
  func `one thing is asked about at a time`(line: String) throws {
    let run = try Story.desk().run(line)

    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.ranges(of: "error[").count == 1, "\(run.text)")
  }

  @Test(arguments: ["why --late LVE", "why --critical-to LVE", "why T5 --project nowhere"])
  func `a name that is not there is refused`(line: String) throws {
    let run = try Story.desk().run(line)

    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("unknown"), "\(run.text)")
  }
}

@Suite struct DoctorTests {
  @Test func `findings about a plan end with exit code 1 and are printed all the same`() throws {
    let run = try Story.desk().run("doctor plan")

    #expect(run.status == 1 && run.errors.isEmpty)
    expectPlainText(run.output)
    try expectGolden(run.text, "read/doctor-plan")
  }

  @Test func `a plan without findings ends with 0`() throws {
    let desk = try Desk()
    try desk.write(
      """
      project: {id: calm, name: Calm, start: 2026-11-30}
      tasks:
        - {id: A, name: First, duration: 2d}
        - {id: B, name: Second, duration: 3d, after: A}
        - {id: C, name: Third, duration: 1d, after: B}
      """, to: "calm.yaml")
    desk.run("init --now 2026-11-24T08:00")
    desk.run("import calm.yaml --now 2026-11-24T09:00")

    let run = desk.run("doctor plan calm")

    #expect(run.status == 0, "\(run.text)")
    #expect(run.output.contains("checks are passed"))
    #expect(desk.run("doctor plan elsewhere").status == 1)
  }
}
