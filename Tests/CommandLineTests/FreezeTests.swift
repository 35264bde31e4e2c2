import Foundation
import Testing

@testable import leeway

/// Times in which a plan is left alone.
@Suite struct FreezeTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    desk.run("init --now 2026-11-24T08:00")
    desk.run(["import", Story.plan, "--now", "2026-11-24T08:00"])
    desk.run([
      "submit", "--title", "Guard", "--reason", "Port", "--actor", "bob", "--set-duration",
      "T2=7d/10d", "--now", "2026-11-25T09:00",
    ])
    desk.run("evaluate CR-1 --now 2026-11-25T10:00")
    return desk
  }

  private func add(_ more: String, at desk: Desk, actor: String = "li.na") -> Transcript {
    desk.run(
      "freeze add TRADE-FAIR --from 2026-12-07 --until 2026-12-11 --reason Fair \(more)"
        + " --actor \(actor) --now 2026-11-25T10:10")
  }

  @Test func `a hard window stops what moves in it, and lifted it stops nothing`() throws {
    let desk = try desk()
    let preview = desk.run("freeze preview --from 2026-12-07 --until 2026-12-11")
    let stranger = add("", at: desk, actor: "bob")
    let added = add("", at: desk)

    #expect(preview.output.contains("CR-1"), "\(preview.text)")
    #expect(stranger.errors.hasPrefix("error[role-missing]"), "\(stranger.text)")
    #expect(added.status == 0, "\(added.text)")
    try expectGolden(desk.run("freeze").output, "freeze/hard")
    try expectGolden(desk.run("freeze --format json").output, "freeze/json")

    let refused = desk.run("approve CR-1 --option absorb --reason Yes --now 2026-11-25T11:00")
    #expect(refused.status == 1 && refused.errors.hasPrefix("error[frozen]"), "\(refused.text)")
    let lifted = desk.run("freeze lift TRADE-FAIR --reason Over --now 2026-11-25T11:10")
    #expect(lifted.status == 0, "\(lifted.text)")
    let now = desk.run("approve CR-1 --option absorb --reason Yes --now 2026-11-25T11:20")
    #expect(now.status == 0, "\(now.text)")
    #expect(desk.run("freeze lift TRADE-FAIR --now 2026-11-25T11:30").output.contains("already"))
    #expect(
      desk.run("freeze lift TRADE-FARE --now 2026-11-25T11:30").errors.contains("did you mean"))
    let state = desk.state()
    #expect(desk.run("rebuild").status == 0 && desk.state() == state)
    #expect(desk.run("verify --decisions").status == 0)
  }

  @Test func `a window declared after the approval stops the change from being carried out`()
    throws
  {
    let desk = try desk()
    desk.run("approve CR-1 --option absorb --reason Yes --now 2026-11-25T11:00")
    desk.run("approve CR-1 --option absorb --reason Yes --actor wang.wei --now 2026-11-25T11:10")
    desk.run(
      "freeze add F --from 2026-12-07 --until 2026-12-11 --reason Fair --now 2026-11-25T11:20")

    let refused = desk.run("reschedule CR-1 --actor wang.wei --now 2026-11-25T11:30")
    #expect(refused.errors.hasPrefix("error[frozen]"), "\(refused.text)")
    desk.run("freeze lift F --reason Over --now 2026-11-25T11:40")
    #expect(desk.run("reschedule CR-1 --actor wang.wei --now 2026-11-25T11:50").status == 0)
  }

  @Test func `a soft window asks everybody for a reason`() throws {
    let desk = try desk()
    _ = add("--soft", at: desk)

    let silent = desk.run("approve CR-1 --option absorb --now 2026-11-25T11:00")
    let said = desk.run("approve CR-1 --option absorb --reason Port --now 2026-11-25T11:10")
    #expect(silent.errors.hasPrefix("error[freeze-reason]"), "\(silent.text)")
    #expect(said.status == 0, "\(said.text)")
  }
}
