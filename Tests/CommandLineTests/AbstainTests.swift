import Testing

@testable import leeway

/// Members who take no side, as typed.
@Suite struct AbstainTests {
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

  @Test func `a member abstains, votes after all, and steps back from another request`() throws {
    let desk = try desk()

    let abstained = desk.run("abstain CR-1 --reason Absent --now 2026-11-24T11:00")
    let again = desk.run("abstain CR-1 --reason Absent --now 2026-11-24T11:01")
    let voted = desk.run("reject CR-1 --now 2026-11-24T11:02")
    let recused = desk.run("recuse CR-1 --reason Family --actor wang.wei --now 2026-11-24T11:03")
    let late = desk.run("reject CR-1 --actor wang.wei --now 2026-11-24T11:04")

    try expectGolden(abstained.text, "board/abstain")
    #expect(again.output.hasPrefix("CR-1 bears this already"), "\(again.text)")
    #expect(voted.status == 0, "\(voted.text)")
    try expectGolden(recused.text, "board/recuse")
    #expect(late.status == 1 && late.errors.hasPrefix("error[conflict-of-interest]"))
    try expectGolden(desk.run("queue CR-1 --now 2026-11-24T12:00").text, "board/queue")
    #expect(desk.run("audit CR-1").output.contains("counts for no role on this change"))
    #expect(desk.run("verify").status == 0)
  }

  @Test func `no reason is a usage error`() throws {
    let desk = try desk()

    #expect(desk.run("abstain CR-1").status == 2)
    #expect(desk.run(["recuse", "CR-1", "--reason", ""]).status == 2)
  }

  @Test(arguments: ["abstain", "recuse"])
  func `taking no side is said in Chinese too`(verb: String) throws {
    let desk = try desk()

    let run = desk.run("\(verb) CR-1 --reason x --now 2026-11-24T11:00 --lang zh-Hans")

    #expect(run.status == 0, "\(run.text)")
    try expectGolden(run.text, "board/\(verb)-zh")
  }
}
