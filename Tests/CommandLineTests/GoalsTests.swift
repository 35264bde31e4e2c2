import Testing

@Suite struct GoalsTests {
  @Test func `what was measured is recorded, shown, and known as of before`() throws {
    let desk = try Story.desk()

    let first = desk.run(
      "goals record G 4 --on 2026-12-01 --source tests --now 2026-12-02T09:00")
    let again = desk.run(
      "goals record G 4 --on 2026-12-01 --source tests --now 2026-12-02T09:01")

    #expect(first.status == 0, "\(first.text)")
    #expect(again.output.contains("nothing new to record"))
    #expect(desk.run("goals --format csv").output.contains(",4,2026-12-01,"))
    #expect(!desk.run("goals --format csv --as-of 26").output.contains(",4,2026-12-01,"))
    #expect(desk.run("verify").status == 0)
  }

  @Test(arguments: [
    ("goals record G9 4 --now 2026-12-02T09:00", "unknown-goal"),
    ("goals record G1 4 --now 2026-12-02T09:00", "goal-computed"),
    ("goals record G 4 --on 2027-01-01 --now 2026-12-02T09:00", "measured-in-future"),
    ("goals record G 9999999999999 --now 2026-12-02T09:00", "out-of-range"),
  ])
  func `what cannot be recorded is refused with a next step`(line: String, code: String) throws {
    let run = try Story.desk().run(line)

    #expect(run.status == 1)
    #expect(run.errors.contains("error[\(code)]"), "\(run.errors)")
    #expect(run.errors.contains("next: "))
  }

  @Test func `a table is recorded as a whole or not at all`() throws {
    let desk = try Story.desk()
    try desk.write("goal,value,on,source\nG,5,2026-11-30,lab\nG,3,2026-12-01,\n", to: "a.csv")
    try desk.write("goal;value;on\nG;5;2026-11-30\nNONE;3;2026-12-01\n", to: "b.csv")

    let refused = desk.run("goals import b.csv --now 2026-12-02T09:00")
    let kept = desk.run("goals --format csv").output
    let taken = desk.run("goals import a.csv --now 2026-12-02T09:00")

    #expect(refused.status == 1 && refused.errors.contains("error[unknown-goal]"))
    #expect(!kept.contains("2026-11-30"))
    #expect(taken.status == 0 && taken.output.contains("2 readings"), "\(taken.text)")
    #expect(desk.run("goals --format json").output.contains("\"source\":\"a.csv\""))
  }

  @Test(arguments: [
    ("", "empty-file"), ("goal,value\nG,5\n", "missing-field"),
    ("goal,value,on\nG,five,2026-11-30\n", "bad-number"),
    ("goal,value,on\nG,5,yesterday\n", "bad-date"),
    ("goal,valeu,on\nG,5,2026-11-30\n", "unknown-key"),
    ("goal,value,on\nG,\"5,2026-11-30\n", "plan-syntax"),
  ])
  func `a table that cannot be read is named with its place`(text: String, code: String) throws {
    let desk = try Story.desk()
    try desk.write(text, to: "a.csv")

    let run = desk.run("goals import a.csv")

    #expect(run.status == 2)
    #expect(run.errors.contains("error[\(code)]") && run.errors.contains("a.csv"), "\(run.errors)")
  }

  @Test func `goals are told in Chinese`() throws {
    let desk = try Story.desk()

    let run = desk.run("goals --cycle 702 --lang zh-Hans")

    #expect(run.status == 0)
    #expect(run.output.contains("记分卡") && run.output.contains("谁在承担"))
    #expect(!run.output.contains("SCORECARD") && !run.output.contains("Attained"))
  }
}
