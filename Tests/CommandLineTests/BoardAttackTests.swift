import Testing

@testable import leeway

/// Attempts at a decision that the board has not taken, as typed.
@Suite struct BoardAttackTests {
  /// A ledger with a request of bob's that may be voted on.
  private func desk() throws -> Desk {
    var desk = try Desk()
    desk.environment["XDG_CONFIG_HOME"] = desk.path("config")
    desk.run("init --now 2026-11-24T08:00")
    desk.run(["import", Story.plan, "--now", "2026-11-24T08:00"])
    desk.run([
      "submit", "--title", "Horn", "--reason", "Noise", "--actor", "bob", "--set-duration",
      "T5=4d", "--now", "2026-11-24T09:00",
    ])
    desk.run("evaluate CR-1 --now 2026-11-24T10:00")
    return desk
  }

  @Test(arguments: [
    ("reject CR-1 --now 2026-11-24T09:30", "clock-back"),
    ("reject CR-1 --actor eve --now 2026-11-24T11:00", "role-missing"),
    ("reject CR-1 --actor bob --now 2026-11-24T11:00", "role-missing"),
    ("reject CR-1 --actor LI.NA --now 2026-11-24T11:00", "role-missing"),
    ("approve CR-1 --evaluation 0000 --option absorb --now 2026-11-24T11:00", "other-evaluation"),
    ("board --project-manager eve --sales-manager li.na --now 2026-11-24T11:00", "board-differs"),
  ])
  func `what the board has not decided is refused by its own code`(line: String, code: String)
    throws
  {
    let desk = try desk()
    let before = desk.state()

    let run = desk.run(line)

    #expect(run.status == 1 && run.errors.hasPrefix("error[\(code)]"), "\(run.text)")
    #expect(desk.state() == before)
  }

  @Test func `one person decides nothing, however often they vote`() throws {
    let desk = try desk()

    desk.run("reject CR-1 --now 2026-11-24T11:00")
    let again = desk.run("reject CR-1 --now 2026-11-24T11:01")
    desk.run("approve CR-1 --option absorb --now 2026-11-24T11:02")
    let third = desk.run("reject CR-1 --now 2026-11-24T11:03")

    #expect(again.output.hasPrefix("CR-1 bears this vote already"), "\(again.text)")
    #expect(third.output.contains("has not signed"), "\(third.text)")
    #expect(desk.run("queue CR-1").output.contains("evaluated"))
  }

  @Test func `two names that differ in capitals alone are one person`() throws {
    let desk = try Desk()
    desk.run("init --now 2026-11-24T08:00")

    let run = desk.run("board --project-manager li.na --sales-manager Li.Na")

    #expect(run.status == 1 && run.errors.hasPrefix("error[board-member-twice]"), "\(run.text)")
  }

  @Test func `a policy that is edited after the evaluation asks for another one`() throws {
    let desk = try desk()
    try desk.write("cycle: {first: 2026-11-30, weeks: 3}\n", to: "policy.yaml")
    let amended = desk.run("policy adopt policy.yaml --now 2026-11-24T10:30")
    try #require(amended.status == 0, "\(amended.text)")

    let early = desk.run("reject CR-1 --now 2026-11-24T11:00")
    desk.run("evaluate CR-1 --now 2026-11-24T11:10")
    let late = desk.run("reject CR-1 --now 2026-11-24T11:20")

    #expect(early.errors.hasPrefix("error[stale-evaluation]"), "\(early.text)")
    #expect(late.status == 0, "\(late.text)")
  }
}
